// Every scene there is: each file of tests/e2e/scenes brings its own, so a new screen is a new file.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Scene, Workspace } from './stage.ts'

const folder = join(import.meta.dirname, '..', 'scenes')

const modules: { scenes: readonly Scene[] }[] = await Promise.all(
  readdirSync(folder)
    .sort()
    .map((name) => import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href)),
)

const allScenes = modules.flatMap(({ scenes }) => scenes)

export const workspaces: readonly Workspace[] = [
  'sample',
  'office',
  'fresh',
  'empty',
  'story',
  'newer',
  'unreadable',
]

export const scenesIn = (workspace: Workspace): readonly Scene[] =>
  allScenes.filter((scene) => (scene.workspace ?? 'sample') === workspace)
