// The screens that stand alone: the steps of the first run, and a database that cannot be opened.
import type { Scene } from '../stage/stage.ts'

const step = (name: string, at: number): Scene => ({
  name,
  workspace: 'fresh',
  set: async (stage) => {
    // The steps are walked in their order, each from wherever the scene before left them.
    for (let now = (await stage.page.locator('.steps .on').count()) + 1; now <= at; now += 1) {
      await stage.click(stage.button('welcome.skip'))
      await stage.page.locator(`.steps .on:nth-child(${now})`).waitFor()
    }
  },
  shows: `.steps .on:nth-child(${at})`,
})

export const scenes: readonly Scene[] = [
  step('first-run-owner', 1),
  step('first-run-source', 2),
  {
    ...step('first-run-preset', 2),
    set: async (stage) => {
      await step('', 2).set(stage)
      await stage.page.getByRole('radio').nth(3).check()
      const folded = stage.page.locator('.folded-fields:not([open]) > summary')
      if ((await folded.count()) > 0) await folded.click()
    },
  },
  step('first-run-client', 3),
  { name: 'newer-data', workspace: 'newer', set: async () => undefined, shows: '.alone h1' },
]
