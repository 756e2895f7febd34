// Changes settings in the real program: at once, undoable, with a sentence for what does not fit, and nothing typed is lost.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DeskState } from '../../src/contract/app.ts'
import type { Output } from '../../src/contract/methods.ts'
import { call, dropFolders, freshFolder, type Remit, startRemit } from './remit.ts'

let remit: Remit
beforeAll(async () => {
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  await remit.page.getByRole('button', { name: /Skip all/ }).click()
  await remit.page.keyboard.press('Control+,')
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const stored = async () => (await call<DeskState>(remit.page, 'desk.state', {})).settings
const section = (name: string) => remit.page.getByRole('button', { name, exact: true }).click()
/** A place of the rail is called so too. */
const sources = () =>
  remit.page.locator('.column').getByRole('button', { name: 'Sources', exact: true }).click()
const field = (label: string) => remit.page.getByLabel(label, { exact: true })

describe('a setting', () => {
  it('is shown as it was chosen while it is saved', async () => {
    const { page } = remit
    await section('Look and languages')
    const density = field('Spacing')
    await density.waitFor()
    const shown = await density.evaluate((select: HTMLSelectElement) => {
      select.value = 'compact'
      select.dispatchEvent(new Event('change', { bubbles: true }))
      // The program cannot have answered by then.
      return new Promise((resolve) => queueMicrotask(() => resolve(select.value)))
    })
    expect(shown).toBe('compact')
    await expect.poll(async () => (await stored()).density).toBe('compact')
    await call(page, 'undo.take', { undoId: null })
    await expect.poll(() => field('Spacing').inputValue()).toBe('comfortable')
  })

  it('that is changed right after another keeps both, and each is taken back by itself', async () => {
    const { page } = remit
    await section('Notifications')
    await page.getByLabel(/^Show who wrote/).waitFor()
    // Faster than the program answers.
    await page.evaluate(() => {
      const wanted = ['Show who wrote and what', 'Be quiet at certain hours']
      for (const label of document.querySelectorAll('label'))
        if (wanted.some((each) => label.textContent?.startsWith(each))) label.click()
    })
    const two = async () => {
      const { notifyShowsText, quietFrom } = await stored()
      return [notifyShowsText, quietFrom]
    }
    await expect.poll(two).toEqual([true, '20:00'])
    await page.keyboard.press('Escape')
    await call(page, 'undo.take', { undoId: null })
    expect(await two()).toEqual([true, null])
    await call(page, 'undo.take', { undoId: null })
    expect(await two()).toEqual([false, null])
  })

  it('of the profile that another section misses is asked for there, and nothing typed is lost', async () => {
    const { page } = remit
    const profile = async () => (await call<DeskState>(page, 'desk.state', {})).owner
    await section('Your business')
    await field('Business · optional').fill('Acme')
    await section('Money and tax')
    await field('Currency').selectOption('DKK')
    await section('Save')
    await page.getByRole('heading', { name: 'Your profile' }).waitFor()
    await expect.poll(() => field('Your name').evaluate((name) => document.activeElement === name)).toBe(true)
    await page.getByText('Fill this in.').waitFor()
    await field('Your name').fill('Bo')
    await field('E-mail').fill('bo at shop')
    await section('Save')
    await page.getByText('Not an e-mail address.').waitFor()
    expect(await profile()).toBe(null)
    await field('E-mail').fill('bo@shop.example')
    await section('Save')
    await expect.poll(profile).toMatchObject({ name: 'Bo', business: 'Acme', currency: 'DKK' })
  })

  it('of the calendar that is changed right after another keeps both, and days half written stay', async () => {
    const { page } = remit
    const stored = () => call<Output<'calendar.get'>>(page, 'calendar.get', {})
    await section('Calendar')
    await page.getByLabel('Denmark').waitFor()
    await page.evaluate(() => {
      for (const label of document.querySelectorAll('label'))
        if (/^(?:Denmark|Hungary)/.test(label.textContent ?? '')) label.click()
    })
    await expect.poll(async () => (await stored()).countries).toEqual(['DK', 'HU'])
    await section('Add days off')
    await field('Name').fill('Harvest')
    await section('Keys')
    await section('Calendar')
    expect(await field('Name').inputValue()).toBe('Harvest')
    await section('Save days off')
    await expect.poll(async () => (await stored()).own.map(({ name }) => name)).toEqual(['Harvest'])
    expect((await stored()).countries).toEqual(['DK', 'HU'])
  })

  it('of the taxes and prices that is no number is never saved as another', async () => {
    const { page } = remit
    await section('Rate card and tax rates')
    await section('Add a tax')
    const form = page.locator('.new-service')
    await form.getByLabel('Name, as printed').fill('Levy')
    await form.getByLabel('Rate, %').fill('1e9')
    await form.getByRole('button', { name: 'Save' }).click()
    await page.getByText('A percentage such as 25 or 12.5.').waitFor()
    const levies = async () =>
      (await call<Output<'tax.list'>>(page, 'tax.list', {})).codes.filter(({ isOwn }) => isOwn)
    expect(await levies()).toEqual([])
    await form.getByLabel('Rate, %').fill('9.5')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(async () => (await levies()).map(({ rule }) => rule))
      .toEqual([{ kind: 'rate', rateBps: '950' }])
    await page.getByText('Levy 9.5%').click()
    await page.locator('details[open]').getByLabel('New rate from').fill('2030-01-01')
    await page.locator('details[open]').getByLabel('Rate, %').fill('19,555')
    await page.locator('details[open]').getByRole('button', { name: 'Set the rate' }).click()
    expect((await levies()).flatMap(({ rates }) => rates)).toHaveLength(1)
  })

  it('that is left while it is typed is saved; one that does not fit gets a sentence', async () => {
    await sources()
    await field('Read every, minutes').fill('45')
    await section('Look and languages')
    await expect.poll(async () => (await stored()).intervalMinutes).toBe(45)
    await sources()
    await field('Read every, minutes').fill('3')
    await remit.page.getByText('Between 10 and 1440 minutes.').waitFor()
    expect((await stored()).intervalMinutes).toBe(45)
  })

  it('of quiet hours that begin when they end says that nothing is quiet', async () => {
    await section('Notifications')
    await field('Be quiet at certain hours').click()
    await field('To').fill('20:00')
    await remit.page.getByText('These are the same: nothing is quiet.').waitFor()
    await field('To').fill('06:30')
    await expect.poll(async () => (await stored()).quietTo).toBe('06:30')
  })

  it('of the data writes everything into a file of the owner’s', async () => {
    const path = join(freshFolder(), 'all.json')
    await remit.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await section('Data')
    await section('Write everything to a file…')
    await remit.page.getByText(path).waitFor()
    const { format, tables } = JSON.parse(readFileSync(path, 'utf8'))
    expect(format).toBe('remit-everything')
    expect(tables.setting.length).toBeGreaterThan(0)
  })

  it('is found by a word of it, and has the focus', async () => {
    await field('Find a setting').fill('within hours')
    await remit.page.getByTestId('found-setting').first().click()
    await expect.poll(() => remit.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await field('Find a setting').fill('spacing')
    await remit.page.keyboard.press('Enter')
    await expect
      .poll(() => remit.page.getByLabel('Spacing').evaluate((one) => document.activeElement === one))
      .toBe(true)
  })
})

describe('the first run', () => {
  it('goes on in the language that was chosen in it', async () => {
    const fresh = await startRemit()
    try {
      await fresh.page.getByLabel('Your name').fill('Rina')
      await fresh.page.getByLabel('Language').selectOption('id')
      await fresh.page.getByRole('button', { name: 'Save and go on' }).click()
      await fresh.page.getByRole('heading', { name: 'Tempat pelanggan menulis' }).waitFor()
    } finally {
      fresh.kill()
    }
  })

  it('says what is wrong with an address before it is saved, and saves it when asked once more', async () => {
    const fresh = await startRemit()
    try {
      const { page } = fresh
      await page.getByRole('button', { name: 'Skip this step' }).click()
      await page.getByLabel('Address', { exact: true }).fill('https://toko-sari.invalid/blog')
      await page.keyboard.press('Enter')
      await page.getByText('toko-sari.invalid is not known.').waitFor()
      expect((await call<{ rows: unknown[] }>(page, 'source.list', {})).rows).toEqual([])
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Your first client' }).waitFor()
      expect((await call<{ rows: unknown[] }>(page, 'source.list', {})).rows).toHaveLength(1)
    } finally {
      fresh.kill()
    }
  })
})
