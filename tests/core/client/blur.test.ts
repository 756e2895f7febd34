// Checks what is replaced of a person in texts, and what is only like it and stays.
import { describe, expect, it } from 'vitest'
import { blurOf, phrasesIn, withoutPhrases, withoutQuoted } from '../../../src/core/client/erase/blur.ts'

const blur = blurOf([
  {
    pseudonym: 'P1',
    names: ['Åse Møller'],
    marks: ['ase@moeller.example', 'moeller.example', 'ase_m'],
    phones: ['+45 12 34 56 78'],
  },
  { pseudonym: 'P2', names: ['Garden', 'Zirkona'], marks: [], phones: [] },
])

describe('anywhere', () => {
  const texts: readonly [string, string][] = [
    ['Hej Åse Møller, tak', 'Hej P1, tak'],
    ['ÅSE  MØLLER', 'P1'],
    ['Møller, Åse', 'P1'],
    ['aase moeller', 'P1'],
    ['Write to ase@moeller.example.', 'Write to […].'],
    ['https://www.moeller.example/x', 'https://www.[…]/x'],
    ['Call 0045 12345678 or 12 34-56 78', 'Call […] or […]'],
    ['In 2012 there were 123456789 of them', 'In 2012 there were 123456789 of them'],
    ['Åse came, Møller went', 'Åse came, Møller went'],
    ['In the garden with Zirkona', 'In the garden with P2'],
    ['ase_m and phrase_master', '[…] and phrase_master'],
    ['{"to":"Åse Møller","kind":"open","no":7}', '{"to":"P1","kind":"open","no":7}'],
    ['{"quoted \\"Åse Møller\\"": 1}', '{"quoted \\"P1\\"":1}'],
    ['{broken Åse Møller', '{broken P1'],
  ]
  it.each(texts)('%s', (text, expected) => {
    expect(blur.anywhere(text)).toBe(expected)
  })
})

it('replaces single words of the name where the text is about the person, but no parts of words', () => {
  expect(blur.own('Hej Åse, og hils Møller og Asen i haven')).toBe('Hej P1, og hils P1 og Asen i haven')
})

it('drops what was quoted, and what was repeated word for word', () => {
  const phrases = phrasesIn(['Kunne I rette menuen på forsiden?\nHilsen', 'Tak'])
  expect([
    withoutQuoted('Svar\n> et\n> to\nSlut'),
    withoutPhrases('Du skrev: Kunne I rette menuen på forsiden? Tak', phrases),
  ]).toEqual(['Svar\n> […]\nSlut', 'Du skrev: […] Tak'])
})
