// Presses keys in the real program that cannot act on the case that is open: each says why in one line, and changes nothing.
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { walkTo } from './harness/case-list.ts'
import { hurry, pressKeys } from './harness/keyboard.ts'
import { call, dropFolders, type Remit, startSample } from './remit.ts'

let remit: Remit
let page: Page

beforeAll(async () => {
  remit = await startSample()
  page = remit.page
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const said = (text: string) =>
  page
    .locator('.toasts')
    .getByText(text, { exact: true })
    .waitFor({ timeout: 15_000 })
    .catch(async (error) => {
      const shown = await page.evaluate(() => [
        document.querySelector('.toasts')?.textContent,
        document.querySelector('main')?.textContent?.slice(0, 400),
      ])
      throw new Error(`${String(error)}\nsaid and shown instead: ${JSON.stringify(shown)}`)
    })

const rows = async () =>
  (await call<Output<'inbox.page'>>(page, 'inbox.page', { shelf: 'open', offset: 0, limit: 100 })).rows

/** Goes to the first open case of which this holds. */
async function openOne(holds: (view: Output<'case.get'>) => boolean): Promise<Output<'case.get'>> {
  for (const { caseId } of await rows()) {
    const view = await call<Output<'case.get'>>(page, 'case.get', { caseId })
    if (!holds(view)) continue
    await walkTo(page, caseId)
    return view
  }
  throw new Error('No open case is of this kind')
}

it('asks for a case where none is chosen', async () => {
  await pressKeys(page, ['q'])
  await said('Choose a case first.')
})

it('says whose case it must be first', async () => {
  await openOne(({ client }) => client === null)
  for (const key of ['q', 'b', 'd']) {
    await pressKeys(page, [key])
    await said('Say first whose case it is: press C.')
    await pressKeys(page, ['j', 'k'])
  }
})

it('says that nothing was answered before, however soon the key comes, and answers where something was', async () => {
  const before = async (caseId: number) =>
    (await call<Output<'answer.before'>>(page, 'answer.before', { caseId })).answers.length > 0
  const known = new Map<number, boolean>()
  for (const { caseId } of await rows()) known.set(caseId, await before(caseId))
  await openOne(({ caseId, messages }) => known.get(caseId) === false && messages.at(-1)?.direction === 'in')
  await pressKeys(page, ['u'])
  await said('Nothing like it was answered before.')
  const all = await rows()
  const at = all.findIndex(({ caseId }, index) => index > 0 && known.get(caseId) === true)
  if (at < 0) throw new Error('No open case was answered before')
  const above = all[at - 1]?.caseId ?? 0
  await openOne(({ caseId }) => caseId === above)
  await hurry(remit.app, ['j', 'u'])
  await expect.poll(() => page.locator('.composer textarea').inputValue()).not.toBe('')
  await pressKeys(page, ['Control+a', 'Backspace', 'Escape'])
})

it('says that a done case is done', async () => {
  await openOne(({ kind }) => kind !== 'complaint')
  await pressKeys(page, ['e', 'g', 'd', 'j'])
  await page.locator('.case-pane .case-note').getByText('Done.').waitFor()
  for (const key of ['e', 's', 'a', 'f']) {
    await pressKeys(page, [key])
    await said('It is done. Open it again to go on with it.')
    await pressKeys(page, ['k', 'j'])
  }
  await pressKeys(page, ['Control+z'])
  // One line stands at a time: what is said of this takes the place of what the next key says.
  await said('Undone: Done')
})

it('says in the quiet place that nothing there is a case', async () => {
  await pressKeys(page, ['g', 'k', 'e'])
  await said('It is no case. Press 1 to 5 to say what it is.')
})
