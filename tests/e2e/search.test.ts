// Checks in the real program that everything is found by typing, chosen by the arrow keys and opened, without the mouse.

import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientForm, commentFeed } from '../main/desk/workspace.ts'
import { axeFindings } from './axe-findings.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { addMention } from './harness/mention.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

const texts = [
  ['Sari', 'Tolong ganti logo toko di halaman depan. Terima kasih sebelumnya.'],
  ['József', 'Nem működik az árvíztűrő oldal. Kérem, javítsák ki a számla letöltését még ma.'],
  ['Søren', 'Vores hjemmeside i København er nede igen. Hvornår bliver det rettet?'],
  ['Ágnes', 'Good morning everybody, what a lovely sunrise over the hills of Győr today.'],
] as const

let server: FeedServer
let remit: Remit
beforeAll(async () => {
  server = await startFeedServer()
  const at = new Date(Date.now() - 3_600_000).toISOString()
  const posts = texts.map(([author, text], n) => ({
    guid: `${n}`,
    author,
    text,
    at,
    link: `${server.origin}/t${n}/#x`,
  }))
  server.set('/feed', { body: commentFeed(posts) })
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  await call(remit.page, 'client.save', clientForm())
  await call(remit.page, 'source.add', {
    address: `${server.origin}/feed`,
    title: 'Forum',
    kind: 'forum',
    intervalMinutes: 30,
    allowPrivate: true,
    opensFrom: '2026-01-01',
  })
  await call(remit.page, 'source.check', { sourceId: null })
  await remit.page.getByRole('button', { name: /Skip all/ }).click()
  await remit.page.getByTestId('inbox-row').nth(2).waitFor()
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

const hits = (page: Page) => page.getByTestId('hit')
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]')

async function search(text: string): Promise<void> {
  await remit.page.keyboard.press('/')
  await remit.page.getByRole('combobox').waitFor()
  await remit.page.keyboard.type(text)
}

async function leave(): Promise<void> {
  await remit.page.keyboard.press('Escape')
  await remit.page.getByRole('combobox').waitFor({ state: 'detached' })
}

describe('searching by keyboard', () => {
  it('finds without accents, marks what it found, and opens what the arrows chose', async () => {
    const { page } = remit
    await search('kobenh')
    await hits(page).filter({ hasText: 'København' }).waitFor()
    expect(await page.locator('.palette mark').first().textContent()).toBe('København')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByTestId('message').first().getByText('København').waitFor()
  })

  it('finishes an operator, narrows by it, and finds the client itself', async () => {
    const { page } = remit
    await search('is:o')
    await chosen(page).getByText('is:open').waitFor()
    // In one breath: what is entered is on the screen, whether or not the cases are found already.
    await Promise.all(['p', 'Enter', ...'szaml'].map((key) => page.keyboard.press(key)))
    await hits(page).filter({ hasText: 'József' }).waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('is:open szaml')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('toko sari')
    await page.getByRole('group', { name: 'Clients' }).getByText('Toko Sari').waitFor()
    await leave()
  })

  it('offers the clients by name for their operator, and the operator that was mistyped', async () => {
    const { page } = remit
    await search('client:')
    await chosen(page).getByText('client:"Toko Sari"').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('clinet:toko')
    await chosen(page).getByText('client:toko').waitFor()
    await page.keyboard.press('Enter')
    await hits(page).filter({ hasText: 'Sari' }).first().waitFor()
    await leave()
  })

  it('finds a client to assign, and a command, without accents and by arrows', async () => {
    const { page } = remit
    await call(page, 'client.save', { ...clientForm(), name: 'Árvíztűrő Kft.', contacts: [] })
    await page.getByTestId('inbox-row').first().click()
    await page.getByTestId('message').first().waitFor()
    await page.keyboard.press('c')
    await page.getByRole('menuitem', { name: /Find a client/ }).click()
    await page.keyboard.type('arviz')
    await page.getByTestId('choice').getByText('Árvíztűrő').waitFor()
    await page.keyboard.type('zzz')
    await page.getByText('Nothing found for “arvizzzz”.').waitFor()
    await leave()
  })

  it('says that nothing was found, and looks in the quiet place with one key', async () => {
    const { page } = remit
    await search('sunrise gyor')
    await page.getByText('Nothing found for “sunrise gyor”.').waitFor()
    await chosen(page).getByText('Look for “sunrise gyor” in the quiet place').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    const row = page.getByTestId('quiet-row')
    await row.filter({ hasText: 'lovely sunrise' }).waitFor()
    expect(await row.count()).toBe(1)
    // Shown although there is too little to look through: what is looked for can be seen and emptied.
    const field = page.getByRole('searchbox', { name: 'Find a quiet text' })
    expect(await field.inputValue()).toBe('sunrise gyor')
    await field.fill('')
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page.getByTestId('inbox-row').first().waitFor()
    await search('client:nobody sunrise')
    await page.getByText('Nothing found').waitFor()
    expect(await hits(page).filter({ hasText: 'quiet place' }).count()).toBe(0)
    await leave()
  })

  it('forgives a slip and says so', async () => {
    const { page } = remit
    // The words are indexed a moment after the last write.
    await expect
      .poll(
        async () =>
          (await call<{ corrected: string | null }>(page, 'search.find', { text: 'hjemmesdie', limit: 5 }))
            .corrected,
      )
      .toBe('hjemmeside')
    await search('hjemmesdie')
    await page.getByText('Showing results for “hjemmeside”').waitFor()
    await page.keyboard.press('Enter')
    await page.getByTestId('message').first().getByText('hjemmeside').waitFor()
  })

  it('keeps a search under a name, offers it, and gives a removed one back', async () => {
    const { page } = remit
    await search('is:open logo')
    await hits(page).filter({ hasText: 'Sari' }).waitFor()
    await page.getByText('Keep this search').click()
    await page.keyboard.type('Logos')
    await page.keyboard.press('Enter')
    await page.getByText('Search saved').waitFor()
    await search('')
    await chosen(page).getByText('Logos').waitFor()
    await page.keyboard.press('Delete')
    await hits(page).filter({ hasText: 'Logos' }).waitFor({ state: 'detached' })
    await leave()
    await page.keyboard.press('z')
    await search('')
    await chosen(page).getByText('Logos').waitFor()
    await page.keyboard.press('Enter')
    await hits(page).filter({ hasText: 'Sari' }).waitFor()
    await leave()
  })

  it('lists the rest of what was found where it is asked for, and says when even that is not all', async () => {
    const { page } = remit
    for (let n = 1; n <= 52; n += 1)
      await addMention(page, {
        name: `Caller ${n}`,
        atMs: Date.now() - n * 60_000,
        text: `Could you mend the birdcage page number ${n}, please?`,
      })
    await search('birdcage')
    const cases = page.getByRole('group', { name: 'Cases' }).getByTestId('hit')
    await expect.poll(() => cases.count()).toBe(13)
    for (let line = 1; line <= 12; line += 1) await page.keyboard.press('ArrowDown')
    await chosen(page).getByText('Show more').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => cases.count()).toBe(50)
    await cases.nth(12).and(chosen(page)).waitFor()
    await page.getByText('The first 50 are shown.').waitFor()
    // Another text begins with the first of what it finds.
    await page.keyboard.press('Backspace')
    await expect.poll(() => cases.count()).toBe(13)
    await leave()
  })
})
