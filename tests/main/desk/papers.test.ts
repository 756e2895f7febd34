// Puts a case, a client and an agreement on paper through the real desk: what was said and agreed is there, what is private is not.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { languages } from '../../../src/core/language/language.ts'
import type { Sheet } from '../../../src/core/sheet/sheet.ts'
import { sheetText } from '../../../src/core/sheet/sheet-text.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from './workspace.ts'

const text = 'Mas, tolong ganti menu di halaman depan ya, warnanya **jadi** biru.'
const secret = 'Pays late, be careful'

let test: TestDesk
let clientId: number
let agreementId: number
let caseId: number
beforeEach(async () => {
  test = openTestDesk(Date.UTC(2026, 10, 21, 5))
  ;({ clientId } = await test.call('client.save', clientForm({ notes: secret })))
  ;({ agreementId } = await test.call('agreement.save', agreementForm(clientId)))
  const { sourceId } = await test.call('source.add', sourceInput)
  const at = '2026-11-21T03:00:00Z'
  await test.ingest(sourceId, commentFeed([{ guid: 'c1', author: 'Sari Wulandari', text, at }]))
  const [row] = (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 9 })).rows
  caseId = row?.caseId ?? 0
})
afterEach(() => test.end())

const paper = async (of: 'case' | 'client' | 'agreement', id: number): Promise<Sheet> =>
  (await test.call('paper.sheet', { of, id })).document
const onPaper = async (of: 'case' | 'client', id: number): Promise<string> => sheetText(await paper(of, id))

it('prints what was asked and answered in a case, and no note', async () => {
  await test.call('case.note', { caseId, text: secret })
  await test.call('case.reply', { caseId, text: 'Siap, besok selesai.' })
  const told = await onPaper('case', caseId)
  expect(told).toContain('tolong ganti menu di halaman depan ya, warnanya *jadi* biru.')
  expect(told).toContain('Siap, besok selesai.')
  expect(told).not.toContain(secret)
})

it("prints a client's people, agreements and open cases, and neither notes nor stage", async () => {
  const told = await onPaper('client', clientId)
  const { form, agreements } = await test.call('client.get', { clientId })
  for (const known of [form.name, ...form.contacts.map(({ name }) => name), agreements[0]?.form.title ?? '?'])
    expect(told).toContain(known)
  expect(told).not.toContain(secret)
})

it('prints an agreement as its summary is', async () => {
  expect(await paper('agreement', agreementId)).toEqual(
    (await test.call('agreement.summary', { agreementId })).document,
  )
})

it.each(languages)('leaves no place unfilled in %s', async (language) => {
  const { form } = await test.call('client.get', { clientId })
  await test.call('client.save', { ...form, language })
  const told = `${await onPaper('case', caseId)}${await onPaper('client', clientId)}`
  expect(told).not.toMatch(/\{\w+\}|undefined|null/)
})

it('has nothing to print of what is not there', async () => {
  const answer = await test.answer('paper.sheet', { of: 'case', id: 4711 })
  expect(answer).toMatchObject({ ok: false, problem: { code: 'not_found' } })
})
