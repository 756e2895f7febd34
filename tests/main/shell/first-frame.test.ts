// When a new window appears: with its page drawn, or a while after it was loaded, once.
import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { appearOnceDrawn, firstFrameMs } from '../../../src/main/shell/first-frame.ts'
import type { MainWindow } from '../../../src/main/shell/window.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What says when a window and its page are ready: the two speak when they please, which no real one can be made to do. */
function newWindow() {
  const page = new EventEmitter()
  let isDestroyed = false
  const browser = Object.assign(new EventEmitter(), { webContents: page, isDestroyed: () => isDestroyed })
  const appear = vi.fn(() => void browser.emit('show'))
  appearOnceDrawn({ browser: browser as unknown as MainWindow['browser'], appear })
  return { browser, page, appear, destroy: () => (isDestroyed = true) }
}

it('appears as soon as its page is drawn', () => {
  const { browser, appear } = newWindow()
  browser.emit('ready-to-show')
  expect(appear).toHaveBeenCalledTimes(1)
})

it('appears with a page that is loaded and never drawn', () => {
  const { page, appear } = newWindow()
  page.emit('did-finish-load')
  vi.advanceTimersByTime(firstFrameMs - 1)
  expect(appear).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(appear).toHaveBeenCalledTimes(1)
})

it.each([
  ['drawn before it is loaded', ['ready-to-show', 'load']],
  ['drawn after it is loaded', ['load', 'ready-to-show']],
  ['asked for before it is drawn', ['show', 'load', 'ready-to-show']],
])('appears once where its page is %s, and not again when it is hidden meanwhile', (_, happens) => {
  const { browser, page, appear } = newWindow()
  let shown = 0
  browser.on('show', () => {
    shown += 1
  })
  for (const event of happens) event === 'load' ? page.emit('did-finish-load') : browser.emit(event)
  vi.advanceTimersByTime(10 * firstFrameMs)
  expect([shown, appear.mock.calls.length]).toEqual([1, happens.includes('show') ? 0 : 1])
})

it('does not appear once it is closed', () => {
  const { page, appear, destroy } = newWindow()
  page.emit('did-finish-load')
  destroy()
  vi.advanceTimersByTime(firstFrameMs)
  expect(appear).not.toHaveBeenCalled()
})
