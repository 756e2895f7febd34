import { describe, expect, it } from 'vitest'
import { bold, reworded, runsOf, withoutMarks, wordsOf } from '../../../src/core/quote/emphasis.ts'
import { printable, printableLine } from '../../../src/core/quote/printable.ts'

describe('runsOf', () => {
  it.each<[string, [string, boolean][]]>([
    ['', []],
    ['plain', [['plain', false]]],
    [
      'at most **3** times',
      [
        ['at most ', false],
        ['3', true],
        [' times', false],
      ],
    ],
    ['**3**', [['3', true]]],
    ['left **over', [['left **over', false]]],
    [
      '**a** and **b',
      [
        ['a', true],
        [' and **b', false],
      ],
    ],
    ['****', []],
  ])('reads %j', (text, runs) => {
    expect(runsOf(text)).toEqual(runs.map(([run, isBold]) => ({ text: run, bold: isBold })))
  })

  it('keeps a value with asterisks inside its bold', () => {
    expect(runsOf(bold('5**star'))).toEqual([{ text: '5*star', bold: true }])
    expect(withoutMarks('***x***')).toBe('*x*')
  })
})

describe('printable', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\n\n\n\nb', 'a\n\nb'],
    ['a\tb\u0000\u0007c\u0085', 'a bc'],
    ['evil\u202etxt.exe\u2066', 'eviltxt.exe'],
    ['  spaces  \n ', 'spaces'],
    ['שלום\u200f', 'שלום\u200f'],
  ])('cleans %j', (text, clean) => {
    expect(printable(text)).toBe(clean)
  })

  it('puts several lines on one', () => {
    expect(printableLine('Jl. Kaliurang 14\n\nYogyakarta ')).toBe('Jl. Kaliurang 14, Yogyakarta')
  })
})

describe('reworded', () => {
  it.each([
    ['nothing changed', 'at most **3** times', 'at most 3 times', 'at most **3** times'],
    ['something before it', 'at most **3** times', 'only 3 times', 'only **3** times'],
    ['something right before it', 'most **3** times', 'most of 3 times', 'most of **3** times'],
    ['something behind it', 'at most **3** times', 'at most 3 a year', 'at most **3** a year'],
    ['something right behind it', 'at most **3**', 'at most 3 times', 'at most **3** times'],
    ['something in it', '**12 pages**, no more', '12 long pages, no more', '**12 long pages**, no more'],
    ['it replaced', 'at most **3** times', 'at most four times', 'at most **four** times'],
    ['it taken away', 'at most **3** times', 'at most times', 'at most times'],
    ['its end cut', 'at most **3 times** a year', 'at most 3 a year', 'at most **3 **a year'],
    ['two of them', '**a** of **b**', '**a** or **b**', '**a** or **b**'],
    ['one of two gone', '**a** of **b**', 'of b', 'of **b**'],
    ['all gone', '**a** of **b**', '', ''],
    ['a character of two units', '**👍** fine', '👎 fine', '**👎** fine'],
    ['marks of the owner’s own', 'a **b**', 'a b **c**', 'a b **c**'],
  ])('keeps bold what is bold, with %s', (_, marked, words, expected) => {
    expect(reworded(marked, words)).toBe(expected)
  })

  it('loses no word, whatever is typed', () => {
    const texts = ['', 'x', '**x**', 'a **b** c', 'a **b', '**a****b**', '*', '👍 **👎** 👍', 'b c']
    for (const marked of texts)
      for (const words of texts.map(wordsOf)) expect(wordsOf(reworded(marked, words))).toBe(words)
  })
})
