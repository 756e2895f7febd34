// Today, the weekly review, several cases picked, a time in words, and what was done.
import type { Scene, Stage } from '../stage/stage.ts'

async function pickThree(stage: Stage): Promise<void> {
  await stage.run('go.inbox')
  await stage.press('Escape')
  await stage.page
    .locator('[data-testid=inbox-row]')
    .first()
    .click({ modifiers: ['Control'] })
  await stage.press('Shift+j', 'Shift+j')
}

async function unpick(stage: Stage): Promise<void> {
  await stage.run('go.inbox')
  if ((await stage.page.locator('.batch-bar').count()) > 0) await stage.press('Escape')
}

export const scenes: readonly Scene[] = [
  {
    name: 'today',
    set: async (stage) => {
      await stage.run('go.day')
      await stage.press('j')
    },
    shows: '.day-page .day-line',
  },
  { name: 'today-empty', workspace: 'empty', set: (stage) => stage.run('go.day'), shows: '.day-page .empty' },
  { name: 'weekly-review', set: (stage) => stage.run('go.review'), shows: '.day-page .finish' },
  { name: 'inbox-picked', set: pickThree, shows: '.batch-bar' },
  {
    name: 'snooze-words',
    set: async (stage) => {
      await unpick(stage)
      await stage.press('j')
      await stage.run('case.snooze')
      await stage.page.locator('dialog .input').fill('24.12. 9:30')
      await stage.rest()
    },
    shows: 'dialog[open] [data-testid=choice]',
  },
  {
    name: 'undo-history',
    set: async (stage) => {
      await stage.clear()
      const { rows } = await stage.ask('inbox.page', { shelf: 'open', offset: 0, limit: 3 })
      for (const { caseId } of rows) await stage.ask('case.note', { caseId, text: '…' })
      const [first] = rows
      if (first) {
        await stage.ask('case.await', { caseId: first.caseId })
        await stage.ask('case.reopen', { caseId: first.caseId })
      }
      await stage.run('undo.history')
    },
    shows: '.undo-history li',
  },
]
