// Holds how versions are compared, and which Node will do.
import { describe, expect, it } from 'vitest'
import { isAtLeast, nodeComplaint, parseVersion, suitsTools } from '../../scripts/prepare/versions.mjs'

describe('a version', () => {
  it.each([
    ['v24.21.0', [24, 21, 0]],
    ['20.20', [20, 20, 0]],
    ['33.2.1-beta.4', [33, 2, 1]],
    ['unknown', [0, 0, 0]],
  ])('%s is read as %j', (text, parts) => {
    expect(parseVersion(text)).toEqual(parts)
  })

  it.each([
    ['20.20.2', '20.11.0', true],
    ['20.9.9', '20.11.0', false],
    ['20.11.0', '20.11.0', true],
    ['100.0.0', '99.9.9', true],
  ])('%s is at least %s: %s', (version, least, answer) => {
    expect(isAtLeast(version, least)).toBe(answer)
  })
})

describe('the Node of the machine', () => {
  it.each([
    ['v20.20.2', false],
    ['v22.17.1', false],
    ['v22.18.0', true],
    ['v23.11.0', false],
    ['v24.0.0', true],
  ])('%s runs the tools itself: %s', (version, answer) => {
    expect(suitsTools(version)).toBe(answer)
  })

  it('is refused when it is too old, with what to do', () => {
    expect(nodeComplaint('v18.19.0')).toBe(
      'Node 18.19.0 is too old: Remit needs Node 20.11.0 or newer. Install a current Node and run the command again.',
    )
  })

  it('is accepted from the oldest supported one on', () => {
    expect([nodeComplaint('v20.11.0'), nodeComplaint('v26.0.0')]).toEqual([null, null])
  })
})
