// The gallery shows every component, and no build of the program holds it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const project = join(import.meta.dirname, '../../..')
const read = (...path: string[]): string => readFileSync(join(project, ...path), 'utf8')

test('every component of ui is shown in the gallery', () => {
  const folder = join(project, 'src', 'renderer', 'gallery')
  const gallery = readdirSync(folder)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => read('src', 'renderer', 'gallery', name))
    .join('\n')
  const components = readdirSync(join(project, 'src', 'renderer', 'ui')).filter((name) =>
    name.endsWith('.tsx'),
  )
  // A field is drawn by each of the inputs.
  expect(components.filter((name) => name !== 'field.tsx' && !gallery.includes(`ui/${name}'`))).toEqual([])
})

test('the gallery is no page of the build', () => {
  expect(read('electron.vite.config.ts')).toContain("input: { index: 'src/renderer/index.html' }")
})
