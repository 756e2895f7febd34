// Checks in the real program a client's page, clients from a table, what a person is given, and that an erased one is gone from the file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { axeFindings } from './axe-findings.ts'
import { pressKeys } from './harness/keyboard.ts'
import { call, dropFolders, freshFolder, type Remit, startSample } from './remit.ts'

let remit: Remit
beforeAll(async () => {
  remit = await startSample()
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const keys = (...pressed: string[]): Promise<void> => pressKeys(remit.page, pressed)

/** A command by the palette, as somebody without a mouse would. */
const command = async (name: string) => {
  await keys('Control+k')
  await remit.page.getByRole('combobox', { name: 'Search or run a command' }).fill(name)
  await remit.page.getByRole('option', { name }).first().waitFor()
  await keys('Enter')
}

it('shows a client at a glance, with what is promised and what is private, by keys alone', async () => {
  const { page } = remit
  await keys('g', 'c')
  await page.getByTestId('client-row').first().waitFor()
  await keys('j')
  await page.getByRole('heading', { name: 'CV Griya Kayu Jepun', level: 1 }).waitFor()
  await expect
    .poll(() => page.getByRole('region', { name: 'Contacts' }).textContent())
    .toContain('Bagus Santika')
  const shown = await page.getByRole('main').textContent()
  const stage = page.getByLabel('How well they know the terms')
  await stage.focus()
  await keys('ArrowDown', 'ArrowDown')
  const notes = page.getByLabel(/^Notes/)
  await notes.focus()
  await keys('Control+a')
  await page.keyboard.type('Pays in time')
  await keys('Tab', 'Enter')
  const { rows } = await call<Output<'client.list'>>(page, 'client.list', {})
  const clientId = rows[0]?.clientId ?? 0
  const kept = async () => {
    const { form } = await call<Output<'client.get'>>(page, 'client.get', { clientId })
    return [form.stage, form.notes]
  }
  await expect.poll(kept).toEqual(['unaware', 'Pays in time'])
  expect({
    parts: ['Responsible', 'When somebody else asks', 'Hosting Niaga', 'For you alone', 'History'].filter(
      (part) => !shown?.includes(part),
    ),
    axe: await axeFindings(page),
  }).toEqual({ parts: [], axe: [] })
})

it('takes clients in from a table that was dropped on the window, and one undo takes them back', async () => {
  const { page } = remit
  const path = join(freshFolder(), 'klien.csv')
  writeFileSync(
    path,
    'Perusahaan;Kontak;Email;Bahasa\nWarung Pojok;Agus Salim;agus@pojok.example;id\nToko Sari Kembang;Rina;rina@x.example;\n;;not an address;\n',
  )
  const names = async () =>
    (await call<Output<'client.list'>>(page, 'client.list', {})).rows.map(({ name }) => name)
  const before = await names()
  await remit.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)
  await command('Take in clients')
  const dialog = page.getByRole('dialog', { name: 'Take in clients (.csv)' })
  await dialog.getByText('1 is known already').waitFor()
  await dialog.getByText(/line 4/).waitFor()
  const axe = await axeFindings(page)
  await dialog.getByRole('button', { name: 'Take in 1 client' }).focus()
  await keys('Enter')
  await page.getByTestId('clients-report').getByText('1 added, 0 completed, 1 left as they are.').waitFor()
  await keys('Escape')
  const after = await names()
  await keys('Control+z')
  await expect.poll(names).toEqual(before)
  expect([axe, after.filter((name) => !before.includes(name))]).toEqual([[], ['Warung Pojok']])
})

it('hands out what is kept about a client, and erases them from the file for good', async () => {
  const { page, dataDir } = remit
  const folder = freshFolder()
  await remit.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, folder)
  await call(page, 'data.backup', {})
  await page.getByTestId('client-row').filter({ hasText: 'CV Griya Kayu Jepun' }).click()
  await page.getByRole('heading', { name: 'CV Griya Kayu Jepun', level: 1 }).waitFor()
  await command('Hand out what is kept about this client')
  await expect
    .poll(() =>
      readdirSync(folder)
        .map((name) => name.split('.').at(-1))
        .sort(),
    )
    .toEqual(['html', 'json'])
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const given = files.map((text) => [
    text.includes('bagus@griyakayujepun.example'),
    text.includes('Pays in time'),
  ])

  await command('Erase this client')
  const dialog = page.getByRole('dialog', { name: 'Erase CV Griya Kayu Jepun' })
  await dialog.getByText('What stays, and why').waitFor()
  await dialog.getByLabel(/Delete these backups too/).check()
  const axe = await axeFindings(page)
  await dialog.getByRole('button', { name: 'Erase for good' }).focus()
  await keys('Enter')
  await page.getByText(/^Erased\. What stays stands under/).waitFor({ timeout: 30_000 })
  await expect.poll(() => page.getByTestId('client-row').count()).toBe(5)
  const left = [
    'remit.db',
    'remit.db-wal',
    join('backups', readdirSync(join(dataDir, 'backups'))[0] ?? ''),
  ].filter((name) =>
    /griya ?kayu|santika|maheswari/i.test(readFileSync(join(dataDir, name)).toString('latin1')),
  )
  expect([given, axe, left]).toEqual([
    [
      [true, false],
      [true, false],
    ],
    [],
    [],
  ])
})
