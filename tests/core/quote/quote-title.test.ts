import { describe, expect, it } from 'vitest'
import { type QuoteTitleInput, quoteTitle } from '../../../src/core/quote/quote-title.ts'

const sentence = 'Mas, tolong revisi beranda ya: ganti warna tombol jadi hijau dan ubah urutan menu.'

const input = (changes: Partial<QuoteTitleInput>): QuoteTitleInput => ({
  caseTitle: sentence,
  caseText: `Halo.\n${sentence} Terima kasih.`,
  topic: '',
  service: '',
  serviceName: '',
  language: 'id',
  ...changes,
})

describe('the title of a quote', () => {
  it.each<[string, Partial<QuoteTitleInput>, string]>([
    ['service and topic', { service: 'revision', topic: 'Beranda baru' }, 'Revisi: Beranda baru'],
    ['the service', { service: 'revision' }, 'Revisi'],
    ['the service, in the language of the client', { service: 'revision', language: 'da' }, 'Rettelser'],
    ['an own service', { service: 'own:seo', serviceName: 'Audit SEO' }, 'Audit SEO'],
    ['the topic', { service: 'support', topic: 'Beranda baru' }, 'Beranda baru'],
    ['the service, where the topic is long', { service: 'revision', topic: 'kata '.repeat(20) }, 'Revisi'],
    ['the end of a clause', {}, 'Mas, tolong revisi beranda ya: ganti warna tombol jadi hijau'],
    [
      'a sentence that is short',
      { caseTitle: 'Tolong ganti menu.', caseText: 'Tolong ganti menu.' },
      'Tolong ganti menu',
    ],
    [
      'a case’s own title',
      { caseTitle: 'Shop gone since Monday', caseText: 'Please help.', service: 'hosting' },
      'Shop gone since Monday',
    ],
    [
      'a ticket’s title without its number',
      { caseTitle: '[Tiket 1043] Versi PHP', caseText: 'Kak, mohon diubah.' },
      'Versi PHP',
    ],
    ['a number, where there is nothing else', { caseTitle: '[1043]', caseText: '' }, '[1043]'],
    [
      'a title that was cut from the text',
      { caseTitle: 'Mas, tolong revisi beranda ya: ganti warna tombol jadi…', service: 'revision' },
      'Revisi',
    ],
    [
      'whole words, where no clause ends',
      { caseTitle: 'word '.repeat(30), caseText: '' },
      `${'word '.repeat(10)}word…`,
    ],
    ['nothing', { caseTitle: '', caseText: '' }, ''],
  ])('is %s', (_, changes, expected) => {
    expect(quoteTitle(input(changes))).toBe(expected)
  })
})
