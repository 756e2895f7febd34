// Follows quotes through the real program: accepted and worked on, declined, expired at midnight, revised, begun too early, taken back.

import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { addDays, civilDateAt, startOfCivilDay } from '../../src/core/temporal.ts'
import { agreementForm, clientForm } from '../main/desk/workspace.ts'
import { axeFindings } from './axe-findings.ts'
import { addMention } from './harness/mention.ts'
import { owner } from './quote-samples.ts'
import { call, dropFolders, freshFolder, type Remit, startRemit, tell } from './remit.ts'

const zone = 'Asia/Jakarta'
const size = { width: 1440, height: 900 }
const pictures = process.env['REMIT_PICTURES']

let remit: Remit
let clientId = 0
let folder = ''

const today = () => civilDateAt(Date.now(), zone)
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()
const chip = (page: Page, state: string) => page.locator('.quote-head').getByText(state, { exact: true })

/** A picture for whoever looks at it, where a folder was given. */
async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}

/** What the client asks for on the phone, as the case it makes. */
async function ask(page: Page, text: string): Promise<number> {
  const caseId = await addMention(page, {
    name: 'Sari Wulandari',
    clientId,
    atMs: Date.now() - 60_000,
    text,
  })
  await call(page, 'case.describe', { caseId, service: 'revision', cause: 'change_request', minutes: null })
  return caseId
}

async function openCase(caseId: number): Promise<void> {
  await tell(remit.app, { name: 'openCase', caseId })
  await remit.page.getByTestId('verdict').waitFor()
}

/** From the open case to the issued quote by keys alone; gives its id. */
async function quoteByKeys(page: Page, caseId: number): Promise<number> {
  await openCase(caseId)
  await page.keyboard.press('q')
  await button(page, 'Issue quote').waitFor()
  await page.keyboard.press('Control+Enter')
  await chip(page, 'Issued').waitFor()
  const { quotes } = await call<Output<'case.get'>>(page, 'case.get', { caseId })
  return quotes[0]?.quoteId ?? 0
}

const stateOf = async (page: Page, quoteId: number) =>
  (await call<Output<'quote.get'>>(page, 'quote.get', { quoteId })).state

/** An entry of the menu of what may become of the quote. */
async function choose(page: Page, entry: string | RegExp): Promise<void> {
  await button(page, 'What became of it…').click()
  await page.getByRole('menuitem', { name: entry }).click()
}

const save = (page: Page, name = 'Save') => page.getByRole('dialog').getByRole('button', { name }).click()

