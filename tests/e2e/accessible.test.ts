// Lets axe look at every screen of the sample workspace, light and dark: it must find nothing.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { axeFindings } from './axe-findings.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

let remit: Remit
beforeAll(async () => {
  remit = await startRemit({ flags: ['--demo'], size: { width: 1440, height: 900 } })
  await remit.page.getByTestId('inbox-row').first().waitFor()
  const { rows } = await call<Output<'inbox.page'>>(remit.page, 'inbox.page', {
    shelf: 'open',
    offset: 0,
    limit: 100,
  })
  const extra = rows.find(({ verdict, kind }) => verdict === 'paid_extra' && kind === 'request')
  await call(remit.page, 'quote.draft', { caseId: extra?.caseId })
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const press = async (...keys: string[]) => {
  for (const key of keys) await remit.page.keyboard.press(key)
  await sleep(500)
}

const screens: [string, string[]][] = [
  ['inbox and case', ['g', 'i', 'j']],
  ['the reasons of a case', ['w']],
  ['the quiet place', ['g', 'k']],
  ['clients', ['g', 'c', 'j']],
  ['quotes', ['g', 'q', 'j']],
  ['sources', ['g', 's', 'j']],
  ['settings', ['g', ',']],
  ['the key sheet', ['?']],
]

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  beforeAll(async () => {
    const { settings } = await call<Output<'desk.state'>>(remit.page, 'desk.state', {})
    await call(remit.page, 'settings.save', { ...settings, theme })
    await press('Escape')
  })

  it.each(screens)('%s have no fault that axe can find', async (_, keys) => {
    await press(...keys)
    expect(await axeFindings(remit.page)).toEqual([])
  })
})
