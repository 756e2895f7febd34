// Checks what columns are taken for and what becomes of rows: clients, people, and what cannot be used.
import { describe, expect, it } from 'vitest'
import { guessColumns, hasHead } from '../../../src/core/client/import/columns.ts'
import { importEntries } from '../../../src/core/client/import/entries.ts'

describe('columns', () => {
  const heads: readonly [string[], string[]][] = [
    [
      ['Company', 'Contact', 'E-mail', 'Phone', 'Website', 'City', 'Country', 'Notes', 'ID'],
      ['client', 'contact', 'email', 'phone', 'website', 'address', 'address', 'notes', 'ignore'],
    ],
    [
      ['Nama Perusahaan', 'Kontak', 'Email', 'No. HP', 'Alamat', 'NPWP', 'Mata uang'],
      ['client', 'contact', 'email', 'phone', 'address', 'taxId', 'currency'],
    ],
    [
      ['Firma', 'CVR-nr.', 'Kontaktperson', 'Mail', 'Tlf.', 'Adresse', 'Postnr.', 'Sprog'],
      ['client', 'taxId', 'contact', 'email', 'phone', 'address', 'address', 'language'],
    ],
    [
      ['Cégnév', 'Adószám', 'Kapcsolattartó', 'E-mail cím', 'Telefonszám', 'Irányítószám', 'Megjegyzés'],
      ['client', 'taxId', 'contact', 'email', 'phone', 'address', 'notes'],
    ],
    [
      ['First Name', 'Last Name', 'Organization Name', 'E-mail 1 - Value', 'E-mail 2 - Value'],
      ['firstName', 'lastName', 'client', 'email', 'email'],
    ],
  ]
  it.each(heads)('%j', (head, fields) => {
    expect([hasHead([head]), guessColumns(head, [])]).toEqual([true, fields])
  })

  it('of what can stand only once are the first that is named so', () => {
    expect(guessColumns(['Company', 'Client', 'Notes', 'Notes'], [])).toEqual([
      'client',
      'ignore',
      'notes',
      'notes',
    ])
  })

  it('without names are told by what stands in them', () => {
    const rows = [
      ['7', 'Toko Sari', 'sari@x.example', '+62 812 3456 789', 'tokosari.example'],
      ['8', 'Holm ApS', 'h@y.example', '+45 12 34 56 78', 'www.holm.example'],
    ]
    expect([hasHead(rows), guessColumns(null, rows)]).toEqual([
      false,
      ['ignore', 'client', 'email', 'phone', 'website'],
    ])
  })
})

describe('rows', () => {
  const columns = ['client', 'contact', 'email', 'phone', 'language', 'currency', 'notes'] as const
  const read = (...rows: string[][]) =>
    importEntries(
      rows.map((cells, index) => ({ line: index + 2, cells })),
      columns,
    )

  it('of one name are one client with several people', () => {
    const { entries, problems } = read(
      ['Holm ApS', 'Erik Holm', 'erik@holm.example', '', 'dansk', 'dkk'],
      ['holm aps', 'Ida Dam', 'ida@holm.example', '12 34 56 78', '', ''],
      ['Holm ApS', 'Erik', 'erik@holm.example', '', '', ''],
    )
    expect([entries, problems]).toEqual([
      [
        {
          line: 2,
          name: 'Holm ApS',
          kind: 'company',
          language: 'da',
          currency: 'DKK',
          taxId: '',
          address: '',
          notes: '',
          contacts: [
            { name: 'Erik Holm', email: 'erik@holm.example', phone: '', salutation: '' },
            { name: 'Ida Dam', email: 'ida@holm.example', phone: '12 34 56 78', salutation: '' },
          ],
          domains: ['holm.example'],
          emails: [],
        },
      ],
      [],
    ])
  })

  it('that cannot be used are told with their line and why; an unknown language is no reason to leave one out', () => {
    const { entries, problems } = read(
      ['', '', 'nobody@x.example', '', '', ''],
      ['A', '', 'not an address', '', '', ''],
      ['B', '', '', '', 'Klingon', 'XXL'],
      ['C'.repeat(301), '', '', '', '', ''],
      ['D', '', '', '', '', '', 'n'.repeat(20_001)],
    )
    expect([
      entries.map(({ name, language, currency }) => ({ name, language, currency })),
      problems.map(({ line, why }) => [line, why]),
    ]).toEqual([
      [{ name: 'B', language: null, currency: null }],
      [
        [2, 'no_name'],
        [3, 'email'],
        [4, 'language'],
        [4, 'currency'],
        [5, 'too_long'],
        [6, 'too_long'],
      ],
    ])
  })

  it('add a person once: by the address, or by the name where neither has one', () => {
    const [entry] = read(
      ['Holm ApS', 'Erik Holm', '', '12 34 56 78', '', ''],
      ['Holm ApS', 'erik holm', '', '', '', ''],
      ['Holm ApS', 'Ida Dam', '', '', '', ''],
      ['Holm ApS', '', 'post@holm.example', '', '', ''],
      ['Holm ApS', 'Ida', 'post@holm.example', '', '', ''],
    ).entries
    expect(entry?.contacts.map(({ name, email }) => [name, email])).toEqual([
      ['Erik Holm', ''],
      ['Ida Dam', ''],
      ['Holm ApS', 'post@holm.example'],
    ])
    expect(read(['Holm ApS', '', '', '', '', '']).entries[0]?.contacts).toEqual([])
  })

  it('of a person make a person, whose mail provider is nobody’s domain', () => {
    const [entry] = read(['', 'Budi Santoso', 'budi@gmail.com', '', '', '']).entries
    expect([entry?.name, entry?.kind, entry?.domains]).toEqual(['Budi Santoso', 'person', []])
  })
})