beforeAll(async () => {
  folder = freshFolder()
  remit = await startRemit({ size })
  const { page, dataDir } = remit
  await call(page, 'owner.save', { ...owner, language: 'en', taxCode: 'none' })
  clientId = (await call<Output<'client.save'>>(page, 'client.save', clientForm())).clientId
  const start = addDays(today(), -60)
  await call(page, 'agreement.save', agreementForm(clientId, { start, end: addDays(start, 180) }))
  const client = await call<Output<'client.get'>>(page, 'client.get', { clientId })
  const entitlementId = client.agreements[0]?.form.entitlements[0]?.entitlementId
  for (let day = 1; day <= 3; day++)
    await call(page, 'usage.add', { entitlementId, quantity: 1, occurredOn: addDays(start, day), note: '' })
  await remit.quit()
  remit = await startRemit({ dataDir, size })
  await remit.app.evaluate(({ dialog }, dir) => {
    // The dialog is the system's own window; everything around it is real.
    dialog.showSaveDialog = (async (...given: unknown[]) => {
      const options = given.at(-1) as { defaultPath: string }
      return { canceled: false, filePath: `${dir}/${options.defaultPath.split(/[\\/]/).at(-1)}` }
    }) as typeof dialog.showSaveDialog
  }, folder)
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

describe('a request beyond the quota', () => {
  it('becomes a quote, is exported and accepted, and its work debits the new units', async () => {
    const { page } = remit
    const caseId = await ask(page, 'Mbak, tolong ganti warna menu di halaman depan jadi biru.')
    const quoteId = await quoteByKeys(page, caseId)
    await page.keyboard.press('Control+p')
    await page.getByText(/Saved as/).waitFor()
    const { number } = await call<Output<'quote.get'>>(page, 'quote.get', { quoteId })
    const isSaved = existsSync(join(folder, `Penawaran-${number}-Toko-Sari.pdf`))
    await page.keyboard.press('f')
    await chip(page, 'Sent').waitFor()
    await page.keyboard.press('f')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('What was said').fill('Setuju, silakan dikerjakan.')
    await dialog.getByLabel('How', { exact: true }).selectOption('email')
    await picture(page, 'accept-dialog')
    const found = await axeFindings(page)
    await save(page)
    await chip(page, 'Accepted').waitFor()
    await picture(page, 'accepted')
    await openCase(caseId)
    await page.getByTestId('verdict').getByText(`Covered by the accepted quote ${number}.`).waitFor()
    await picture(page, 'case-accepted')
    await page.keyboard.press('b')
    await expect.poll(() => stateOf(page, quoteId)).toBe('in_work')
    const { lots, state } = await call<Output<'quote.life'>>(page, 'quote.life', { quoteId })
    const { agreements } = await call<Output<'case.get'>>(page, 'case.get', { caseId })
    expect({
      isSaved,
      found,
      state,
      lots: lots.map(({ label, quantity, used, uses }) => [label, quantity, used, uses[0]?.caseId]),
      left: agreements[0]?.meters[0]?.left,
    }).toEqual({
      isSaved: true,
      found: [],
      state: 'in_work',
      lots: [['Perubahan', 1, 1, caseId]],
      left: 0,
    })
  })

  it('is declined with a reason, and the case is closed with it', async () => {
    const { page } = remit
    const caseId = await ask(page, 'Mbak, tolong pindahkan logo di halaman kontak ke tengah ya.')
    const quoteId = await quoteByKeys(page, caseId)
    await choose(page, /Declined/)
    await page.getByRole('dialog').getByLabel('Why').selectOption('time')
    await page.getByRole('dialog').getByLabel('In their words').fill('Terlalu lama.')
    await save(page)
    await chip(page, 'Declined').waitFor()
    const { steps } = await call<Output<'quote.life'>>(page, 'quote.life', { quoteId })
    const { shelf } = await call<Output<'case.get'>>(page, 'case.get', { caseId })
    expect([steps.at(-1)?.facts['cause'], steps.at(-1)?.note, shelf]).toEqual([
      'time',
      'Terlalu lama.',
      'done',
    ])
  })

  it('is not begun before its quote is accepted, unless the owner says why', async () => {
    const { page } = remit
    const caseId = await ask(page, 'Mbak, tolong tambahkan nomor telepon baru di bagian bawah semua halaman.')
    const quoteId = await quoteByKeys(page, caseId)
    await choose(page, /Begin without acceptance/)
    await page.getByRole('dialog').getByText('Work begun now may never be paid.').waitFor()
    await save(page, 'Begin anyway')
    const before = (await call<Output<'quote.life'>>(page, 'quote.life', { quoteId })).steps.length
    await page.getByLabel('Why work begins all the same').fill('Dia selalu membayar.')
    await picture(page, 'begin-anyway')
    await save(page, 'Begin anyway')
    await page.getByTestId('quote-steps').getByText('without acceptance or deposit').waitFor()
    const { events } = await call<Output<'case.get'>>(page, 'case.get', { caseId })
    expect([
      before,
      events.some(
        ({ name, facts }) => name === 'quote_started_early' && facts['reason'] === 'Dia selalu membayar.',
      ),
      await stateOf(page, quoteId),
    ]).toEqual([1, true, 'issued'])
  })

  it('is offered anew as a revision, accepted by mistake, and the acceptance taken back', async () => {
    const { page } = remit
    const caseId = await ask(page, 'Mbak, tolong ganti foto di halaman layanan dengan foto yang baru ya.')
    const quoteId = await quoteByKeys(page, caseId)
    await choose(page, 'New revision')
    await button(page, 'Issue quote').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: /-R2$/ }).waitFor()
    const { rows } = await call<Output<'quote.list'>>(page, 'quote.list', {})
    const second = rows[0]?.quoteId ?? 0
    const states = [await stateOf(page, quoteId), await stateOf(page, second)]
    await choose(page, /^Accepted/)
    await page.getByRole('dialog').getByLabel('Who said yes').waitFor()
    await save(page)
    await chip(page, 'Accepted').waitFor()
    await choose(page, /Take the acceptance back/)
    await page.getByLabel('Why it was a mistake').fill('Salah penawaran.')
    await save(page, 'Take back')
    await chip(page, 'Issued').waitFor()
    await page.getByTestId('quote-steps').getByText('taken back: Salah penawaran.').waitFor()
    await picture(page, 'taken-back')
    const { status } = await call<Output<'case.get'>>(page, 'case.get', { caseId })
    expect([states, rows[0]?.number?.endsWith('-R2'), status]).toEqual([
      ['superseded', 'issued'],
      true,
      'waiting_client',
    ])
  })
})

