// Takes a picture of every scene: light and dark, in English and Indonesian, in the smallest window and a usual one.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { languages as allLanguages, type Language } from '../../src/core/language/language.ts'
import { dropFolders } from './remit.ts'
import { scenesIn, workspaces } from './stage/all-scenes.ts'
import { inEveryPicture } from './stage/looks.ts'
import type { Scene, Stage } from './stage/stage.ts'
import { openStage, speak } from './stage/workspaces.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scene: { type: 'string' }, language: { type: 'string' } },
})
const out = resolve(positionals[0] ?? 'screenshots')
const wanted = new RegExp(values.scene ?? '')
// Two of the four unless one is asked for: all four would take an hour.
const languages =
  values.language === undefined
    ? (['en', 'id'] as const)
    : allLanguages.filter((each) => each === values.language)

/** The windows that stand alone speak before anything can be chosen; one picture in the system's language is all there is. */
const isDumb = (stage: Stage): Promise<boolean> =>
  stage.ask('desk.state', {}).then(
    () => false,
    () => true,
  )

async function draw(stage: Stage, scene: Scene, language: Language): Promise<number> {
  await stage.set(scene)
  return inEveryPicture(stage, async ({ theme, size }) => {
    await stage.page.screenshot({
      path: join(out, `${scene.name}-${language}-${theme}-${size.width}.png`),
      animations: 'disabled',
    })
  })
}

mkdirSync(out, { recursive: true })
const failures: string[] = []
let drawn = 0
for (const workspace of workspaces) {
  const scenes = scenesIn(workspace).filter(({ name }) => wanted.test(name))
  if (scenes.length === 0) continue
  // What is played once cannot be played again in another language.
  for (const language of workspace === 'fresh' || workspace === 'story' ? languages : [languages]) {
    const { remit, stage } = await openStage(workspace)
    try {
      for (const spoken of [language].flat()) {
        if (await isDumb(stage)) {
          if (spoken !== 'en') continue
        } else await speak(stage, spoken)
        for (const scene of scenes) {
          try {
            drawn += await draw(stage, scene, spoken)
            await scene.end?.(stage)
          } catch (error) {
            failures.push(
              `${scene.name} in ${spoken}: ${error instanceof Error ? error.message : String(error)}`,
            )
          }
        }
      }
    } finally {
      remit.kill()
    }
  }
}
dropFolders()
console.error(`${drawn} pictures in ${out}`)
for (const failure of failures) console.error(failure)
process.exitCode = failures.length === 0 ? 0 : 1
