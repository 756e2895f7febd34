// What is in use for a while: versions of an agreement, packages side by side, issued statements, promises, and their dialogs.
import type { Scene, Stage } from '../stage/stage.ts'
import { storyTitles } from '../stage/told-elsewhere.ts'
import { clientNames } from '../statement-samples.ts'

const agreement = '[data-testid=agreement]'

async function openClient(stage: Stage, name: string): Promise<void> {
  const { rows } = await stage.ask('client.list', {})
  const client = rows.find((each) => each.name.startsWith(name))
  if (!client) throw new Error(`there is no client ${name}`)
  await stage.openClient(client.clientId)
  await stage.page.locator('.pane h1', { hasText: client.name }).waitFor()
  await stage.rest()
}

async function choose(stage: Stage, menu: string, item: string): Promise<void> {
  await stage.click(menu)
  await stage.clickItem(item)
}

async function openStatement(stage: Stage): Promise<void> {
  await stage.run('go.statements')
  await stage.click(stage.page.getByTestId('statement-row').filter({ hasText: clientNames.en }))
  await stage.page.locator('.quote .preview iframe').waitFor()
  await stage.rest()
}

async function openTold(stage: Stage, title = ''): Promise<void> {
  const { rows } = await stage.ask('inbox.page', { shelf: 'open', offset: 0, limit: 50 })
  const row = rows.find((each) => each.title === title)
  if (!row) throw new Error(`there is no case ${title}`)
  await stage.openCase(row.caseId)
  await stage.page.locator('.case-title', { hasText: title }).waitFor()
}

async function unfold(stage: Stage, part: string): Promise<void> {
  const fold = stage.page.locator(part).first()
  if ((await fold.getAttribute('open')) === null) await stage.click(fold.locator('summary').first())
}

const inMenuOf = (menu: string, key: Parameters<Stage['button']>[0], name: string = clientNames.id) => {
  return async (stage: Stage) => {
    await openClient(stage, name)
    await choose(stage, menu, stage.words[key])
  }
}

const cardMenu = `${agreement} [aria-haspopup=menu]`

const office = (scenes: readonly Omit<Scene, 'workspace'>[]): readonly Scene[] =>
  scenes.map((scene) => ({ ...scene, workspace: 'office' }))

export const scenes = office([
  { name: 'office-client', set: (stage) => openClient(stage, clientNames.id), shows: agreement },
  {
    name: 'office-client-plain',
    set: (stage) => openClient(stage, 'Perusahaan'),
    shows: '.pane .empty',
  },
  {
    name: 'agreement-versions',
    set: async (stage) => {
      await openClient(stage, clientNames.id)
      await stage.click('.versions summary')
    },
    shows: '[data-testid=version]',
  },
  {
    name: 'agreement-version',
    set: inMenuOf(cardMenu, 'version.add'),
    shows: '.pane form',
  },
  { name: 'agreement-suspend', set: inMenuOf(cardMenu, 'terms.suspend'), shows: 'dialog[open]' },
  {
    name: 'agreement-new',
    set: async (stage) => {
      await openClient(stage, 'Perusahaan')
      await stage.click('.pane .empty .button')
    },
    shows: '.pane form',
  },
  {
    name: 'usage-reverse',
    set: async (stage) => {
      await openClient(stage, clientNames.id)
      await stage.click(`${agreement} [data-testid=usage-row] td:last-child button >> nth=0`)
    },
    shows: 'dialog[open]',
  },
  {
    name: 'client-menu',
    set: (stage) => openMenu(stage, '.pane-head [aria-haspopup=menu]'),
    shows: '.menu:popover-open',
  },
  {
    name: 'client-erase',
    set: inMenuOf('.pane-head [aria-haspopup=menu]', 'erase.start'),
    shows: 'dialog[open] li',
  },
  { name: 'packages-two', set: (stage) => stage.run('go.packages'), shows: '[data-testid=package]' },
  {
    name: 'package-edit',
    set: async (stage) => {
      await stage.run('go.packages')
      await stage.click(stage.button('common.edit', '[data-testid=package]'))
    },
    shows: '.pane form',
  },
  { name: 'statement-issued', set: openStatement, shows: '[data-testid=fact-sent]' },
  {
    name: 'statement-mark',
    set: async (stage) => {
      await openStatement(stage)
      await stage.click('[data-testid=fact-acknowledged] .button')
    },
    shows: 'dialog[open]',
  },
  {
    name: 'statement-correct',
    set: async (stage) => {
      await openStatement(stage)
      await choose(stage, '.quote-acts [aria-haspopup=menu]', stage.words['statement.correct'])
    },
    shows: 'dialog[open]',
  },
  {
    name: 'statement-news',
    set: async (stage) => {
      await stage.run('go.statements')
      await stage.click('.pane details summary')
    },
    shows: '.pane details[open] textarea',
  },
  {
    name: 'case-spread',
    set: async (stage) => {
      await openTold(stage, storyTitles[0])
      for (const part of ['privates', 'story']) await unfold(stage, `[data-testid=${part}]`)
    },
    shows: '[data-testid=comment-alarm]',
  },
  {
    name: 'case-author-update',
    set: async (stage) => {
      await openTold(stage, storyTitles.at(-1))
      await unfold(stage, '[data-testid=author-update]')
      await unfold(stage, '.difference details')
    },
    shows: '.difference details[open] .earlier',
  },
  {
    name: 'case-original',
    set: async (stage) => {
      await openTold(stage, storyTitles[1])
      if ((await stage.page.locator('[data-testid=original]').count()) === 0) await stage.run('case.original')
    },
    shows: '[data-testid=original]',
  },
  { name: 'promises', set: (stage) => stage.run('go.promised'), shows: '[data-testid=inbox-row]' },
  {
    name: 'promise-rows',
    set: async (stage) => {
      await stage.run('go.promised')
      await stage.click('[data-testid=inbox-row]')
    },
    shows: '.promise',
  },
  {
    name: 'promise-make',
    set: async (stage) => {
      await stage.run('go.promised')
      await stage.click('[data-testid=inbox-row]')
      await stage.run('case.promise')
    },
    shows: 'dialog[open]',
  },
])

async function openMenu(stage: Stage, menu: string): Promise<void> {
  await openClient(stage, clientNames.id)
  await stage.click(stage.page.locator(menu).first())
}
