// Checks which file starts the program again: an AppImage its own one, and not the one of whatever started it.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { appImage } from '../../../src/main/shell/program-file.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-program-'))
  mkdirSync(join(dir, 'mount'))
  symlinkSync(join(dir, 'mount'), join(dir, 'link'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const file = '/home/rina/Remit 0.1.AppImage'

it.each([
  ['of the folder it is mounted at', { APPIMAGE: file, APPDIR: 'mount' }, 'mount/remit', file],
  ['of that folder by another name', { APPIMAGE: file, APPDIR: 'link' }, 'mount/remit', file],
  ['of nothing outside that folder', { APPIMAGE: file, APPDIR: 'mount' }, 'elsewhere/remit', null],
  ['of nothing where no folder is said', { APPIMAGE: file }, 'mount/remit', null],
  ['of nothing where there is none', {}, 'mount/remit', null],
])('is %s', (_, env, program, expected) => {
  const { APPDIR } = env as { APPDIR?: string }
  const told = APPDIR === undefined ? env : { ...env, APPDIR: join(dir, APPDIR) }
  expect(appImage(told, join(dir, program))).toBe(expected)
})
