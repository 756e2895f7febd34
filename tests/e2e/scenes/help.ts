// The tour, help in place, and the way out of the sample.
import type { Scene, Stage } from '../stage/stage.ts'

const tourAt = (name: string, at: number): Scene => ({
  name: `tour-${name}`,
  set: async (stage) => {
    await stage.run('help.tour')
    for (let step = 0; step < at; step += 1) await stage.click(stage.button('tour.next', 'dialog'))
  },
  shows: 'dialog.tour[open]',
})

async function findSetting(stage: Stage, key: 'settings.density' | null): Promise<void> {
  await stage.list('settings')
  await stage.page.locator('.settings input.find-setting').fill(key === null ? 'qqqq' : stage.words[key])
  await stage.rest()
}

export const scenes: readonly Scene[] = [
  tourAt('begin', 0),
  tourAt('case', 1),
  tourAt('scope', 2),
  tourAt('places', 3),
  tourAt('end', 4),
  {
    name: 'help-in-place',
    set: async (stage) => {
      await stage.run('go.packages')
      await stage.click('.help-mark')
    },
    shows: '.help-text:popover-open',
  },
  {
    name: 'settings-found',
    set: (stage) => findSetting(stage, 'settings.density'),
    shows: '[data-testid=found-setting]',
  },
  { name: 'settings-not-found', set: (stage) => findSetting(stage, null), shows: 'p.find-setting' },
  {
    name: 'tour-offer',
    workspace: 'empty',
    set: (stage) => stage.run('go.inbox'),
    shows: '[data-testid=tour-offer]',
  },
]
