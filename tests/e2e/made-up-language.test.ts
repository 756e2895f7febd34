// Walks every scene in the made-up language, both sizes, from left to right and from right to left: nothing untranslated, cut off or outside.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closing, opening } from '../renderer/i18n/pseudo.ts'
import { dropFolders, type Remit } from './remit.ts'
import { scenesIn, workspaces } from './stage/all-scenes.ts'
import { dataOf } from './stage/known-data.ts'
import { inBothDirections } from './stage/looks.ts'
import { cutOffOn, type Fault, saidOn } from './stage/page-faults.ts'
import { buildPseudo, taken } from './stage/pseudo-build.ts'
import type { Stage } from './stage/stage.ts'
import { openStage, speak } from './stage/workspaces.ts'

const isBracketed = (text: string): boolean => text.includes(opening) || text.includes(closing)

/** The program's name is the same in every language. */
const programName = 'Remit'

// Every workspace is opened by the same build, so nothing is cleared away between them.
const made = await buildPseudo()
afterAll(dropFolders)

// Before any language can be chosen, only the system's is spoken.
describe.each(workspaces.filter((workspace) => workspace !== 'newer'))('in the %s workspace', (workspace) => {
  let remit: Remit
  let stage: Stage
  beforeAll(async () => {
    ;({ remit, stage } = await openStage(workspace, { project: made.project }))
    await speak(stage, taken)
    stage.words = made.words
  })
  afterAll(() => remit.kill())

  it.each(scenesIn(workspace))('$name is translated, and all of it can be read', async (scene) => {
    await stage.set(scene)
    const isData = dataOf(remit.dataDir, taken)
    const faults: Fault[] = (await saidOn(stage.page))
      .filter(({ text }) => text !== programName && !isBracketed(text) && !isData(text))
      .map(({ text, at }) => ({ what: 'not translated', text, at }))
    await inBothDirections(stage, async () => {
      faults.push(...(await cutOffOn(stage.page, opening)))
    })
    expect([...new Set(faults.map(({ what, text, at }) => `${what}: ${text} (${at})`))]).toEqual([])
  })
})