describe('the quotes together', () => {
  it('are shown by state with their sums, narrowed down by keys, and without a fault axe can find', async () => {
    const { page } = remit
    // From wherever the owner is.
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page.keyboard.press('g')
    await page.keyboard.press('o')
    const pipeline = page.getByTestId('pipeline')
    await pipeline.getByText('IDR 500,000').first().waitFor()
    await pipeline.getByText('Accepted, by where the case came from').click()
    await picture(page, 'pipeline')
    const found = await axeFindings(page)
    const declined = pipeline.getByRole('button', { name: 'Declined' })
    await declined.focus()
    await page.keyboard.press('Enter')
    const rows = page.getByTestId('quote-row')
    await expect.poll(() => rows.count()).toBe(1)
    const text = await rows.first().textContent()
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => rows.count()).toBeGreaterThan(3)
    expect([found, text?.includes('Declined')]).toEqual([[], true])
  })
})

describe('the last day of a quote', () => {
  it('counts until local midnight, and a yes after it leads to a revision that is confirmed', async () => {
    const { page, dataDir } = remit
    const caseId = await ask(
      page,
      'Mbak, tolong ganti gambar latar di halaman tentang kami dengan yang baru.',
    )
    await openCase(caseId)
    await page.keyboard.press('q')
    await page.getByLabel('Valid until').fill(today())
    await page.keyboard.press('Control+Enter')
    await chip(page, 'Issued').waitFor()
    const { quotes } = await call<Output<'case.get'>>(page, 'case.get', { caseId })
    const quoteId = quotes[0]?.quoteId ?? 0
    await remit.quit()
    const midnightMs = startOfCivilDay(addDays(today(), 1), zone)
    const startedMs = Date.now()
    // The program comes up well before the quote ends by its clock, and the quote ends while it runs.
    const ahead = midnightMs - startedMs - 15_000
    remit = await startRemit({ dataDir, size, flags: [`--clock-ahead-ms=${ahead}`] })
    const before = await stateOf(remit.page, quoteId)
    const beforeMs = Date.now() + ahead
    await expect.poll(() => stateOf(remit.page, quoteId), { timeout: 40_000 }).toBe('expired')
    const hasPassed = Date.now() + ahead >= midnightMs
    await remit.page.keyboard.press('g')
    await remit.page.keyboard.press('q')
    await remit.page.getByTestId('quote-row').first().click()
    await chip(remit.page, 'Expired').waitFor()
    await choose(remit.page, /^Accepted/)
    await remit.page.getByText('A later yes is a new offer by the client').waitFor()
    await picture(remit.page, 'late-yes-dialog')
    await save(remit.page)
    await remit.page.getByTestId('late-yes').waitFor()
    await picture(remit.page, 'late-yes')
    await button(remit.page, 'Confirm the yes').click()
    await chip(remit.page, 'Accepted').waitFor()
    const states = (await call<Output<'case.get'>>(remit.page, 'case.get', { caseId })).quotes.map(
      ({ state }) => state,
    )
    expect([beforeMs < midnightMs ? before : 'issued', hasPassed, states]).toEqual([
      'issued',
      true,
      ['accepted', 'superseded'],
    ])
  })
})
