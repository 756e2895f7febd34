// Mail from files: threads become cases, quotations are not read as new, nothing comes in twice, bad mails stop nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../../../src/contract/methods.ts'
import { ownerForm } from '../owner-form.ts'
import { clientForm, openTestDesk, type TestDesk } from '../workspace.ts'

const nowMs = Date.UTC(2026, 10, 21, 5)
const folder = mkdtempSync(join(tmpdir(), 'remit-mail-'))
let test: TestDesk
beforeAll(async () => {
  test = openTestDesk(nowMs)
  await test.call('client.save', clientForm())
  await test.call('owner.save', ownerForm({ name: 'Rangga', email: 'rangga@studio.example', language: 'id' }))
})
afterAll(() => {
  test.end()
  rmSync(folder, { recursive: true, force: true })
})

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

type Letter = { id?: string; from?: string; subject?: string; date?: string; more?: string; body: string }
const letter = ({
  id = '',
  from = 'Sari Wulandari <sari@tokosari.example>',
  subject = 'Website',
  date = 'Fri, 20 Nov 2026 09:14:00 +0700',
  more = '',
  body,
}: Letter) =>
  `From: ${from}\nTo: rangga@studio.example\nSubject: ${subject}\nDate: ${date}\n${id === '' ? '' : `Message-ID: <${id}>\n`}${more}\n${body}\n`
const boxOf = (letters: readonly string[]) =>
  letters.map((text) => `From sari@tokosari.example Fri Nov 20 09:14:00 2026\n${text}\n`).join('')

/** What the page does: takes a file in call by call until its end. */
async function take(path: string, opensFrom: string | null = null): Promise<Output<'mail.take'>> {
  const from = async (at: number, no: number, undoId: number | null): Promise<Output<'mail.take'>> => {
    const read = await test.desk.run('takeMail', { path, at, no, undoId, opensFrom })
    if (!read.ok) throw new Error(read.problem.code)
    return read.value
  }
  let sum = await from(0, 0, null)
  while (sum.nextAt !== null) {
    const part = await from(sum.nextAt, sum.taken + sum.known + sum.refused.length, sum.undoId)
    sum = {
      ...part,
      taken: sum.taken + part.taken,
      known: sum.known + part.known,
      newCases: sum.newCases + part.newCases,
      caseId: part.caseId ?? sum.caseId,
      refused: [...sum.refused, ...part.refused],
    }
  }
  return sum
}
const view = (caseId: number | null) => test.call('case.get', { caseId: caseId ?? 0 })

describe('one mail', () => {
  it('opens a case for its client, with its new words only and what was attached by name', async () => {
    const path = fileOf(
      'one.eml',
      letter({
        id: 'one@toko.example',
        subject: '=?utf-8?Q?Perubahan_ber=C3=A9nda?=',
        more: 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n',
        body: `--b\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nTolong revisi ber=E9nda.\n\nPada 3 Nov 2026 Rangga <rangga@studio.example> menulis:\n> Ada yang lain? Website mati?\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename="rincian.pdf"\n\nnot a pdf\n--b--`,
      }),
    )
    const taken = await take(path)
    const opened = await view(taken.caseId)
    expect({
      taken: taken.taken,
      client: [opened.client?.name, opened.client?.via],
      texts: opened.messages.map(({ text }) => text),
      at: opened.receivedAtMs,
      author: opened.author.name,
    }).toEqual({
      taken: 1,
      client: ['Toko Sari', 'email'],
      texts: ['Tolong revisi berénda.\n\n[rincian.pdf]'],
      at: Date.UTC(2026, 10, 20, 2, 14),
      author: 'Sari Wulandari',
    })
  })

  it.each([
    [
      'html only',
      'Content-Type: text/html; charset=utf-8\n',
      '<p>Halo <b>mas</b></p><blockquote>lama</blockquote>',
      'Halo mas',
    ],
    [
      'base64',
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n',
      Buffer.from('Blåbær & ő').toString('base64'),
      'Blåbær & ő',
    ],
    ['without any text', '', '', 'Website'],
  ])('%s is read', async (name, more, body, text) => {
    const taken = await take(
      fileOf('read.eml', letter({ id: `${name.replaceAll(' ', '')}@x.example`, more, body })),
    )
    expect((await view(taken.caseId)).messages.map((message) => message.text)).toEqual([text])
  })

  it('without a zone in its date is read as UTC, and without a date as now', async () => {
    const first = await take(fileOf('zone.eml', letter({ date: 'Fri, 20 Nov 2026 09:14:00', body: 'Satu?' })))
    const second = await take(fileOf('none.eml', letter({ date: '', body: 'Dua?' })))
    expect([(await view(first.caseId)).receivedAtMs, (await view(second.caseId)).receivedAtMs]).toEqual([
      Date.UTC(2026, 10, 20, 9, 14),
      nowMs,
    ])
  })

  it('that was taken in before is known, also without a Message-ID, until it is taken back', async () => {
    const path = fileOf('twice.eml', letter({ body: 'Berapa harganya?' }))
    const first = await take(path)
    const second = await take(path)
    await test.call('undo.take', { undoId: first.undoId })
    const third = await take(path)
    expect([first, second, third].map(({ taken, known }) => [taken, known])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ])
  })

  it.each([
    ['rubbish.eml', 'hello', 'damaged'],
    ['nobody.eml', 'Subject: x\n\nhello', 'no_sender'],
    ['large.eml', Buffer.alloc(26 * 1024 * 1024, 'a'), 'too_large'],
  ])('%s is named and stored nowhere', async (name, content, why) => {
    const taken = await take(fileOf(name, content))
    expect([taken.taken, taken.refused]).toEqual([0, [{ no: 1, subject: '', why }]])
  })
})

