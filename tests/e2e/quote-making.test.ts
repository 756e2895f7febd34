// Makes quotes in the real program: numbers and prices settled, a quote from a template, its lines by keyboard alone.
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { axeFindings } from './axe-findings.ts'
import { client, owner } from './quote-samples.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

let remit: Remit
beforeAll(async () => {
  const first = await startRemit({ size: { width: 1440, height: 900 } })
  await call(first.page, 'owner.save', { ...owner, language: 'en', taxCode: 'none' })
  await call(first.page, 'client.save', client('Toko Sari', 'id'))
  const { dataDir } = first
  await first.quit()
  remit = await startRemit({ dataDir, size: { width: 1440, height: 900 } })
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

/** Two keys one after the other, with nothing typed into. */
async function go(page: Page, key: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('g')
  await page.keyboard.press(key)
}
const settingsAt = async (page: Page, name: string) => {
  await go(page, ',')
  await page.locator('.settings').getByRole('button', { name, exact: true }).click()
}
const lines = async (page: Page) => {
  const { rows } = await call<Output<'quote.list'>>(page, 'quote.list', {})
  const { form } = await call<Output<'quote.get'>>(page, 'quote.get', { quoteId: rows[0]?.quoteId })
  return form.lines.map(({ text, quantity, unitPrice, optional }) => [text, quantity, unitPrice, optional])
}

describe('how quotes are made', () => {
  it('numbers them by a pattern with a living example, and says what is wrong with one', async () => {
    const { page } = remit
    await settingsAt(page, 'Quotes')
    const pattern = page.getByLabel('Number of a quote')
    const year = String(new Date().getFullYear())
    await page.getByTestId('number-example').getByText(`${year}-0001`).waitFor()
    await pattern.fill('Q{MM}')
    await page.getByText('two quotes would get the same number').waitFor()
    await pattern.fill('{YYYY}/{CLIENT}-{SEQ:3}')
    await page.getByTestId('number-example').getByText(`${year}/SARI-001`).waitFor()
    await expect
      .poll(async () => (await call<Output<'desk.state'>>(page, 'desk.state', {})).settings.quotePattern)
      .toBe('{YYYY}/{CLIENT}-{SEQ:3}')
    expect(await axeFindings(page)).toEqual([])
  })

  it('prices them by the card, with factors for difficulty and a deposit', async () => {
    const { page } = remit
    await settingsAt(page, 'Rate card and tax rates')
    await page.getByRole('button', { name: 'Add a price' }).click()
    await page.getByLabel('Service', { exact: true }).selectOption('new_page')
    await page.getByLabel('Counted').selectOption('fixed')
    await page.getByLabel('Price', { exact: true }).fill('600,000')
    await page.getByRole('button', { name: 'Save', exact: true }).first().click()
    await page.getByTestId('rate').getByText('IDR 600,000').waitFor()
    await page.getByLabel('Deposit, %').fill('50')
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    await expect
      .poll(async () => (await call<Output<'rates.get'>>(page, 'rates.get', {})).terms.depositBps)
      .toBe(5000)
    expect(await axeFindings(page)).toEqual([])
  })
})

describe('a quote without a case', () => {
  it('begins with a template and is worked on line by line without the mouse', async () => {
    const { page } = remit
    await go(page, 'q')
    await page.getByRole('button', { name: 'New quote' }).first().click()
    await page.getByLabel('Begin with').selectOption('forum')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    const rows = page.getByTestId('quote-line')
    await rows.first().waitFor()
    await rows.first().getByLabel('What').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Fotografi')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('3')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('100,000')
    await expect
      .poll(() => lines(page))
      .toEqual([
        ['Perubahan di luar paket', '1', 500_000, false],
        ['Fotografi', '3', 100_000, false],
      ])
    // The focus is in the price of the second line; it goes along.
    await page.keyboard.press('Alt+ArrowUp')
    await expect
      .poll(async () => (await lines(page)).map(([text]) => text))
      .toEqual(['Fotografi', 'Perubahan di luar paket'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('450,000')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Alt+Backspace')
    await expect
      .poll(() => lines(page))
      .toEqual([
        ['Fotografi', '3', 100_000, false],
        ['Perubahan di luar paket', '1', 450_000, false],
      ])
  })

  it('shows in the page beside what is optional and paid in advance, and is harder at a price', async () => {
    const { page } = remit
    const first = page.getByTestId('quote-line').first()
    await first.getByRole('button', { name: 'More for line 1' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await first.locator('.marks').getByText('Optional').waitFor()
    const second = page.getByTestId('quote-line').nth(1)
    await second.getByRole('button', { name: 'More for line 2' }).click()
    await page.getByRole('menuitemradio', { name: /Hard work/ }).click()
    const sheet = page.frameLocator('[data-testid=quote-preview][data-waiting=false]')
    await sheet.getByText('Opsional, tidak termasuk dalam total').waitFor()
    await sheet.getByText(/Uang muka 50%: Rp\s337\.500/).waitFor()
    expect(await lines(page)).toEqual([
      ['Fotografi', '3', 100_000, true],
      ['Perubahan di luar paket', '1', 675_000, false],
    ])
    expect(await axeFindings(page)).toEqual([])
  })

  it('cannot be issued while a word stands open, and then gets its number from the pattern', async () => {
    const { page } = remit
    await page.keyboard.press('Control+Enter')
    await page.getByText('Words in double braces still stand here').waitFor()
    const notes = page.getByLabel('Notes')
    await notes.fill((await notes.inputValue()).replace('{{limit}}', '3'))
    await page.keyboard.press('Control+Enter')
    const year = String(new Date().getFullYear())
    await page.getByText(`Issued as ${year}/TOKO-001`).waitFor()
    await page.getByRole('button', { name: 'Mark as sent' }).waitFor()
    const { rows } = await call<Output<'quote.list'>>(page, 'quote.list', {})
    const { text } = await call<Output<'quote.document'>>(page, 'quote.document', {
      quoteId: rows[0]?.quoteId,
    })
    expect(text).toContain('maksimal 3x. Untuk perubahan berikutnya')
    expect(text).toContain('dalam waktu 3 hari dengan biaya sebesar Rp. 675.000.')
  })

  it('is kept as a template and made again from it', async () => {
    const { page } = remit
    await page.getByRole('button', { name: 'More for this quote' }).click()
    await page.getByRole('menuitem', { name: 'Keep as template' }).click()
    await page.getByLabel('Name of the template').fill('Foto')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect
      .poll(async () => {
        const { quotes } = await call<Output<'template.list'>>(page, 'template.list', {})
        return quotes.map(({ name }) => name)
      })
      .toEqual(['Perubahan di luar paket', 'Foto'])
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'More for this quote' }).click()
    await page.getByRole('menuitem', { name: 'Duplicate' }).click()
    await page.getByRole('button', { name: 'Duplicate', exact: true }).click()
    await page.getByRole('button', { name: 'Issue quote' }).waitFor()
    expect(await lines(page)).toEqual([
      ['Fotografi', '3', 100_000, true],
      ['Perubahan di luar paket', '1', 675_000, false],
    ])
  })

  it('loses nothing of a draft when Remit is quit, or its window closed, with the last key', async () => {
    const { dataDir } = remit
    const { rows } = await call<Output<'quote.list'>>(remit.page, 'quote.list', {})
    const quoteId = rows[0]?.quoteId
    const title = async () =>
      (await call<Output<'quote.get'>>(remit.page, 'quote.get', { quoteId })).form.title
    await remit.page.getByLabel('Title').fill('Sebelum keluar')
    await remit.quit()
    remit = await startRemit({ dataDir, size: { width: 1440, height: 900 } })
    expect(await title()).toBe('Sebelum keluar')

    await go(remit.page, 'q')
    await remit.page.getByRole('button', { name: 'Sebelum keluar' }).click()
    const ended = new Promise((resolve) => remit.app.process().once('exit', resolve))
    await remit.page.getByLabel('Title').fill('Sebelum jendela ditutup')
    await remit.app
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      .catch(() => undefined)
    await ended
    remit = await startRemit({ dataDir, size: { width: 1440, height: 900 } })
    expect(await title()).toBe('Sebelum jendela ditutup')
  })
})
