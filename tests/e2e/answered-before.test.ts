// Asks the same question twice in the real program: the earlier answer is offered, one key answers with it, nothing is debited, and it goes into the library.

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { addMention } from './harness/mention.ts'
import { call, dropFolders, type Remit, startRemit, tell } from './remit.ts'

let remit: Remit
const answer = 'Under Billing, the button Download.'
const hour = 3_600_000

const ask = async (text: string, ago: number): Promise<number> => {
  const { page } = remit
  const caseId = await addMention(page, {
    name: 'Sari Wulandari',
    reach: 'sari@tokosari.example',
    atMs: Date.now() - ago * hour,
    text,
  })
  await call(page, 'case.correctKind', { caseId, kind: 'question' })
  return caseId
}

beforeAll(async () => {
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  await call(remit.page, 'client.save', {
    clientId: null,
    name: 'Toko Sari',
    kind: 'company',
    language: 'en',
    currency: 'IDR',
    zone: 'Asia/Jakarta',
    address: '',
    notes: '',
    contacts: [
      {
        contactId: null,
        name: 'Sari Wulandari',
        email: 'sari@tokosari.example',
        phone: '',
        responsible: true,
      },
    ],
    identities: [],
  })
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

it('offers the earlier answer, answers with it by one key, and keeps it', async () => {
  const { page } = remit
  const earlier = await ask('Where can I download my invoices?', 30)
  await call(page, 'case.reply', { caseId: earlier, text: answer })
  await call(page, 'case.close', { caseId: earlier })
  const caseId = await ask('The tax office wants last month’s bill, in which menu do I get it?', 1)

  await tell(remit.app, { name: 'openCase', caseId })
  const block = page.getByTestId('answered-before')
  await block.waitFor()
  const shown = await block.textContent()
  await page.keyboard.press('u')
  const reply = page.locator('.composer textarea')
  await expect.poll(() => reply.inputValue()).toBe(answer)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Keep the reply as an answer' }).waitFor()
  const view = await call<Output<'case.get'>>(page, 'case.get', { caseId })
  await page.keyboard.press('l')
  await expect
    .poll(async () => (await call<Output<'answer.list'>>(page, 'answer.list', {})).answers.length)
    .toBe(1)
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  const kept = page.getByTestId('kept-answer')
  await kept.waitFor()
  expect({
    shown: /to Sari Wulandari, case 1/.test(shown ?? '') && shown?.includes(answer),
    isBlockGone: await block.isHidden(),
    status: view.status,
    debits: (view.verdict?.toDebit.length ?? 0) > 0,
    told: view.events.some(({ name }) => name === 'answered_before'),
    kept: await kept.locator('.name').textContent(),
  }).toEqual({
    shown: true,
    isBlockGone: true,
    status: 'waiting_client',
    debits: false,
    told: true,
    kept: 'The tax office wants last month’s bill, in which menu do I get it?',
  })
})
