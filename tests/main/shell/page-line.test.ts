// Checks that what the page is asked to do waits until it listens, and hints do not.
import type { WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { createPageLine } from '../../../src/main/shell/page-line.ts'

describe('the line to the page', () => {
  it('keeps wishes in order until the page listens, and drops hints', () => {
    const heard: unknown[] = []
    const page = { send: (_channel: string, event: unknown) => heard.push(event) } as unknown as WebContents
    const line = createPageLine(() => page)
    line.send({ name: 'openCase', caseId: 1 })
    line.send({ name: 'changed', rev: 1, topics: ['inbox'] })
    line.send({ name: 'go', screen: 'inbox' })
    expect(heard).toEqual([])
    line.heard()
    line.send({ name: 'changed', rev: 2, topics: ['inbox'] })
    line.opened()
    line.send({ name: 'openQuote', quoteId: 2 })
    line.heard()
    expect(heard).toEqual([
      { name: 'openCase', caseId: 1 },
      { name: 'go', screen: 'inbox' },
      { name: 'changed', rev: 2, topics: ['inbox'] },
      { name: 'openQuote', quoteId: 2 },
    ])
  })

  it('waits for what the page saves before the program ends, and for no page that is not there', async () => {
    const page = { send: () => undefined } as unknown as WebContents
    const line = createPageLine(() => page)
    await line.leave()
    line.heard()
    let isSaved = false
    const left = line.leave().then(() => isSaved)
    isSaved = true
    line.saved()
    expect(await left).toBe(true)
  })
})
