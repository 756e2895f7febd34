// Holds that every known way to fail is told in a sentence that says what to do.
import { describe, expect, it } from 'vitest'
import { describeFailure, Failure, failedTo, meaningOf } from '../../scripts/prepare/failure.mjs'

describe('what went wrong', () => {
  it.each([
    ['npm error code ENOSPC\nnpm error nospc', /^The disk is full\./],
    ['npm error code ENOTFOUND', /no network/],
    ['npm error code EAI_AGAIN', /no network/],
    ['npm error code ECONNREFUSED', /does not answer/],
    ['npm error code EINTEGRITY', /damaged/],
    ['npm error code E403', /refused/],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /certificate/],
    ['EACCES: permission denied, mkdir', /cannot be written/],
  ])('in %j is told in a sentence', (output, sentence) => {
    expect(meaningOf(output)).toMatch(sentence)
  })

  it('is not guessed from a word that only contains a code', () => {
    expect(meaningOf('see NOENOSPCHERE and XE4031')).toBeNull()
  })

  it('is followed by the last lines of the command when it is not known', () => {
    const output = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n')
    const text = describeFailure(failedTo('build it', output))
    expect(text.split('\n').slice(0, 2)).toEqual(['Could not build it. Its last lines follow.', 'line 15'])
    expect(text.endsWith('line 39')).toBe(true)
  })

  it('is one line for an expected failure', () => {
    expect(describeFailure(new Failure('Do this.'))).toBe('Do this.')
  })

  it("is a sentence with the system's own words for an errno", () => {
    const error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    expect(describeFailure(error)).toBe(
      'The disk is full. Free some space (about 2 GB are needed) and run the command again. (ENOSPC: no space left on device, write)',
    )
  })
})
