// Clients, their agreements, the packages, and the forms and dialogs of all three.

import type { Key } from '../../../src/renderer/i18n/t.ts'
import type { Scene, Stage } from '../stage/stage.ts'

async function openClient(stage: Stage, name: string): Promise<void> {
  const { rows } = await stage.ask('client.list', {})
  const client = rows.find((each) => each.name.startsWith(name))
  if (!client) throw new Error(`the sample has no client ${name}`)
  await stage.openClient(client.clientId)
  await stage.page.locator('.pane h1', { hasText: client.name }).waitFor()
}

const pressIn = (key: Key, within: string) => async (stage: Stage) => {
  await openClient(stage, 'Toko')
  await stage.click(stage.button(key, within))
}

const agreement = '[data-testid=agreement]'

export const scenes: readonly Scene[] = [
  { name: 'clients', set: (stage) => stage.list('clients'), shows: '[data-testid=client-row]' },
  { name: 'client', set: (stage) => openClient(stage, 'Toko'), shows: agreement },
  { name: 'client-in-grace', set: (stage) => openClient(stage, 'CV Griya'), shows: agreement },
  { name: 'client-ended', set: (stage) => openClient(stage, 'Kafe'), shows: agreement },
  { name: 'client-new', set: (stage) => stage.run('client.new'), shows: '.pane form' },
  {
    name: 'client-merge',
    set: async (stage) => {
      await openClient(stage, 'Toko')
      await stage.run('client.merge')
      await stage.page.locator('dialog[open] input').fill('k')
    },
    shows: 'dialog[open] [data-testid=choice]',
  },
  { name: 'client-edit', set: pressIn('common.edit', '.pane-head'), shows: '.pane form' },
  { name: 'agreement-edit', set: pressIn('common.edit', agreement), shows: '.pane form' },
  { name: 'agreement-usage', set: pressIn('usage.add', agreement), shows: 'dialog[open]' },
  { name: 'agreement-lot', set: pressIn('lot.add', agreement), shows: 'dialog[open]' },
  {
    name: 'agreement-menu',
    set: async (stage) => {
      await openClient(stage, 'Toko')
      await stage.click(stage.page.locator(`${agreement} [aria-haspopup=menu]`).first())
    },
    shows: '.menu:popover-open',
  },
  {
    name: 'agreement-renew',
    set: async (stage) => {
      await openClient(stage, 'CV Griya')
      await stage.click(stage.button('terms.renew', agreement))
    },
    shows: 'dialog[open]',
  },
  { name: 'packages', set: (stage) => stage.run('go.packages'), shows: '.pane h1' },
  { name: 'statements', set: (stage) => stage.run('go.statements'), shows: '[data-testid=statement-row]' },
  {
    name: 'statement-draft',
    set: async (stage) => {
      await stage.run('go.statements')
      await stage.click(stage.page.getByTestId('statement-row').first())
    },
    shows: '.quote .preview iframe',
  },
  {
    name: 'statement-batch',
    set: async (stage) => {
      await stage.run('go.statements')
      await stage.page.getByTestId('statement-row').first().waitFor()
      await stage.run('statement.batch')
    },
    shows: 'dialog[open]',
  },
  {
    name: 'empty-clients',
    workspace: 'empty',
    set: (stage) => stage.list('clients'),
    shows: '.column .empty',
  },
  {
    name: 'empty-statements',
    workspace: 'empty',
    set: (stage) => stage.run('go.statements'),
    shows: '.pane h1',
  },
  {
    name: 'empty-packages',
    workspace: 'empty',
    set: (stage) => stage.run('go.packages'),
    shows: '.pane h1',
  },
]
