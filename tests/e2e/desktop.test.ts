// Checks how Remit sits on a desktop: started at login by a file of the session, which goes again when it is not wanted.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { call, dropFolders, freshFolder, type Remit, startRemit } from './remit.ts'

let remit: Remit | null = null
afterEach(() => {
  remit?.kill()
  remit = null
})
afterAll(dropFolders)

async function until(holds: () => boolean | Promise<boolean>, atMostMs = 15_000): Promise<void> {
  const end = Date.now() + atMostMs
  while (!(await holds()) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100))
}

describe('starting at login', () => {
  it('is a file of the session, and undone with the setting', async () => {
    const configDir = freshFolder()
    remit = await startRemit({ env: { XDG_CONFIG_HOME: configDir } })
    const { page, dataDir } = remit
    const file = join(configDir, 'autostart', 'remit.desktop')
    const { settings } = await call<Output<'desk.state'>>(page, 'desk.state', {})
    await call(page, 'settings.save', { ...settings, startAtLogin: true })
    await until(() => existsSync(file))
    expect(readFileSync(file, 'utf8')).toMatch(
      new RegExp(`^Exec=.* --background --data-dir=${dataDir}$`, 'm'),
    )
    await call(page, 'undo.take', { undoId: null })
    await until(() => !existsSync(file))
    expect(existsSync(file)).toBe(false)
  })
})
