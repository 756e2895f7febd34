// Makes a copy of the built program whose Danish is the made-up language: the program under test is not changed for it.
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCatalogue } from '../../../src/renderer/i18n/load.ts'
import type { Catalogue } from '../../../src/renderer/i18n/t.ts'
import { pseudoCatalogue } from '../../renderer/i18n/pseudo.ts'
import { freshFolder, projectDir } from '../remit.ts'

/** The language whose place the made-up one takes. */
export const taken = 'da'

export async function buildPseudo(): Promise<{ project: string; words: Catalogue }> {
  const words = pseudoCatalogue(await loadCatalogue('en'))
  const project = freshFolder()
  cpSync(join(projectDir, 'out'), join(project, 'out'), { recursive: true })
  cpSync(join(projectDir, 'package.json'), join(project, 'package.json'))
  for (const name of ['node_modules', 'resources']) symlinkSync(join(projectDir, name), join(project, name))
  const assets = join(project, 'out', 'renderer', 'assets')
  const chunk = readdirSync(assets).find((name) => new RegExp(`^${taken}-.*\\.js$`).test(name))
  if (!chunk) throw new Error(`the build has no chunk of the language ${taken}`)
  const [, exported] = /export\s*\{\s*\w+ as (\w+)\s*\}/.exec(readFileSync(join(assets, chunk), 'utf8')) ?? []
  if (!exported) throw new Error(`${chunk} does not export the language as it used to`)
  writeFileSync(join(assets, chunk), `const words=${JSON.stringify(words)};export{words as ${exported}}`)
  return { project, words }
}
