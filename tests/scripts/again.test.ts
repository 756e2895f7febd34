// The program that is started again is started as before, but for what leads into the sample and out of it.
import { describe, expect, it } from 'vitest'
import { flagsAgain } from '../../scripts/prepare/again.mjs'

describe('a program that ended with', () => {
  it.each([
    [0, null],
    [1, null],
    [null, null],
    [75, ['--data-dir=x', '--look-around']],
    [76, ['--data-dir=x', '--drop-sample']],
    [77, ['--data-dir=x', '--look-around']],
  ])('%s is started again with %j', (code, flags) => {
    expect(flagsAgain(['--data-dir=x', '--look-around'], code)).toEqual(flags)
  })
})
