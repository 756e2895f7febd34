// Checks what a notification says, and when none is wanted.
import { describe, expect, it } from 'vitest'
import { isQuietAt, noticeText } from '../../../src/core/notify/notice.ts'

const notice = (n: number) => ({ kind: 'complaint' as const, who: `Client ${n}`, title: `Complaint ${n}` })
const many = [1, 2, 3, 4, 5].map(notice)

describe('a notification', () => {
  it.each([
    ['one, private', [notice(1)], false, 'en', { title: 'New complaint', body: 'Open Remit to read it.' }],
    [
      'one, with its words',
      [notice(1)],
      true,
      'en',
      { title: 'New complaint: Client 1', body: 'Complaint 1' },
    ],
    [
      'a burst, private',
      many,
      false,
      'hu',
      { title: '5 új panasz', body: 'Nyissa meg a Remitet az elolvasásához.' },
    ],
    [
      'a burst, with names',
      many,
      true,
      'da',
      { title: '5 nye klager', body: 'Client 1, Client 2, Client 3 og 2 mere' },
    ],
    [
      'a burst of one client',
      [notice(1), notice(1)],
      true,
      'id',
      { title: '2 keluhan baru', body: 'Client 1' },
    ],
    [
      'a page that gathers comments, beside complaints',
      [notice(1), { ...notice(2), kind: 'comments' as const }, notice(3)],
      true,
      'en',
      { title: 'Many comments · 2 new complaints', body: 'Client 1, Client 2, Client 3' },
    ],
    [
      'a promise, before the complaints beside it',
      [notice(1), { ...notice(2), kind: 'promise' as const }],
      false,
      'hu',
      { title: 'Esedékes ígéret · Új panasz', body: 'Nyissa meg a Remitet az elolvasásához.' },
    ],
  ] as const)('of %s', (_, notices, showsText, language, text) => {
    expect(noticeText(notices, showsText, language)).toEqual(text)
  })

  it.each([
    ['en', false, '5 new complaints · while it was quiet'],
    ['id', true, '5 keluhan baru · selama waktu tenang'],
    ['da', true, '5 nye klager · mens der var ro'],
    ['hu', false, '5 új panasz · a csendes időben'],
  ] as const)('of what was held back says so, in %s', (language, showsText, title) => {
    expect(noticeText(many, showsText, language, true).title).toBe(title)
  })

  it('of one that was held back names it first', () => {
    expect(noticeText([notice(1)], true, 'en', true)).toEqual({
      title: 'New complaint: Client 1 · while it was quiet',
      body: 'Complaint 1',
    })
  })
})

describe('quiet hours', () => {
  it.each([
    ['none', null, null, '03:00', false],
    ['within the day, inside', '12:00', '13:00', '12:00', true],
    ['within the day, at the end', '12:00', '13:00', '13:00', false],
    ['over midnight, late', '22:00', '07:00', '23:59', true],
    ['over midnight, early', '22:00', '07:00', '06:59', true],
    ['over midnight, outside', '22:00', '07:00', '07:00', false],
    ['an empty stretch', '08:00', '08:00', '08:00', false],
  ])('%s', (_, from, to, at, quiet) => {
    expect(isQuietAt(from, to, at)).toBe(quiet)
  })
})
