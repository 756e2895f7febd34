// Checks in the real program that an agreement is made from a package, renewed in one action, summed up on a page, and taken back.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { call, dropFolders, type Remit, startSample } from './remit.ts'

let remit: Remit
beforeAll(async () => {
  remit = await startSample()
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

it('makes a package, an agreement from it, renews that, writes its summary, and takes the renewal back by one key', async () => {
  const { page } = remit
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' })
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await button(/^Web Basic: 3/).click()
  await button('Add a limit').click()
  await page.getByLabel('Megabytes').fill('250')
  await button('Save package').click()
  await page.getByTestId('package').waitFor()

  await page.getByTestId('client-row').last().click()
  await button('Add agreement').click()
  await button('Save agreement').click()
  const card = page.getByTestId('agreement').filter({ hasText: 'From Web Basic, version 1' })
  await card.waitFor()

  await card.getByRole('button', { name: /^More/ }).click()
  await card.getByRole('menuitem', { name: 'Renew' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Renew' }).click()
  await card.getByText('Goes on in the agreement that follows.').waitFor()

  const { rows } = await call<Output<'client.list'>>(page, 'client.list', {})
  const clientId = rows.at(-1)?.clientId ?? 0
  const { agreements } = await call<Output<'client.get'>>(page, 'client.get', { clientId })
  const made = agreements.find(({ renewedBy }) => renewedBy !== null)
  const successor = agreements.find(({ form }) => form.agreementId === made?.renewedBy)
  expect([made?.madeFrom, successor?.madeFrom, successor?.form.limits]).toEqual([
    { name: 'Web Basic', no: 1 },
    { name: 'Web Basic', no: 1 },
    [{ kind: 'disk', label: '', amount: 250 }],
  ])

  const path = join(remit.dataDir, 'summary.html')
  await remit.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await call(page, 'paper.export', { of: 'agreement', id: made?.form.agreementId, format: 'html' })
  expect(readFileSync(path, 'utf8')).toContain('<b>250 MB</b>')

  await page.keyboard.press('Control+z')
  await expect
    .poll(async () => (await call<Output<'client.get'>>(page, 'client.get', { clientId })).agreements.length)
    .toBe(agreements.length - 1)
})
