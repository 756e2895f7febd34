// A case with each verdict, its reasons, and every dialog that opens over it.

import type { Output } from '../../../src/contract/methods.ts'
import type { CommandId } from '../../../src/renderer/keys/commands.ts'
import type { Scene, Stage } from '../stage/stage.ts'

type Row = Output<'inbox.page'>['rows'][number]

async function openWhere(stage: Stage, fits: (row: Row) => boolean): Promise<void> {
  const { rows } = await stage.ask('inbox.page', { shelf: 'open', offset: 0, limit: 200 })
  const row = rows.find(fits)
  if (!row) throw new Error('the sample has no such case')
  await stage.openCase(row.caseId)
  await stage.page.locator('.case-title', { hasText: row.title }).waitFor()
  await stage.rest()
}

const openPaidExtra = (stage: Stage): Promise<void> =>
  openWhere(stage, ({ verdict, kind }) => verdict === 'paid_extra' && kind === 'request')

/** A case, and what a command opens over or within it. */
const over = (name: string, id: CommandId, shows: string): Scene => ({
  name,
  set: async (stage) => {
    await openPaidExtra(stage)
    await stage.run(id)
  },
  shows,
})

const hasWords =
  (start: string) =>
  (row: Row): boolean =>
    row.title.startsWith(start)

export const scenes: readonly Scene[] = [
  { name: 'case-paid-extra', set: openPaidExtra, shows: '[data-testid=verdict]' },
  {
    name: 'case-in-contract',
    set: (stage) => openWhere(stage, ({ verdict }) => verdict === 'in_contract'),
    shows: '[data-testid=verdict]',
  },
  {
    name: 'case-owners-call',
    set: (stage) => openWhere(stage, ({ verdict }) => verdict === 'owners_call'),
    shows: '[data-testid=verdict]',
  },
  {
    name: 'case-without-client',
    set: (stage) => openWhere(stage, ({ verdict }) => verdict === null),
    shows: '.case-title',
  },
  {
    name: 'case-lost-shop',
    set: (stage) => openWhere(stage, hasWords('Lassú')),
    shows: '.case-title',
  },
  {
    ...over('case-why', 'case.why', '[data-testid=why]'),
  },
  {
    name: 'case-trace',
    set: async (stage) => {
      await openPaidExtra(stage)
      await stage.click(stage.page.locator('[data-testid=verdict] button').last())
    },
    shows: '[data-testid=trace]',
  },
  // In the narrow windows the panel lies over the case.
  { ...over('case-scope', 'case.scope', '[data-scope=open]'), end: (stage) => stage.run('case.scope') },
  over('case-reply', 'case.reply', '.composer textarea'),
  over('case-note', 'case.note', '.composer textarea'),
  over('case-snooze', 'case.snooze', 'dialog[open]'),
  over('case-remind', 'case.remind', 'dialog[open]'),
  over('case-decide', 'case.decide', 'dialog[open]'),
  over('case-merge', 'case.merge', 'dialog[open]'),
  over('case-client', 'case.client', '.menu:popover-open, dialog[open]'),
  over('case-reach', 'case.reach', 'dialog[open]'),
  {
    name: 'case-close',
    set: async (stage) => {
      await openWhere(stage, ({ kind }) => kind === 'complaint')
      await stage.run('case.done')
    },
    shows: 'dialog[open]',
  },
]
