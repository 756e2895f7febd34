// Checks which additions leave a closed case closed, judged as the program judges them.
import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/core/classify/judge.ts'
import { isSettled } from '../../../src/core/edit/settled.ts'

const settled = (added: string) => isSettled(added, judge({ text: added }).kind)

describe('an addition that only says that all is well', () => {
  it.each([
    '',
    ' …',
    'Solved, thanks',
    'UPDATE: solved, thank you!',
    'EDIT: fixed now.',
    'resolved',
    'It works now',
    'UPDATE: they answered within a day and cleared it all up. Very good.',
    'Opdatering: den virker igen, tak.',
    'Løst, tak',
    'Den virker nu',
    'Ralat: sudah hidup lagi. Terima kasih',
    'Sudah beres, terima kasih',
    'udah normal lagi makasih',
    'Megoldva, köszönöm',
    'Frissítés: megoldották, köszönöm szépen.',
    'most már megy, köszi',
  ])('%j asks for nothing', (added) => {
    expect(settled(added)).toBe(true)
  })
})

describe('an addition that says more', () => {
  it.each([
    'UPDATE: still not working after two days',
    'Not solved at all',
    'UPDATE: it came back, broken again',
    'Solved, but now the mail is gone',
    'UPDATE: here is the log file: error 500',
    'Edit: I use PHP 8.1',
    'UPDATE: could you also change the logo? Thanks',
    'Opdatering: virker stadig ikke',
    'Update: masih belum bisa',
    'Frissítés: még mindig nem működik',
    '5',
  ])('%j asks for a look', (added) => {
    expect(settled(added)).toBe(false)
  })
})
