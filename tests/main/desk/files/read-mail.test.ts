// Reads mails as they really are: headers in any shape, any bytes; and never fails.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMail } from '../../../../src/main/desk/files/read-mail.ts'

const read = (text: string) => readMail(Buffer.from(text, 'latin1'))

describe('a mail', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'says what it answers, the first of the thread first',
      'From: a@b.example\nMessage-ID: <3@x>\nReferences: <first@x.example>\n <second@x.example>\nIn-Reply-To: <second@x.example>\n\nhi',
      { answers: ['first@x.example', 'second@x.example'] },
    ],
    [
      'has its name decoded',
      'From: =?iso-8859-1?Q?Bl=E5b=E6r?= <b@b.example>\n\nhi',
      { name: 'Blåbær', email: 'b@b.example' },
    ],
    [
      'has its sender where From is missing',
      'Sender: c@b.example\nSubject: x\n\nhi',
      { email: 'c@b.example' },
    ],
    ['has the first of several', 'From: A <a@b.example>, B <b@b.example>\n\nhi', { email: 'a@b.example' }],
    [
      'has its date in its zone',
      'From: a@b.example\nDate: Fri, 20 Nov 2026 09:14:00 +0700 (WIB)\n\nhi',
      { atMs: Date.UTC(2026, 10, 20, 2, 14) },
    ],
    ['has none where it is no date', 'From: a@b.example\nDate: yesterday\n\nhi', { atMs: null }],
    ['has its subject in one line', 'From: a@b.example\nSubject: one\n two\n\nhi', { subject: 'one two' }],
    [
      'has its words where all of them are quoted',
      'From: a@b.example\n\n> only this\n',
      { text: '> only this' },
    ],
    [
      'has them behind an envelope',
      'From a@b.example Fri Nov 20 09:14:00 2026\nFrom: a@b.example\n\nhi',
      { text: 'hi', email: 'a@b.example' },
    ],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toMatchObject(expected)
  })

  it('is read or refused, whatever its bytes are', async () => {
    const piece = fc.constantFrom(
      'From: ',
      'a@b.example',
      '\n',
      '\r\n',
      'Content-Type: multipart/mixed; boundary=b',
      '--b',
      '=?utf-8?B?',
      '?=',
      ';',
      '<',
      '\u0000',
      'ÿ',
      '> ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const mail = await read(pieces.join(''))
        return typeof mail === 'string' || mail.id !== ''
      }),
      { numRuns: 200 },
    )
  })
})
