import { describe, expect, it } from 'vitest'
import { clockAheadMs } from '../../src/main/clock-ahead.ts'

describe('clockAheadMs', () => {
  it.each([
    [['--clock-ahead-ms=3600000'], false, 3_600_000],
    [['--clock-ahead-ms=-5'], false, -5],
    [['--clock-ahead-ms=soon'], false, 0],
    [['--data-dir=/x'], false, 0],
    [['--clock-ahead-ms=3600000'], true, 0],
  ])('of %j, packaged: %s, is %s', (words, isPackaged, aheadMs) => {
    expect(clockAheadMs(words, isPackaged)).toBe(aheadMs)
  })
})
