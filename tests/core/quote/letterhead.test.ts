import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/core/language/language.ts'
import { taxCodes } from '../../../src/core/money/tax-code.ts'
import { bytesOfDataUrl, pictureSizeOf } from '../../../src/core/picture.ts'
import { logoUrlOf, maxLogoBytes } from '../../../src/core/quote/letterhead.ts'
import { specimenQuote } from '../../../src/core/quote/specimen.ts'
import { validateQuote } from '../../../src/core/quote/validate-quote.ts'
import { parties } from './sample.ts'

/** The head of a PNG of this size; what follows it does not matter here. */
function png(width: number, height: number, extra = 0): Uint8Array {
  const head = Buffer.alloc(33 + extra)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(head)
  head.write('IHDR', 12)
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

/** A JPEG begins with segments of the camera and the program, at times filled up, before its frame says the size. */
const jpeg = (width: number, height: number, frame = 0xc2): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x01, 0x02, 0xff, 0xff, 0xff, 0xc4, 0x00, 0x03, 0x00],
    ...[0xff, frame, 0x00, 0x11, 0x08, height >> 8, height & 255, width >> 8, width & 255, 0x03, 0, 0],
  ])

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

describe('a logo', () => {
  it.each([
    ['a PNG', png(640, 200), 'data:image/png;base64,'],
    ['a JPEG', jpeg(640, 200), 'data:image/jpeg;base64,'],
    ['a JPEG of the plainest kind', jpeg(1, 1, 0xc0), 'data:image/jpeg;base64,'],
  ])('can be %s', (_, bytes, begins) => {
    expect(logoUrlOf(base64(bytes))).toBe(`${begins}${base64(bytes)}`)
  })

  it.each([
    ['nothing', ''],
    ['no Base64', 'a b='],
    ['a text', base64(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['a GIF', base64(Buffer.from('GIF89a0000000000000000000000'))],
    ['a PNG that is cut off', base64(png(640, 200).subarray(0, 20))],
    ['a JPEG that is cut off', base64(jpeg(640, 200).subarray(0, 16))],
    [
      'a JPEG whose segments lead nowhere',
      base64(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    ],
    ['a picture without height', base64(png(640, 0))],
    ['a picture that fills the memory', base64(png(40_000, 40_000))],
    ['a file that is too large', base64(png(640, 200, maxLogoBytes))],
    ['compressed noise', base64(deflateSync(Buffer.alloc(100)))],
  ])('can not be %s', (_, text) => {
    expect(logoUrlOf(text)).toBe(null)
  })

  it('is read back from its address with its size', () => {
    const bytes = bytesOfDataUrl(logoUrlOf(base64(jpeg(320, 90))) ?? '')
    expect(bytes && pictureSizeOf(bytes)).toEqual({ type: 'image/jpeg', width: 320, height: 90 })
    expect(bytesOfDataUrl('https://x.example/logo.png')).toBe(null)
  })
})

const plain = {
  roundingMode: 'line',
  rounding: 'half_up',
  pricesHoldTax: false,
  minimum: 1_000_000,
  depositBps: 5000,
  validDays: 14,
  terms: '',
} as const

describe('the example under a letterhead', () => {
  it.each(
    languages.flatMap((language) =>
      ['IDR', 'DKK', 'HUF', 'KWD'].map((currency) => [language, currency] as const),
    ),
  )('is a quote that could be issued, in %s and %s', (language, currency) => {
    for (const taxCode of taxCodes) {
      const terms = { ...plain, taxCode }
      const owner = { seller: parties().seller, language, currency, zone: 'Asia/Jakarta', terms }
      expect(validateQuote(specimenQuote(owner, '2026-11-21').content, '2026-11-21')).toEqual({})
    }
  })
})
