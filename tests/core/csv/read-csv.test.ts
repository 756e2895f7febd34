// Checks the reader of tables on what RFC 4180 says and on what people really save; what is written is read back the same.
import { describe, expect, it } from 'vitest'
import { type CsvDelimiter, guessDelimiter, readCsv } from '../../../src/core/csv/read-csv.ts'
import { csvText } from '../../../src/core/csv/write-csv.ts'
import { fc } from '../../property.ts'

const cellsOf = (text: string, delimiter: CsvDelimiter = ',') =>
  readCsv(text, delimiter).rows.map(({ cells }) => cells)

describe('a table', () => {
  const tables: readonly [string, string, string[][]][] = [
    [
      'plain',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['with CR LF, LF and CR', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['with a mark before its first letter', '\ufeffa,b', [['a', 'b']]],
    [
      'with empty cells, also the last',
      'a,,\n,b,',
      [
        ['a', '', ''],
        ['', 'b', ''],
      ],
    ],
    [
      'with lines of nothing',
      'a,b\n\n , \nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['with quoted delimiters, line ends and marks', '"a,1","b\nc","d""e"', [['a,1', 'b\nc', 'd"e']]],
    ['with blanks around quoted cells', ' "a" ,"b"', [['a', 'b']]],
    ['with a mark inside an unquoted cell', 'Toko "Sari",b', [['Toko "Sari"', 'b']]],
    ['with words after a quoted part', '"a" b,c', [['a b', 'c']]],
    ['that ends with a quoted cell', 'a,"b"', [['a', 'b']]],
    ['of nothing', '', []],
  ]
  it.each(tables)('%s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })

  it('knows the line each row begins on', () => {
    expect(readCsv('a\n"b\nc"\n\nd', ',').rows.map(({ line }) => line)).toEqual([1, 2, 5])
  })

  it('says where a quotation mark is never closed, and keeps what stands there', () => {
    const table = readCsv('a,b\nc,"d\ne', ',')
    expect([table.unclosedLine, table.rows.map(({ cells }) => cells)]).toEqual([
      2,
      [
        ['a', 'b'],
        ['c', 'd\ne'],
      ],
    ])
  })

  it('is read back as it was written', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/\r/.test(text))
    const row = fc
      .array(cell, { minLength: 2, maxLength: 4 })
      .filter((cells) => cells.some((each) => each.trim() !== '') && !/^ *"/.test(cells.join()))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        fc.pre(!rows.flat().some((each) => /^\s|\s$|\ufeff/.test(each)))
        expect(cellsOf(csvText(rows))).toEqual(rows)
      }),
    )
  })
})

describe('the delimiter', () => {
  const texts: readonly [CsvDelimiter, string][] = [
    [',', 'name,mail\nA,b@c.example'],
    [';', 'navn;mail;by\nA, B;b@c.example;Kbh\nC, D, E;d@c.example;Aarhus'],
    ['\t', 'a\tb\nc, d\te'],
    ['|', 'a|b\nc|d'],
    [';', 'sep=;\r\na,b;c,d'],
    [',', 'alone'],
  ]
  it.each(texts)('%j is recognised', (delimiter, text) => {
    expect(guessDelimiter(text)).toBe(delimiter)
  })
  it('named by the file itself is no row', () => {
    expect(readCsv('sep=;\r\na;b', ';').rows).toEqual([{ line: 2, cells: ['a', 'b'] }])
  })
})
