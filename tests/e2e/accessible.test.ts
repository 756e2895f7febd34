// Lets axe look at every scene the pictures are taken of, light and dark, in both sizes: it must find nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe-findings.ts'
import { dropFolders, type Remit } from './remit.ts'
import { scenesIn, workspaces } from './stage/all-scenes.ts'
import { inEveryLook } from './stage/looks.ts'
import type { Stage } from './stage/stage.ts'
import { openStage } from './stage/workspaces.ts'

describe.each(workspaces)('in the %s workspace', (workspace) => {
  let remit: Remit
  let stage: Stage
  beforeAll(async () => {
    ;({ remit, stage } = await openStage(workspace))
  })
  afterAll(() => {
    remit.kill()
    dropFolders()
  })

  it.each(scenesIn(workspace))('$name has no fault that axe can find', async (scene) => {
    await stage.set(scene)
    const found = new Set<string>()
    await inEveryLook(stage, async ({ theme, size }) => {
      for (const finding of await axeFindings(stage.page)) found.add(`${theme} ${size.width}: ${finding}`)
    })
    expect([...found]).toEqual([])
  })
})
