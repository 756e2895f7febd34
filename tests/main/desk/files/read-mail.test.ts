// Reads mails as they really are: headers in any shape, any bytes; and never fails.
import { describe, expect, it } from 'vitest'
import { readMail } from '../../../../src/main/desk/files/read-mail.ts'
import { fc } from '../../../property.ts'

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

  it.each<[string, string | Uint8Array, Record<string, unknown>]>([
    [
      'old letters in its head, as in its text',
      Buffer.from(
        'From: Bj\xf8rn <b@b.example>\nSubject: Pr\xf8ve\nContent-Type: text/plain; charset=iso-8859-1\n\nNede p\xe5 \xf8en',
        'latin1',
      ),
      { name: 'Bjørn', subject: 'Prøve', text: 'Nede på øen' },
    ],
    [
      'old letters of another set in its head',
      Buffer.from(
        'From: b@b.example\nSubject: Sz\xe1mla, \xf5\nContent-Type: text/plain; charset=iso-8859-2\n\n\xf5 \xfbr',
        'latin1',
      ),
      { subject: 'Számla, ő', text: 'ő űr' },
    ],
    [
      'old letters without a word on them',
      Buffer.from('From: b@b.example\n\nNede p\xe5 \xf8en', 'latin1'),
      { text: 'Nede på øen' },
    ],
    [
      'old letters in its head beside a text that is packed',
      Buffer.from(
        'From: b@b.example\nSubject: Pr\xf8ve\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\np=E5 \x93n\xf8d=94',
        'latin1',
      ),
      { subject: 'Prøve' },
    ],
    [
      'new letters that are called ASCII',
      'From: b@b.example\nContent-Type: text/plain; charset=us-ascii\n\nHjælp, árvíztűrő – “nu”',
      { text: 'Hjælp, árvíztűrő – “nu”' },
    ],
    [
      'new letters that are called ASCII, packed',
      'From: b@b.example\nContent-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: quoted-printable\n\nHj=C3=A6lp',
      { text: 'Hjælp' },
    ],
    [
      'letters of a set that nobody knows',
      'From: b@b.example\nContent-Type: text/plain; charset="x-unknown"\n\nHjælp',
      { text: 'Hjælp' },
    ],
    [
      'what only looks like a misreading',
      'From: b@b.example\nContent-Type: text/plain; charset=utf-8\n\nÆØÅ, 5 €',
      { text: 'ÆØÅ, 5 €' },
    ],
    ['a byte order mark', '\ufeffFrom: b@b.example\n\nhi', { email: 'b@b.example', text: 'hi' }],
    ['blank lines in front', '\r\n\r\nFrom: b@b.example\n\nhi', { email: 'b@b.example', text: 'hi' }],
    [
      'nothing but invisible marks beside its page',
      'From: b@b.example\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n\u200b \u00a0\n--b\nContent-Type: text/html\n\n<p>Error 500</p>\n--b--\n',
      { text: 'Error 500' },
    ],
    [
      'a forwarded mail without a name attached',
      'From: b@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below\n--b\nContent-Type: message/rfc822\n\nFrom: k@k.example\n\nBroken\n--b--\n',
      { text: 'See below\n\n[message/rfc822]' },
    ],
  ])('with %s is read as it was written', async (_, written, expected) => {
    expect(await readMail(typeof written === 'string' ? Buffer.from(written) : written)).toMatchObject(
      expected,
    )
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
