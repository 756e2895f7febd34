// Checks in the real program that cases are merged, split and parted by key, near copies too, and that a client only the text names is confirmed.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Input, Output } from '../../src/contract/methods.ts'
import { clientForm } from '../main/desk/workspace.ts'
import { axeFindings } from './axe-findings.ts'
import { addMention } from './harness/mention.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

let remit: Remit
let first = 0

/** Pictures are made only where somebody asks for them. */
const pictures = process.env['REMIT_PICTURES']
async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return
  mkdirSync(pictures, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(200)
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) })
  }
  await page.emulateMedia({ colorScheme: null })
}

const enter = (input: Partial<Input<'mention.add'>>): Promise<number> =>
  addMention(remit.page, {
    name: 'Grace Miller',
    atMs: Date.now() - 3_600_000,
    text: 'The contact form of our shop has been broken since Monday, please fix it.',
    ...input,
  })

beforeAll(async () => {
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  const { page } = remit
  await call(
    page,
    'client.save',
    clientForm({
      name: 'Northwind Ltd',
      language: 'en',
      currency: 'EUR',
      contacts: [],
      identities: [{ kind: 'brand', value: 'Teaboxy' }],
    }),
  )
  first = await enter({})
  await enter({ caseId: first, text: 'By the way, could you also add a new page for our autumn menu?' })
  await enter({
    name: 'Grace',
    text: 'The contact form of the shop is still broken, nobody can write to us.',
  })
  await enter({ name: 'Ole Hansen', text: 'The Teaboxy website is down again, this is not good enough.' })
  await page.getByRole('button', { name: /Skip all/ }).click()
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const open = async (page: Page, text: string) => {
  await page.getByTestId('inbox-row').filter({ hasText: text }).first().click()
  await page.locator('.case-pane').getByTestId('message').first().waitFor()
}
const messages = (page: Page) => page.locator('.case-pane').getByTestId('message')
const count = async (page: Page, n: number) => expect.poll(async () => await messages(page).count()).toBe(n)

it('merges with M, leads from the old number, and is undone by Z', async () => {
  const { page } = remit
  await open(page, 'Grace ·')
  await page.keyboard.press('m')
  await page.getByRole('combobox').fill('Grace Miller')
  await page.getByTestId('merge-target').filter({ hasText: 'Grace Miller' }).first().waitFor()
  await picture(page, 'merge-dialog')
  const findings = await axeFindings(page)
  await page.keyboard.press('Enter')
  await count(page, 3)
  await page.getByTestId('thread-line').filter({ hasText: 'was merged into this one' }).waitFor()
  await picture(page, 'merged')
  await expect.poll(() => page.getByTestId('inbox-row').count()).toBe(2)
  expect([findings, await axeFindings(page)]).toEqual([[], []])
  await page.keyboard.press('z')
  await count(page, 2)
  await expect.poll(() => page.getByTestId('inbox-row').count()).toBe(3)
})

it('splits chosen messages off, and Z puts them back', async () => {
  const { page } = remit
  await open(page, 'Grace Miller')
  await count(page, 2)
  await page.getByRole('button', { name: 'Split messages off' }).click()
  await page.getByRole('checkbox', { name: 'Choose this message' }).nth(1).check()
  await picture(page, 'splitting')
  const findings = await axeFindings(page)
  await page.getByRole('button', { name: 'Make a case of 1 message' }).click()
  await page.getByTestId('thread-line').filter({ hasText: 'Split off from case' }).waitFor()
  await count(page, 1)
  await picture(page, 'split')
  expect(findings).toEqual([])
  await expect.poll(() => page.getByTestId('inbox-row').count()).toBe(4)
  await page.keyboard.press('z')
  await expect.poll(() => page.getByTestId('inbox-row').count()).toBe(3)
  const view = await call<Output<'case.get'>>(page, 'case.get', { caseId: first })
  expect(view.messages.length).toBe(2)
})

it('asks about a client only the text names, and remembers the answer', async () => {
  const { page } = remit
  await open(page, 'Teaboxy')
  const ask = page.getByTestId('client-ask')
  await ask.waitFor()
  await picture(page, 'client-ask')
  expect([await ask.textContent(), await axeFindings(page)]).toEqual([
    expect.stringContaining('Probably Northwind Ltd'),
    [],
  ])
  await ask.getByRole('button', { name: 'Yes, theirs' }).click()
  await ask.waitFor({ state: 'detached' })
  const { rows } = await call<Output<'client.list'>>(page, 'client.list', {})
  const client = await call<Output<'client.get'>>(page, 'client.get', { clientId: rows[0]?.clientId })
  expect(client.learned).toEqual([{ kind: 'name', value: 'Ole Hansen' }])
})

it('tells where nearly the same was written, merges it with X, and Z parts them', async () => {
  const { page } = remit
  const text =
    "Our newsletter went out with last month's dates in it. Please send a correction to all 4,100 readers today."
  await enter({ name: 'Nora Lind', text })
  const later = await enter({ name: 'Nora Lind', channel: 'letter', text: `As I said on the phone: ${text}` })
  const copies = async () =>
    (await call<Output<'case.get'>>(page, 'case.get', { caseId: later })).thread.nearCopies.length
  await expect.poll(copies, { timeout: 15_000 }).toBe(1)
  await open(page, 'Nora Lind · Letter')
  await page.getByTestId('near-copy').filter({ hasText: 'Nearly the same was written in “Phone”' }).waitFor()
  await picture(page, 'near-copy')
  const findings = await axeFindings(page)
  await page.keyboard.press('Shift+m')
  await count(page, 2)
  expect([findings, await copies()]).toEqual([[], 0])
  await page.keyboard.press('z')
  await expect.poll(copies).toBe(1)
})
