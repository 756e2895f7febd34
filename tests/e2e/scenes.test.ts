// Walks every scene in a made-up language: axe finds nothing, nothing is untranslated, cut off or outside, in any window, theme and direction.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closing, opening } from '../renderer/i18n/pseudo.ts'
import { axeFindings } from './axe-findings.ts'
import { dropFolders, type Remit } from './remit.ts'
import { scenesIn, workspaces } from './stage/all-scenes.ts'
import { dataOf } from './stage/known-data.ts'
import { inEveryLook } from './stage/looks.ts'
import { cutOffOn, saidOn } from './stage/page-faults.ts'
import { buildPseudo, taken } from './stage/pseudo-build.ts'
import { focusFaultsOn, reachFaultsOn } from './stage/reach-faults.ts'
import type { Stage } from './stage/stage.ts'
import { openStage, speak } from './stage/workspaces.ts'

const isBracketed = (text: string): boolean => text.includes(opening) || text.includes(closing)

/** The program's name is the same in every language. */
const programName = 'Remit'

// Every workspace is opened by the same build, so nothing is cleared away between them.
const made = await buildPseudo()
afterAll(dropFolders)

describe.each(workspaces)('in the %s workspace', (workspace) => {
  // Before any language can be chosen, only the system's is spoken.
  const isMadeUp = workspace !== 'newer' && workspace !== 'unreadable'
  let remit: Remit
  let stage: Stage
  beforeAll(async () => {
    ;({ remit, stage } = await openStage(workspace, isMadeUp ? { project: made.project } : {}))
    // Nothing is looked at while it moves.
    await stage.page.emulateMedia({ reducedMotion: 'reduce' })
    if (!isMadeUp) return
    await speak(stage, taken)
    stage.words = made.words
  })
  afterAll(() => remit.kill())

  it.each(scenesIn(workspace))('$name can be read by everybody', async (scene) => {
    await stage.set(scene)
    const faults = new Map<string, string[]>()
    const note = (fault: string, look: string) => faults.set(fault, [...(faults.get(fault) ?? []), look])
    if (isMadeUp) {
      const isData = dataOf(remit.dataDir, taken)
      for (const { text, at } of await saidOn(stage.page))
        if (text !== programName && !isBracketed(text) && !isData(text))
          note(`not translated: ${text} (${at})`, 'all')
    }
    await inEveryLook(stage, {
      colours: async (look) => {
        for (const finding of await stage.answered('axe', axeFindings(stage.page))) note(finding, look)
      },
      layout: async (look) => {
        for (const { what, text, at } of await cutOffOn(stage.page, opening))
          note(`${what}: ${text} (${at})`, look)
        if (look.startsWith('ltr')) for (const fault of await focusFaultsOn(stage.page)) note(fault, look)
      },
    })
    for (const fault of await reachFaultsOn(stage.page)) note(fault, 'all')
    await scene.end?.(stage)
    expect(Object.fromEntries(faults)).toEqual({})
  })
})
