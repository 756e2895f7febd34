// Leaves forms half typed in the real program, by a section or by a step of the first run, and comes back to them.
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dropFolders, type Remit, startRemit } from './remit.ts'

let remit: Remit
let page: Page
beforeAll(async () => {
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  page = remit.page
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabel(name, { exact: true }).first()

it('leads back through the steps of the first run, with what was typed in each', async () => {
  expect(await button('Back').count()).toBe(0)
  await field('Your name').fill('Rina Halim')
  await button('Skip this step').click()
  await field('Address').fill('shop.example')
  await button('Back').click()
  expect(await field('Your name').inputValue()).toBe('Rina Halim')
  await button('Skip this step').click()
  expect(await field('Address').inputValue()).toBe('shop.example')
  await button('Skip this step').click()
  await field('Client name').fill('Toko Sari')
  await field('Package').selectOption('none')
  await button('Back').click()
  await button('Skip this step').click()
  expect([await field('Client name').inputValue(), await field('Package').inputValue()]).toEqual([
    'Toko Sari',
    'none',
  ])
  await button('Skip all').click()
})

const section = async (name: string): Promise<void> => {
  await page.keyboard.press('Control+,')
  await page.locator('.settings .column').getByRole('button', { name, exact: true }).click()
}

it('keeps a rate card, a new price and a new tax while another section is looked at', async () => {
  await section('Rate card and tax rates')
  await field('Urgent work, %').fill('40')
  await button('Add a price').click()
  await field('Price').fill('120')
  await button('Add a tax').click()
  await field('Name, as printed').fill('Levy')
  await section('Keys')
  await section('Rate card and tax rates')
  expect([
    await field('Urgent work, %').inputValue(),
    await field('Price').inputValue(),
    await field('Name, as printed').inputValue(),
  ]).toEqual(['40', '120.00', 'Levy'])
  await button('Cancel').first().click()
  await section('Keys')
  await section('Rate card and tax rates')
  await field('Name, as printed').waitFor()
  expect(await button('Add a price').count()).toBe(1)
})

it('keeps a new answer and a new service, and lets go of what is cancelled', async () => {
  await section('Answers')
  await button('Add an answer').click()
  await field('Question').fill('Do you move domains?')
  await section('Services')
  await button('Add a service').click()
  await field('Name').fill('Moving')
  await section('Answers')
  expect(await field('Question').inputValue()).toBe('Do you move domains?')
  await button('Cancel').click()
  await section('Services')
  expect(await field('Name').inputValue()).toBe('Moving')
  await section('Answers')
  await button('Add an answer').waitFor()
})

it('keeps the words of a reply that are half changed, the next number, and the colour of the letterhead', async () => {
  await section('Quotes')
  const reply = page.getByTestId('reply-template').first()
  await reply.locator('summary').click()
  const shipped = await reply.getByLabel('Words').inputValue()
  await reply.getByLabel('Words').fill(`${shipped} With thanks.`)
  await section('Keys')
  await section('Quotes')
  expect(await reply.getByLabel('Words').inputValue()).toBe(`${shipped} With thanks.`)
  await reply.getByRole('button', { name: 'Save' }).click()
  await reply.getByRole('button', { name: 'Restore the original' }).click()
  await expect.poll(() => reply.getByLabel('Words').inputValue()).toBe(shipped)
  await page.locator('summary').filter({ hasText: 'Go on from another number' }).click()
  await field('Next number').fill('40')
  await section('Keys')
  await section('Quotes')
  expect(await field('Next number').inputValue()).toBe('40')
  const colour = page.locator('input[type=color]')
  await section('Your business')
  await colour.fill('#7a3f55')
  await section('Keys')
  await section('Your business')
  await expect.poll(() => colour.inputValue()).toBe('#7a3f55')
})
