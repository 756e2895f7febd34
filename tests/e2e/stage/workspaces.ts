// Starts the program over each workspace that scenes are set in: the sample with quotes in it, a fresh one, an empty one.
import { mkdirSync } from 'node:fs'
import type { Language } from '../../../src/core/language/language.ts'
import { connect } from '../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../src/main/store/file/open.ts'
import { loadCatalogue } from '../../../src/renderer/i18n/load.ts'
import { freshFolder, inboxAtRest, type Remit, type StartOptions, startRemit } from '../remit.ts'
import { usualSize } from './looks.ts'
import { makeOffice } from './office.ts'
import { Stage, type Workspace } from './stage.ts'

/** `language` is the one the page speaks once it is started. */
export async function openStage(
  workspace: Workspace,
  options: StartOptions = {},
): Promise<{ remit: Remit; stage: Stage }> {
  const dataDir = freshFolder()
  if (workspace === 'newer') await makeNewer(dataDir)
  // Where the database should be there is a folder.
  if (workspace === 'unreadable') mkdirSync(databasePath(dataDir))
  if (workspace === 'office') await makeOffice(dataDir)
  const remit = await startRemit({
    size: usualSize,
    ...options,
    dataDir,
    ...(workspace === 'sample' ? { flags: ['--demo'] } : {}),
  })
  const stage = new Stage(remit.app, remit.page, await loadCatalogue('en'))
  if (workspace === 'sample') await fill(stage)
  if (workspace === 'empty' || workspace === 'story') await stage.click(stage.button('welcome.skipAll'))
  return { remit, stage }
}

async function makeNewer(dataDir: string): Promise<void> {
  const before = await startRemit({ dataDir })
  await before.quit()
  const db = connect(databasePath(dataDir))
  db.pragma('user_version = 999')
  db.close()
}

/** A draft and an issued quote, which the sample does not bring. */
async function fill(stage: Stage): Promise<void> {
  await inboxAtRest(stage.page)
  const { rows } = await stage.ask('inbox.page', { shelf: 'open', offset: 0, limit: 200 })
  const extras = rows.filter(({ verdict, kind }) => verdict === 'paid_extra' && kind === 'request')
  const [first, second] = await Promise.all(
    extras.slice(0, 2).map(({ caseId }) => stage.ask('quote.draft', { caseId })),
  )
  if (first && second) await stage.ask('quote.issue', { quoteId: first.quoteId })
}

/** Makes the page speak another language, as the owner does in the settings. */
export async function speak(stage: Stage, language: Language): Promise<void> {
  const { settings } = await stage.ask('desk.state', {})
  await stage.ask('settings.save', { ...settings, language })
  stage.words = await loadCatalogue(language)
  await stage.rest()
}
