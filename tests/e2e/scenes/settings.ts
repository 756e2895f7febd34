// Every section of the settings.
import { settingsSections } from '../../../src/renderer/settings/sections.ts'
import type { Scene } from '../stage/stage.ts'

export const scenes: readonly Scene[] = settingsSections.map((section, index) => ({
  name: `settings-${section}`,
  set: async (stage) => {
    await stage.run('go.settings')
    await stage.click(stage.page.locator('.settings .column .entry').nth(index))
  },
  shows: '.settings .pane h1',
}))