describe('a mailbox', () => {
  it('gives one case a thread: in order, own mails as answers, waiting when answered', async () => {
    const first = letter({
      id: 't1@x.example',
      subject: 'Toko',
      body: 'Toko saya mati lagi, saya kecewa sekali.',
    })
    const answer = letter({
      id: 't2@x.example',
      from: 'Rangga <Rangga@studio.example>',
      date: 'Fri, 20 Nov 2026 10:00:00 +0700',
      more: 'In-Reply-To: <t1@x.example>\nReferences: <t1@x.example>\n',
      body: 'Sudah hidup lagi.',
    })
    const thanks = letter({
      id: 't3@x.example',
      date: 'Fri, 20 Nov 2026 11:00:00 +0700',
      more: 'In-Reply-To: <t2@x.example>\n',
      body: 'Tolong sekalian ubah warna tombol.\n\n> Sudah hidup lagi.',
    })
    const taken = await take(fileOf('thread.mbox', boxOf([first, answer])))
    const waiting = (await view(taken.caseId)).group
    const later = await take(fileOf('later.mbox', boxOf([answer, thanks])))
    const opened = await view(taken.caseId)
    expect({
      cases: [taken.newCases, later.newCases, later.known],
      waiting,
      group: opened.group,
      messages: opened.messages.map(({ direction, text }) => `${direction} ${text}`),
    }).toEqual({
      cases: [1, 0, 1],
      waiting: 'waiting',
      group: 'needs_you',
      messages: [
        'in Toko saya mati lagi, saya kecewa sekali.',
        'out Sudah hidup lagi.',
        'in Tolong sekalian ubah warna tombol.',
      ],
    })
  })

  it('of thousands is read to its end: old mails open nothing, bad ones stop nothing, one undo takes all back', async () => {
    const before = (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 1 })).rows.length
    const letters = Array.from({ length: 2000 }, (_, n) =>
      n % 500 === 7
        ? 'no mail at all\n'
        : letter({
            id: `m${n}@x.example`,
            from: `P${n} <p${n}@x.example>`,
            date: n < 1990 ? 'Fri, 20 Mar 2026 09:14:00 +0700' : 'Thu, 19 Nov 2026 09:14:00 +0700',
            body: 'Website saya mati lagi, saya kecewa sekali.\n\n>From here on\nFrom time to time 10:30 it works',
          }),
    )
    const path = fileOf('many.mbox', boxOf(letters))
    const taken = await take(path, '2026-11-01')
    await test.call('undo.take', { undoId: taken.undoId })
    const after = (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 1 })).rows.length
    expect({
      taken: taken.taken,
      cases: taken.newCases,
      refused: taken.refused.map(({ no }) => no),
      after,
    }).toEqual({
      taken: 1996,
      cases: 10,
      refused: [8, 508, 1008, 1508],
      after: before,
    })
  })

  it('with a mail beyond the cap passes it over and reads on', async () => {
    const large = letter({ id: 'l1@x.example', body: 'a'.repeat(26 * 1024 * 1024) })
    const small = letter({ id: 'l2@x.example', body: 'Berapa harga paket ini?' })
    const taken = await take(fileOf('large.mbox', boxOf([large, small])))
    expect([taken.taken, taken.refused]).toEqual([1, [{ no: 1, subject: '', why: 'too_large' }]])
  })

  it('that is a picture is refused', async () => {
    const read = await test.desk.run('takeMail', {
      path: fileOf('photo.jpg', 'x'),
      at: 0,
      no: 0,
      undoId: null,
      opensFrom: null,
    })
    expect(read.ok || read.problem).toEqual({ code: 'file_kind', detail: 'photo.jpg', retryable: false })
  })
})
