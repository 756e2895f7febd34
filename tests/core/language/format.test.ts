import { describe, expect, it } from 'vitest'
import { formatDate, formatDateTime, formatDuration } from '../../../src/core/language/format-date.ts'
import { formatMoney } from '../../../src/core/language/format-money.ts'
import { formatPercent, formatQuantity, withPlainSpaces } from '../../../src/core/language/format-number.ts'
import type { Language } from '../../../src/core/language/language.ts'

const nb = '\u00a0'

describe('formatMoney', () => {
  it.each<[number, string, Language, string]>([
    [500_000, 'IDR', 'id', `Rp${nb}500.000`],
    [123_450, 'DKK', 'da', `1.234,50${nb}kr.`],
    [1000, 'HUF', 'hu', `1000${nb}Ft`],
    [12_346, 'HUF', 'hu', `12${nb}346${nb}Ft`],
    [1_234_567, 'HUF', 'hu', `1${nb}234${nb}567${nb}Ft`],
    [123_450, 'GBP', 'en', '£1,234.50'],
    [123_450, 'USD', 'en', '$1,234.50'],
    [123_450, 'EUR', 'hu', `1234,50${nb}EUR`],
    [1_234_550, 'EUR', 'hu', `12${nb}345,50${nb}EUR`],
    [123_450, 'EUR', 'da', `1.234,50${nb}€`],
    [500_000, 'IDR', 'en', `IDR${nb}500,000`],
    [123_450, 'USD', 'id', `US$${nb}1.234,50`],
    [-500_000, 'IDR', 'id', `-Rp${nb}500.000`],
    [-5, 'DKK', 'da', `-0,05${nb}kr.`],
    [0, 'DKK', 'da', `0,00${nb}kr.`],
    [1234, 'KWD', 'en', `KWD${nb}1.234`],
    [999_999_999_999, 'IDR', 'id', `Rp${nb}999.999.999.999`],
    [999_999_999_999, 'DKK', 'da', `9.999.999.999,99${nb}kr.`],
  ])('writes %d %s in %s as %s', (amount, currency, language, text) => {
    expect(formatMoney(amount, currency, language)).toBe(text)
  })

  it('has plain spaces where text is pasted', () => {
    expect(withPlainSpaces(formatMoney(12_346, 'HUF', 'hu'))).toBe('12 346 Ft')
  })
})

describe('formatDate', () => {
  it.each<[Language, string]>([
    ['en', '3 February 2026'],
    ['id', '3 Februari 2026'],
    ['da', '3. februar 2026'],
    ['hu', '2026. február 3.'],
  ])('writes the long form in %s', (language, text) => {
    expect(formatDate('2026-02-03', language)).toBe(text)
  })

  it.each(['', 'soon', '2026-13-01', '2026-2-3'])('leaves %j as it is', (text) => {
    expect(formatDate(text, 'en')).toBe(text)
  })
})

describe('formatDateTime', () => {
  it.each<[Language, string, string]>([
    ['en', 'Europe/London', '21 November 2026, 16:30'],
    ['id', 'Asia/Jakarta', '21 November 2026 pukul 23.30'],
    ['da', 'Europe/Copenhagen', '21. november 2026 kl. 17.30'],
    ['hu', 'Pacific/Auckland', '2026. november 22. 05:30'],
  ])('shows the clock of the zone in %s', (language, zone, text) => {
    expect(formatDateTime(Date.UTC(2026, 10, 21, 16, 30), zone, language)).toBe(text)
  })
})

describe('formatDuration', () => {
  it.each<[number, Language, string]>([
    [0, 'en', '0 minutes'],
    [1, 'en', '1 minute'],
    [60, 'en', '1 hour'],
    [150, 'en', '2 hours 30 minutes'],
    [90, 'id', '1 jam 30 menit'],
    [75, 'da', '1 time 15 minutter'],
    [121, 'da', '2 timer 1 minut'],
    [50, 'hu', '50 perc'],
    [600_000, 'hu', '10 000 óra'],
    [-15, 'en', '-15 minutes'],
  ])('writes %d minutes in %s as %s', (minutes, language, text) => {
    expect(withPlainSpaces(formatDuration(minutes, language))).toBe(text)
  })
})

describe('formatPercent', () => {
  it.each<[string, Language, string]>([
    ['2500', 'da', `25${nb}%`],
    ['1200', 'id', '12%'],
    ['2700', 'hu', '27%'],
    ['997.5', 'en', '9.975%'],
    ['887.5', 'da', `8,875${nb}%`],
    ['50', 'en', '0.5%'],
    ['5', 'en', '0.05%'],
    ['10000', 'en', '100%'],
  ])('writes %s bps in %s as %s', (bps, language, text) => {
    expect(formatPercent(bps, language)).toBe(text)
  })
})

describe('formatQuantity', () => {
  it.each<[string, Language, string]>([
    ['1', 'en', '1'],
    ['1.50', 'da', '1,5'],
    ['10', 'en', '10'],
    ['100', 'en', '100'],
    ['1234.25', 'en', '1,234.25'],
    ['-0.5', 'id', '-0,5'],
    ['007', 'en', '7'],
    ['', 'en', ''],
    ['1,', 'en', '1,'],
  ])('writes %j in %s as %s', (quantity, language, text) => {
    expect(formatQuantity(quantity, language)).toBe(text)
  })
})
