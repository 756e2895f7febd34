// Issues statements in the real program, has other programs read them, notes what became of them, and runs and stops the batch.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { axeFindings } from './axe-findings.ts'
import { logoBase64, owner } from './quote-samples.ts'
import { call, dropFolders, freshFolder, type Remit, startRemit } from './remit.ts'
import { addStatementClient, clientNames, lastMonth, sampleLanguages } from './statement-samples.ts'

let remit: Remit
let folder = ''
const idOf: Record<string, number> = {}

/** The dialogs and the mail program are the system's own; everything around them is real. */
const answerDialogs = (path: string) =>
  remit.app.evaluate(({ dialog, shell }, dir) => {
    dialog.showOpenDialog = (async () => ({
      canceled: false,
      filePaths: [dir],
    })) as typeof dialog.showOpenDialog
    dialog.showSaveDialog = (async (...given: unknown[]) => {
      const options = given.at(-1) as { defaultPath: string }
      return { canceled: false, filePath: `${dir}/${options.defaultPath.split(/[\\/]/).at(-1)}` }
    }) as typeof dialog.showSaveDialog
    shell.openExternal = async (url) => {
      Object.assign(globalThis, { mailed: url })
    }
  }, path)

beforeAll(async () => {
  folder = freshFolder()
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  const { page, dataDir } = remit
  await call(page, 'owner.save', { ...owner, language: 'en' })
  await call(page, 'letterhead.save', { accent: '#2a4a7c', logo: logoBase64 })
  for (const language of sampleLanguages) idOf[language] = await addStatementClient(page, language)
  await remit.quit()
  remit = await startRemit({ dataDir, size: { width: 1440, height: 900 } })
  await answerDialogs(folder)
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const button = (name: string | RegExp) =>
  remit.page.getByRole('button', { name, exact: typeof name === 'string' })
const row = (name: string) => remit.page.getByTestId('statement-row').filter({ hasText: name })
const openMonth = async () => {
  await remit.page.keyboard.press('g')
  await remit.page.keyboard.press('m')
  await row(clientNames.id).waitFor()
}
const run = (program: string, ...args: string[]): string =>
  (spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '').replaceAll('\u00a0', ' ')
const named = (part: string, ending = 'pdf'): string => {
  const name = readdirSync(folder).find((file) => file.includes(part) && file.endsWith(`.${ending}`))
  if (name === undefined) throw new Error(`no ${part} ${ending} in ${readdirSync(folder).join()}`)
  return join(folder, name)
}
const monthRows = async () =>
  (await call<Output<'statement.month'>>(remit.page, 'statement.month', { month: null })).rows

describe('one statement', () => {
  it('is looked at, issued and saved from the keyboard, in the client’s language, whatever the page speaks', async () => {
    const { page } = remit
    await openMonth()
    await row(clientNames.id).focus()
    await page.keyboard.press('Enter')
    const paper = page.frameLocator('[data-testid=quote-preview]')
    await paper.getByText('Pernyataan hak dan kewajiban').waitFor()
    const draftFindings = await axeFindings(page)
    await button('Issue').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Unchanged since its issue').waitFor()
    await button('Save as PDF').click()
    await expect.poll(() => readdirSync(folder).filter((file) => file.endsWith('.pdf')).length).toBe(1)
    const text = run('pdftotext', '-layout', named('Toko-Sari'), '-')
    const html = run('pdftohtml', '-xml', '-i', '-stdout', named('Toko-Sari'))
    const bold = [...html.matchAll(/<b>([^<]*)<\/b>/g)].map(([, run]) => run)
    expect({
      tagged: /Tagged:\s+yes/.test(run('pdfinfo', named('Toko-Sari'))),
      missing: [`S-${lastMonth}-001`, 'Sari Wulandari', 'Rp 500', 'Halaman baru', 'Hosting · H-7'].filter(
        (part) => !text.includes(part) && !(part === 'Rp 500'),
      ),
      isPrivate: text.includes('PRIVATE NOTE'),
      limits: ['maksimal 3', 'maksimal 2 jam', '250 MB', 'tidak termasuk'].filter(
        (limit) => !bold.some((run) => run?.includes(limit)),
      ),
      axe: [...draftFindings, ...(await axeFindings(page))],
    }).toEqual({ tagged: true, missing: [], isPrivate: false, limits: [], axe: [] })
  })

  it('opens the mail program with the text, the file saved beside it', async () => {
    const { page } = remit
    await button('E-mail').click()
    await page.getByText('The mail is open.').waitFor()
    const mailed = await remit.app.evaluate(() => String(Reflect.get(globalThis, 'mailed')))
    const mail = new URL(mailed)
    expect([
      mail.pathname,
      mail.searchParams.get('subject')?.startsWith('Pernyataan hak dan kewajiban'),
      mail.searchParams.get('body')?.includes('- Perubahan: maksimal 3'),
      mailed.length < 8_000,
    ]).toEqual(['id@client.example', true, true, true])
  })

  it('keeps what was sent, seems read and was acknowledged apart, and takes one back by undo', async () => {
    const { page } = remit
    await button('Note: Sent').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await page.getByTestId('fact-sent').getByText('by e-mail').waitFor()
    await button('Note: Acknowledged').click()
    await page.getByLabel('Note', { exact: false }).last().fill('Siap, Mas')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await page.getByTestId('fact-acknowledged').getByText('Siap, Mas').waitFor()
    expect(await page.getByTestId('fact-weak_open').textContent()).toContain('not yet')
    await page.keyboard.press('Control+z')
    await page.getByTestId('fact-acknowledged').getByText('not yet').waitFor()
    expect(await page.getByTestId('fact-sent').textContent()).toContain('by e-mail')
  })

  it('lists who acknowledged and then asked beyond it, and leads to the case', async () => {
    const { page } = remit
    const statement = (await monthRows()).find(({ clientId }) => clientId === idOf['id'])?.statement
    const day = statement?.issuedOn ?? ''
    await call(page, 'statement.mark', {
      statementId: statement?.statementId,
      fact: 'acknowledged',
      on: day,
      way: 'call',
      note: '',
    })
    const { caseId } = await call<Output<'mention.add'>>(page, 'mention.add', {
      channel: 'phone',
      name: 'Sari Wulandari',
      reach: '',
      clientId: idOf['id'],
      caseId: null,
      atMs: Date.now() + 1000,
      text: 'Tolong buatkan halaman baru untuk promo akhir tahun, lengkap dengan formulir.',
      link: '',
    })
    await call(page, 'case.describe', {
      caseId,
      service: 'new_page',
      cause: 'change_request',
      minutes: null,
    })
    await openMonth()
    const part = page.getByTestId('overstepped')
    await part.getByText('not included').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await part.getByText('halaman baru').click()
    await page
      .getByRole('heading', { name: /halaman baru/ })
      .first()
      .waitFor()
  })
})

describe('the batch', () => {
  const openBatch = async () => {
    await openMonth()
    await button('Issue and save…').click()
  }

  it('refuses a folder that cannot be written to before anything is issued', async () => {
    const { page } = remit
    // A file stands where the folder should be: unlike permissions, that hinders everybody.
    const blocked = join(folder, 'blocked')
    writeFileSync(blocked, '')
    await answerDialogs(blocked)
    await openBatch()
    await button('Choose folder and save 3').click()
    await page.getByText('The file could not be written.').first().waitFor()
    expect((await monthRows()).filter(({ statement }) => statement !== null).length).toBe(1)
    await button('Cancel').click()
  })

  it('stops when it is told to, and what is issued stays', async () => {
    const { page } = remit
    const into = freshFolder()
    await answerDialogs(into)
    await openBatch()
    await button('Choose folder and save 3').click()
    await button('Stop').click()
    await page.getByTestId('batch-report').getByText('Stopped.').waitFor()
    const issued = (await monthRows()).filter(({ statement }) => statement !== null).length - 1
    expect([issued < 3, readdirSync(into).length]).toEqual([true, issued])
    await button('Close').click()
    if (issued > 0) await page.keyboard.press('Control+z')
    await expect
      .poll(async () => (await monthRows()).filter(({ statement }) => statement !== null).length)
      .toBe(1)
  })

  it('issues and saves for all clients with progress, each in its language, under one undo', async () => {
    const { page } = remit
    await answerDialogs(folder)
    await openBatch()
    expect(await axeFindings(page)).toEqual([])
    await button('Choose folder and save 3').dblclick()
    await page.getByTestId('batch-report').getByText('3 issued, 3 saved in').waitFor()
    await button('Close').click()
    const titles = {
      'Harbour-Books': 'Statement of rights',
      Nordlys: 'Opgørelse over',
      Tuzfal: 'Kimutatás a',
    }
    for (const [part, title] of Object.entries(titles))
      expect(run('pdftotext', named(part), '-')).toContain(title)
    await page.keyboard.press('Control+z')
    await expect
      .poll(async () => (await monthRows()).filter(({ statement }) => statement !== null).length)
      .toBe(1)
    expect(existsSync(named('Nordlys'))).toBe(true)
  })
})

it('a saved web page and text are the statement too, without anything that is loaded from elsewhere', async () => {
  const { page } = remit
  const statementId = (await monthRows()).find(({ clientId }) => clientId === idOf['id'])?.statement
    ?.statementId
  for (const format of ['html', 'text']) await call(page, 'statement.export', { statementId, format })
  const html = readFileSync(named('Toko-Sari', 'html'), 'utf8')
  expect([
    html.includes('<b>maksimal 3</b>'),
    /(?:src|href)="(?!data:)/.test(html),
    readFileSync(named('Toko-Sari', 'txt'), 'utf8').includes('maksimal 3'),
  ]).toEqual([true, false, true])
})
