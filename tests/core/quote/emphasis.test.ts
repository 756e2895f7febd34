import { describe, expect, it } from 'vitest'
import { bold, runsOf, withoutMarks } from '../../../src/core/quote/emphasis.ts'
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
