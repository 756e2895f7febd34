import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../../src/renderer/i18n/en/index.ts'
import { loadCatalogue } from '../../../src/renderer/i18n/load.ts'
import { setCatalogue, stopped, t } from '../../../src/renderer/i18n/t.ts'

describe('a sentence whose last value ends in a full stop', () => {
  beforeAll(async () => setCatalogue(await loadCatalogue('hu')))
  afterAll(() => setCatalogue(en))

  it('ends in one, as a Hungarian date does', () => {
    expect(t('quote.issuedOn', { date: '2026. november 23.', until: '2026. december 7.' })).toBe(
      'Kiállítva: 2026. november 23. Érvényes eddig: 2026. december 7.',
    )
  })

  it('ends in one where a plural is chosen too', () => {
    expect(t('learning.count', { n: 2, when: 'nov. 23.' })).toBe('2 javítás, az utolsó: nov. 23.')
    expect(t('learning.count', { n: 2, when: 'ma' })).toBe('2 javítás, az utolsó: ma.')
  })

  it('keeps the stop of the value where the sentence goes on', () => {
    expect(t('clientPage.since', { date: '2026. november 23.' })).toBe('2026. november 23. óta')
  })

  it('ends in one where the sentence is an amount', () => {
    expect(stopped('1.735,01 kr.')).toBe('1.735,01 kr.')
    expect(stopped('£12.00')).toBe('£12.00.')
  })
})
