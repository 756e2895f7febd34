// Checks in the real program that a form says what is wrong beside the field, and keeps what was typed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { agreementForm, clientForm } from '../main/desk/workspace.ts'
import { hurry, pressKeys } from './harness/keyboard.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

let remit: Remit
beforeAll(async () => {
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  await remit.page.getByRole('button', { name: /Skip all/ }).click()
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

/** What a screen reader says of a field: whether it is wrong, and the words that go with it. */
async function stateOf(label: string): Promise<{ invalid: string | null; words: string; value: string }> {
  const input = remit.page.getByLabel(label, { exact: true }).first()
  const describedBy = (await input.getAttribute('aria-describedby')) ?? ''
  const words = await Promise.all(
    describedBy
      .split(' ')
      .filter(Boolean)
      .map((id) => remit.page.locator(`[id="${id}"]`).textContent()),
  )
  return {
    invalid: await input.getAttribute('aria-invalid'),
    words: words.join(' '),
    value: await input.inputValue(),
  }
}

describe('a form with something wrong in it', () => {
  it('says so beside the client’s name, and keeps the rest', async () => {
    const { page } = remit
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.getByRole('button', { name: 'Add client' }).first().click()
    await page.getByLabel('Notes').first().fill('Met at the fair')
    await page.getByRole('button', { name: 'Save client' }).click()
    await expect.poll(() => stateOf('Client name').then(({ invalid }) => invalid)).toBe('true')
    expect([
      (await stateOf('Client name')).words.length > 0,
      await page.getByLabel('Notes').first().inputValue(),
    ]).toEqual([true, 'Met at the fair'])
  })

  it('says so beside an address that is none', async () => {
    const { page } = remit
    await page.keyboard.press('Escape')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await page.getByRole('button', { name: 'Add source' }).first().click()
    await page.getByLabel('Address', { exact: true }).first().fill('javascript:alert(1)')
    await page
      .locator('main')
      .getByRole('button', { name: /Add source|Save source/ })
      .last()
      .click()
    await expect.poll(() => stateOf('Address').then(({ invalid }) => invalid)).toBe('true')
    const { words, value } = await stateOf('Address')
    expect([words.length > 0, value]).toEqual([true, 'javascript:alert(1)'])
  })
})

describe('a form that was left half typed', () => {
  it('takes nothing back that was changed elsewhere since', async () => {
    const { page } = remit
    const { clientId } = await call<Output<'client.save'>>(page, 'client.save', {
      ...clientForm({ name: 'Aa Half', contacts: [], identities: [] }),
      notes: 'Old',
    })
    const leave = async (...keys: string[]) => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await pressKeys(page, keys)
    }
    const edit = async () => {
      await leave('g', 'c')
      await page.getByTestId('client-row').filter({ hasText: 'Aa Half' }).click()
      await page.locator('.pane-head').getByRole('button', { name: 'Edit' }).click()
    }
    await leave('Escape')
    await edit()
    await page.getByLabel('Address').fill('Sleman 12')
    await leave('g', 'i')
    await call(page, 'client.setPrivate', { clientId, notes: 'New' })
    await edit()
    await expect.poll(() => page.getByLabel('Notes').first().inputValue()).toBe('New')
    await page.getByRole('button', { name: 'Save client' }).click()
    const saved = async () => (await call<Output<'client.get'>>(page, 'client.get', { clientId })).form
    await expect
      .poll(async () => [(await saved()).address, (await saved()).notes])
      .toEqual(['Sleman 12', 'New'])
  })
})

describe('a form that is sent', () => {
  it('is sent once, however often Enter is pressed before the answer', async () => {
    const { page } = remit
    const { clientId } = await call<Output<'client.save'>>(page, 'client.save', clientForm())
    await call(page, 'agreement.save', agreementForm(clientId))
    await page.keyboard.press('Escape')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.getByTestId('client-row').filter({ hasText: 'Toko Sari' }).click()
    await page.getByRole('button', { name: 'Add usage' }).click()
    await page.locator('dialog input.num').fill('1')
    // At one moment: an Enter behind the answer would press the button that has the focus again.
    await page.locator('dialog form').evaluate((form: HTMLFormElement) => {
      for (let press = 0; press < 3; press += 1) form.requestSubmit()
    })
    await page.locator('dialog').waitFor({ state: 'detached' })
    const { agreements } = await call<Output<'client.get'>>(page, 'client.get', { clientId })
    expect(agreements[0]?.usage.map(({ quantity }) => quantity)).toEqual([1])
  })
})

describe('what is typed before a form is answered', () => {
  it('goes into the field that is found wrong, and acts nowhere else', async () => {
    const { page } = remit
    await call<Output<'client.save'>>(page, 'client.save', clientForm({ name: 'Zz Last', identities: [] }))
    await page.keyboard.press('Escape')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await pressKeys(page, ['g', 'c'])
    await page.getByRole('button', { name: 'Add client' }).first().click()
    const name = page.getByLabel('Client name', { exact: true }).first()
    await name.fill('')
    await page.getByRole('button', { name: 'Save client' }).focus()
    await hurry(remit.app, ['Enter', ...'jokko'])
    await expect.poll(() => name.inputValue()).toBe('jokko')
    await page.getByRole('button', { name: 'Save client' }).click()
    await expect.poll(() => page.locator('.pane h1').first().textContent()).toContain('jokko')
  })
})
