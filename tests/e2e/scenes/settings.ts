// Every section of the settings, and going back to a backup.
import { settingsSections } from '../../../src/renderer/settings/sections.ts'
import type { Scene, Stage } from '../stage/stage.ts'

/** All are listed where nothing is sought; another scene may have left words there. */
async function list(stage: Stage): Promise<void> {
  await stage.list('settings')
  await stage.page.locator('.settings input.find-setting').fill('')
}

async function openSection(stage: Stage, index: number): Promise<void> {
  await list(stage)
  await stage.click(stage.page.locator('.settings .column .entry').nth(index))
}

const sections: readonly Scene[] = settingsSections.map((section, index) => ({
  name: `settings-${section}`,
  set: async (stage) => {
    await openSection(stage, index)
  },
  shows: '.settings .pane h1',
}))

const openBackups = async (stage: Stage): Promise<void> => {
  await openSection(stage, settingsSections.indexOf('backup'))
  await stage.click(stage.button('data.backUp'))
  await stage.page.locator('.toast .shut').last().click()
}

export const scenes: readonly Scene[] = [
  { name: 'settings', set: list, shows: '.settings .column .entry' },
  ...sections,
  { name: 'backups', set: openBackups, shows: '.backups td' },
  {
    name: 'backup-go-back',
    set: async (stage) => {
      await openBackups(stage)
      await stage.click('.backups button')
    },
    shows: 'dialog[open]',
  },
]
