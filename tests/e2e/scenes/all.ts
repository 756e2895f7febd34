// Every scene there is: each file of this folder that exports `scenes` brings its own, so a new screen is a new file.
import { readdirSync } from 'node:fs'
import type { Scene, Workspace } from './stage.ts'

const modules = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter(
      (name) => name.endsWith('.ts') && !['all.ts', 'looks.ts', 'stage.ts', 'workspaces.ts'].includes(name),
    )
    .sort()
    .map((name) => import(`./${name}`) as Promise<{ scenes?: readonly Scene[] }>),
)

export const allScenes: readonly Scene[] = modules.flatMap(({ scenes }) => scenes ?? [])

export const workspaces: readonly Workspace[] = ['sample', 'fresh', 'empty', 'newer']

export const scenesIn = (workspace: Workspace): readonly Scene[] =>
  allScenes.filter((scene) => (scene.workspace ?? 'sample') === workspace)
