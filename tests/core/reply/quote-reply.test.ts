import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../../src/core/language/language.ts'
import { noTax, rateTax } from '../../../src/core/money/tax-code.ts'
import { forumReplyFor, outOfScopeReplyFor } from '../../../src/core/reply/quote-reply.ts'
import { forumOriginal } from '../../../src/core/reply/templates/forum.ts'
import { line, quote } from '../quote/sample.ts'

const three = { quantity: 3, unit: 'request' } as const
const untaxed = quote({ taxCode: noTax })

describe('forumReplyFor', () => {
  it('gives the forum’s own words exactly for 3 changes, 3 days and 500000 rupiah', () => {
    expect(forumReplyFor(untaxed, three, forumOriginal)).toEqual({
      ok: true,
      value:
        'Sesuai paket yang anda ambil, permintaan perubahan maksimal 3x. Untuk perubahan berikutnya akan dikenai biaya tambahan sesuai dengan tingkat keulitan dan lama pengerjaan. Berkenaan dengan permintaan saudara tersebut. Kami bisa memenuhi dalam waktu 3 hari dengan biaya sebesar Rp. 500.000.',
    })
  })

  it.each<[Language, string, number, string]>([
    [
      'id',
      'IDR',
      500_000,
      'Sesuai paket yang Anda ambil, permintaan perubahan maksimal 3x. Untuk perubahan berikutnya akan dikenai biaya tambahan sesuai dengan tingkat kesulitan dan lama pengerjaan. Berkenaan dengan permintaan Saudara tersebut, kami bisa memenuhi dalam waktu 3 hari kerja dengan biaya sebesar Rp 500.000.',
    ],
    [
      'en',
      'GBP',
      123_450,
      'The package you chose allows changes up to 3x. Further changes are charged by difficulty and time. I can do what you ask for £1,234.50. Working days needed: 3.',
    ],
    [
      'da',
      'DKK',
      62_500,
      'Pakken, du har valgt, omfatter ændringer højst 3x. Flere ændringer koster ekstra efter sværhedsgrad og tidsforbrug. Jeg kan løse opgaven for 625,00 kr. Antal arbejdsdage: 3.',
    ],
    [
      'hu',
      'HUF',
      12_346,
      'A választott csomag legfeljebb 3x módosítást tartalmaz. A további módosítások ára a nehézségtől és a ráfordított időtől függ. A kérését el tudom végezni. Határidő: 3 munkanap. Ár: 12 346 Ft.',
    ],
  ])('says it in %s', (language, currency, unitPrice, text) => {
    const asked = quote({ language, currency, taxCode: noTax, lines: [line({ unitPrice })] })
    expect(forumReplyFor(asked, three)).toEqual({ ok: true, value: text })
  })

  it.each<[string, Parameters<typeof forumReplyFor>, string]>([
    ['an agreement that counts no changes', [untaxed, null], 'limit'],
    ['an agreement in minutes', [untaxed, { quantity: 120, unit: 'minute' }], 'limit'],
    ['an open delivery', [quote({ leadDays: null }), three], 'days'],
    ['no price yet', [quote({ lines: [line({ unitPrice: 0 })] }), three], 'total'],
  ])('does not fit %s', (_name, input, missing) => {
    const result = forumReplyFor(...input)
    expect(result.ok ? 'ok' : result.problem.fields).toEqual({ [missing]: 'missing' })
  })
})

describe('outOfScopeReplyFor', () => {
  const facts = {
    agreement: 'Web Basic',
    limit: three,
    lastUsedOn: '2026-10-17',
    contact: 'Sari',
    sapaan: 'Ibu',
    sign: 'Rina Prasetyo\n+62 812 0000 1234',
  }

  it('explains the quote in the client’s language', () => {
    expect(outOfScopeReplyFor(quote(), facts)).toEqual({
      ok: true,
      value:
        'Halo Ibu Sari, terima kasih atas pesannya. Sesuai paket Web Basic, permintaan perubahan maksimal 3 kali dan semuanya sudah terpakai (terakhir: 17 Oktober 2026). Perubahan berikutnya dikenai biaya tambahan sesuai tingkat kesulitan dan lama pengerjaan. Permintaan ini, Halaman promo, bisa saya selesaikan dalam 3 hari kerja setelah disetujui, dengan biaya Rp 555.000 (termasuk PPN). Penawaran terlampir dan berlaku sampai 5 Desember 2026. Kalau setuju, cukup balas "setuju" dan langsung saya mulai. Kalau hitungan saya keliru, beri tahu saya dan kita cek bersama.\n\nRina Prasetyo\n+62 812 0000 1234',
    })
  })

  it('greets by name alone where no form of address is known', () => {
    const result = outOfScopeReplyFor(quote(), { ...facts, sapaan: '' })
    expect(result.ok && result.value.slice(0, 10)).toBe('Halo Sari,')
  })

  it.each(languages)('ends every sentence once in %s', (language) => {
    const taxCode = rateTax('x', 'moms', '2500')
    const result = outOfScopeReplyFor(quote({ language, taxCode, currency: 'DKK' }), facts)
    expect(result.ok && result.value).toMatch(/^[^{}]+$/)
    expect(result.ok && result.value).not.toMatch(/\.\.|\( |\u00a0/)
  })

  it('cannot be sent without a signature or the last use', () => {
    const result = outOfScopeReplyFor(quote(), { ...facts, sign: '', lastUsedOn: null })
    expect(result.ok ? 'ok' : result.problem.fields).toEqual({ last_used: 'missing', sign: 'missing' })
  })
})
