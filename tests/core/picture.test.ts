// A picture is known by its first bytes, whatever it is called.
import { expect, test } from 'vitest'
import { pictureTypeOf } from '../../src/core/picture.ts'

test.each([
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 'image/png'],
  ['JPEG', [0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
  ['WebP', [...Buffer.from('RIFF'), 1, 2, 3, 4, ...Buffer.from('WEBP')], 'image/webp'],
  ['GIF', [...Buffer.from('GIF89a')], 'image/gif'],
  [
    'a sound in the same wrapping as WebP',
    [...Buffer.from('RIFF'), 1, 2, 3, 4, ...Buffer.from('WAVE')],
    null,
  ],
  ['a drawing that can carry script', [...Buffer.from('<svg xmlns="x">')], null],
  ['the beginning of a PNG', [0x89, 0x50, 0x4e], null],
  ['nothing', [], null],
])('%s', (_, bytes, type) => {
  expect(pictureTypeOf(Uint8Array.from(bytes))).toBe(type)
})
