// The address for the mail program carries the longest text that every mail program takes whole.
import { expect, it } from 'vitest'
import { longestMailAddress, mailAddress } from '../../../src/core/statement/mail.ts'
import { isMonth, lastDayOf, monthsFrom } from '../../../src/core/statement/month.ts'
import { statementNumber } from '../../../src/core/statement/number.ts'

const longest = longestMailAddress(true)
const mail = { to: 'sari@toko.example', subject: 'Hak & kewajiban: 100 %' }

it('carries the whole text where it fits, every sign of it escaped', () => {
  expect(mailAddress({ ...mail, bodies: ['a&b\nÆ = 1?\n', 'short'] }, longest)).toEqual({
    url: 'mailto:sari@toko.example?subject=Hak%20%26%20kewajiban%3A%20100%20%25&body=a%26b%0D%0A%C3%86%20%3D%201%3F',
    body: 0,
  })
})

it.each([
  ['a', 5_000],
  ['ő', 400],
])('carries the short text where the whole one does not fit: %s', (sign, times) => {
  const { url, body } = mailAddress({ ...mail, bodies: [sign.repeat(times), 'short'] }, longest)
  expect([body, url.endsWith('body=short'), url.length <= longest]).toEqual([1, true, true])
})

it('opens an empty mail where nothing fits, and one without an address for a client without one', () => {
  const { url, body } = mailAddress({ to: '', subject: 's', bodies: ['a'.repeat(3_000)] }, longest)
  expect([url, body]).toEqual(['mailto:?subject=s', null])
})

it('counts months and numbers', () => {
  expect([
    lastDayOf('2024-02'),
    monthsFrom('2026-01', -1),
    monthsFrom('2026-11', 2),
    isMonth('2026-13'),
    isMonth('2026-10'),
    statementNumber('2026-10', 3),
    statementNumber('2026-10', 1_000),
  ]).toEqual(['2024-02-29', '2025-12', '2027-01', false, true, 'S-2026-10-004', 'S-2026-10-1001'])
})
