// Goes back to an earlier backup in the real program, from the settings and by keys alone, and from there to what was before.
import { afterEach, expect, it } from 'vitest'
import { AGAIN, flagsAgain } from '../../scripts/prepare/again.mjs'
import type { Output } from '../../src/contract/methods.ts'
import { clientForm } from '../main/desk/workspace.ts'
import { axeFindings } from './axe-findings.ts'
import { keyboardOf } from './harness/keyboard.ts'
import { call, dropFolders, freshFolder, type Remit, startRemit } from './remit.ts'

let remit: Remit
afterEach(() => {
  remit.kill()
  dropFolders()
})

const clients = async (): Promise<string[]> =>
  (await call<Output<'client.list'>>(remit.page, 'client.list', {})).rows.map(({ name }) => name)

/** Chooses the oldest backup there is. Gives with which flags the program would start again. */
async function goBack(): Promise<string[] | null> {
  const { page } = remit
  const ended = new Promise<number | null>((resolve) => remit.app.process().once('exit', resolve))
  const keys = await keyboardOf(page)
  await keys.press('g', ',')
  await keys.push('Backup')
  const { backups } = await call<Output<'data.backups'>>(page, 'data.backups', {})
  const buttons = page.locator('.backups button')
  await expect.poll(() => buttons.count()).toBe(backups.length)
  // While a section is still being drawn it may take the focus back.
  await expect
    .poll(async () => {
      await buttons.last().focus()
      await page.waitForTimeout(200)
      return buttons.last().evaluate((button) => button === document.activeElement)
    })
    .toBe(true)
  await keys.press('Enter')
  await page.getByRole('dialog').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await keys.press('Enter')
  return flagsAgain(['--data-dir=x'], await ended)
}

it('keeps what is there, starts again with the chosen copy, and can go forth the same way', async () => {
  const dataDir = freshFolder()
  const start = async (): Promise<void> => {
    remit = await startRemit({ dataDir, env: { [AGAIN]: '1' }, size: { width: 1440, height: 900 } })
  }
  await start()
  await remit.page.getByRole('button', { name: 'Skip all' }).click()
  await call(remit.page, 'client.save', clientForm({ name: 'First' }))
  await call(remit.page, 'data.backup', {})
  await call(remit.page, 'client.save', clientForm({ name: 'Second', contacts: [], identities: [] }))
  expect(await goBack()).toEqual(['--data-dir=x'])

  await start()
  await remit.page.getByText(/^This is the backup of/).waitFor()
  expect(await clients()).toEqual(['First'])
  await remit.page.getByRole('button', { name: 'Close' }).click()
  await remit.page.getByText(/^This is the backup of/).waitFor({ state: 'detached' })
  const { backups } = await call<Output<'data.backups'>>(remit.page, 'data.backups', {})
  const ended = new Promise((resolve) => remit.app.process().once('exit', resolve))
  await call(remit.page, 'data.restore', { name: backups[0]?.name })
  await ended

  await start()
  expect(await clients()).toEqual(['First', 'Second'])
})
