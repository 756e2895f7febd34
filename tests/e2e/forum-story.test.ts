// Plays the whole story in the real program and checks at each step what the owner reads: verdict, clause, what is left, what was given.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dropFolders, type Remit } from './remit.ts'
import { playUntil } from './stage/forum-story.ts'
import type { Stage } from './stage/stage.ts'
import { openStage, speak } from './stage/workspaces.ts'

let remit: Remit
let stage: Stage
beforeAll(async () => {
  ;({ remit, stage } = await openStage('story'))
  await speak(stage, 'en')
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const verdictOf = async (caseId: number) => (await stage.ask('case.get', { caseId })).verdict
const panel = () => stage.page.locator('[data-testid=verdict]').textContent()

it('makes the fourth change a paid extra that cites the clause, and quotes it', async () => {
  const { fourth } = await playUntil(stage, 'fourth-change')
  const words = (await panel()) ?? ''
  expect([words.includes('3 of 3 used'), words.includes('Clause 2.1'), words.includes('500,000')]).toEqual([
    true,
    true,
    true,
  ])
  await playUntil(stage, 'paid-extra')
  const { quotes } = await stage.ask('case.get', { caseId: fourth })
  const { form } = await stage.ask('quote.get', { quoteId: quotes[0]?.quoteId ?? 0 })
  expect([form.clauseNo, form.clauseText.includes('maksimal 3 kali'), quotes[0]?.total]).toEqual([
    '2.1',
    true,
    500_000,
  ])
})

it('shows the colleague’s question as answered before, costs nothing, and names who is responsible', async () => {
  const { colleague } = await playUntil(stage, 'colleague-asks-again')
  expect(await verdictOf(colleague)).toMatchObject({ kind: 'in_contract', toDebit: [] })
  expect((await verdictOf(colleague))?.flags.toSorted()).toEqual(['ALREADY_ANSWERED', 'WRONG_CONTACT'])
  expect(await panel()).toMatch(/Answered before on .*: case \d+, to Sari Wulandari/)
})

it('honours the days of grace after the end, renews in one action, and counts anew', async () => {
  const { grace, clientId } = await playUntil(stage, 'grace')
  expect(await verdictOf(grace)).toMatchObject({ kind: 'in_contract', flags: ['GRACE'] })
  const { later } = await playUntil(stage, 'covered-again')
  expect(await verdictOf(later)).toMatchObject({ kind: 'in_contract', toDebit: [{ quantity: 1 }] })
  const { agreements } = await stage.ask('client.get', { clientId })
  expect(agreements.map(({ state, meters }) => [state, meters[0]?.used])).toEqual([
    ['active', 0],
    ['grace', 3],
  ])
})

it('tells the client what is used and left, and keeps what was given away with its reason', async () => {
  const { clientId, fourth } = await playUntil(stage, 'leakage')
  const { rows } = await stage.ask('statement.ofClient', { clientId })
  const given = await stage.ask('client.leakage', { clientId })
  const shown = await stage.page.locator('[data-testid=leakage]').first().textContent()
  expect({
    statements: rows.length,
    given: given.rows.map(({ amount, caseId, reason }) => [amount, caseId, reason]),
    shown: shown?.includes('500,000'),
    verdict: (await verdictOf(fourth))?.kind,
  }).toEqual({
    statements: 1,
    given: [[500_000, fourth, 'Pelanggan lama, sekali ini saja.']],
    shown: true,
    verdict: 'paid_extra',
  })
})
