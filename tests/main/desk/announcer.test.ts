// Checks that a burst of changes is told as few events, and that none of it is left untold.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RemitEvent } from '../../../src/contract/events.ts'
import { createAnnouncer } from '../../../src/main/desk/announcer.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('telling the page', () => {
  it('tells the first change at once and gathers what follows within a moment', () => {
    const told: RemitEvent[] = []
    const announcer = createAnnouncer((event) => told.push(event))
    announcer.soon(['sources'], 1, 0)
    expect(told).toEqual([{ name: 'changed', rev: 1, topics: ['sources'] }])
    announcer.soon(['sources', 'inbox'], 2, 1)
    announcer.soon(['sources'], 3, 2)
    expect(told).toHaveLength(1)
    vi.advanceTimersByTime(1000)
    expect(told.slice(1)).toEqual([
      { name: 'changed', rev: 3, topics: ['sources', 'inbox'] },
      { name: 'arrived', cases: 3 },
    ])
    vi.advanceTimersByTime(10_000)
    expect(told).toHaveLength(3)
  })

  it('never delays what the owner did himself', () => {
    const told: RemitEvent[] = []
    const announcer = createAnnouncer((event) => told.push(event))
    announcer.soon(['sources'], 1, 0)
    announcer.now(['case'], 2)
    expect(told.at(-1)).toEqual({ name: 'changed', rev: 2, topics: ['case'] })
  })

  it('says nothing more once it has ended', () => {
    const told: RemitEvent[] = []
    const announcer = createAnnouncer((event) => told.push(event))
    announcer.soon(['sources'], 1, 0)
    announcer.soon(['inbox'], 2, 0)
    announcer.end()
    vi.advanceTimersByTime(1000)
    expect(told).toHaveLength(1)
  })
})
