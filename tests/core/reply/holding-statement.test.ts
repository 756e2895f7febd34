// What the prepared statement says in each language, and what it leaves out where a fact is missing.
import { expect, it } from 'vitest'
import { languages } from '../../../src/core/language/language.ts'
import { type HoldingFacts, holdingStatement } from '../../../src/core/reply/holding-statement.ts'

const facts: HoldingFacts = {
  language: 'en',
  contact: 'Aditya',
  askedOn: '23 November 2026',
  restated: 'The shop has been down since yesterday.',
  nextBy: '24 November 2026, 10:00',
  phone: '+62 274 555 010',
  sign: 'Ratna Dewi\n+62 274 555 010',
}

it.each(languages)(
  'in %s names the writer, the matter, the next word and the phone, and leaves no gap',
  (language) => {
    const whole = holdingStatement({ ...facts, language })
    const text = whole.ok ? whole.value : ''
    const parts = [
      'Aditya',
      '23 November 2026',
      'The shop has been down since yesterday',
      '24 November 2026, 10:00',
      '555 010',
    ]
    expect([parts.filter((part) => !text.includes(part)), /[{}!]{2}|\s,| {2}/.test(text)]).toEqual([
      [],
      false,
    ])
  },
)

it.each([
  ['en', 'Hello, I have read'],
  ['id', 'Halo, tulisan Anda'],
  ['da', 'Hej. Jeg har læst'],
  ['hu', 'Jó napot kívánok! Elolvastam'],
] as const)('in %s greets somebody without a name, and offers no call without a phone', (language, start) => {
  const whole = holdingStatement({ ...facts, language, contact: '', phone: '', sign: 'Ratna' })
  const text = whole.ok ? whole.value : ''
  expect([text.startsWith(start), text.includes('{{'), text.split('\n\n').at(-1)]).toEqual([
    true,
    false,
    'Ratna',
  ])
  expect(text.split('\n\n')[0]).toMatch(/\.$/)
})

it('cuts what is too long to be said again, at a word', () => {
  const whole = holdingStatement({ ...facts, restated: 'never '.repeat(60) })
  expect(whole.ok && /“(never )+…”/.test(whole.value)).toBe(true)
})

it('is not made while nobody signs it', () => {
  const whole = holdingStatement({ ...facts, sign: '' })
  expect(whole.ok ? null : whole.problem.fields).toEqual({ sign: 'missing' })
})
