// Holds that the layer rules refuse what they are meant to refuse, and nothing of what is meant to be.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

const project = path.resolve(import.meta.dirname, '..', '..')

/** What each file imports, with `TYPE` for an import of types only, and the rules that it breaks. A cycle is told once. */
const files: readonly [file: string, imports: readonly string[], broken: readonly string[]][] = [
  ['src/core/money.ts', ['htmlparser2'], []],
  ['src/core/temporal.ts', ['temporal-polyfill', './money.ts'], []],
  ['src/core/period.ts', ['temporal-polyfill'], ['temporal-in-one-place']],
  ['src/core/clock.ts', ['node:os'], ['core-without-node']],
  ['src/core/greedy.ts', ['TYPE ../contract/names.ts'], ['core-looks-left-only']],
  ['src/contract/names.ts', ['../core/money.ts'], []],
  ['src/contract/shape.ts', ['zod', './names.ts'], []],
  ['src/contract/heavy.ts', ['react'], ['contract-looks-left-only']],
  ['src/main/store/open.ts', ['better-sqlite3', 'node:fs', '../../contract/names.ts'], []],
  ['src/main/store/nosy.ts', ['../desk/worker.ts'], ['store-looks-left-only']],
  ['src/main/desk/worker.ts', ['../store/open.ts', 'rss-parser'], []],
  ['src/main/desk/shelly.ts', ['electron'], ['electron-only-in-the-shell']],
  ['src/main/desk/sql.ts', ['better-sqlite3'], ['sqlite-only-in-store']],
  ['src/main/desk/outward.ts', ['../shell/window.ts'], ['desk-looks-left-only']],
  ['src/main/shell/window.ts', ['electron', 'node:path', '../desk/worker.ts'], []],
  ['src/main/shell/feed.ts', ['rss-parser'], []],
  ['node_modules/rss-parser/index.js', [], ['one-file-knows-the-feed-parser']],
  ['src/main/shell/page.ts', ['../../renderer/good.ts'], ['main-looks-left-only']],
  ['src/main/shell/one.ts', ['./two.ts'], ['no-cycles']],
  ['src/main/shell/two.ts', ['./one.ts'], []],
  ['src/main/shell/gone.ts', ['./nowhere.ts'], ['everything-resolves']],
  ['src/main/shell/alone.ts', [], ['no-orphans']],
  ['src/preload/index.ts', ['electron', '../contract/names.ts'], []],
  ['src/preload/wide.ts', ['../contract/shape.ts'], ['preload-looks-left-only']],
  ['src/preload/node.ts', ['node:fs'], ['preload-without-node']],
  ['src/renderer/good.ts', ['react', '../core/money.ts', '../contract/shape.ts'], []],
  ['src/renderer/node.ts', ['node:fs'], ['renderer-without-node']],
  ['src/renderer/shell.ts', ['TYPE electron'], ['electron-only-in-the-shell']],
  ['src/renderer/store.ts', ['../main/store/open.ts'], ['renderer-looks-left-only']],
]
const packages = [
  'htmlparser2',
  'temporal-polyfill',
  'zod',
  'react',
  'better-sqlite3',
  'rss-parser',
  'electron',
]

let root = ''
let found: { from: string; rule: { name: string } }[] = []

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'remit-layers-'))
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(path.join(root, path.dirname(file)), { recursive: true })
    await writeFile(path.join(root, file), text)
  }
  for (const name of packages) {
    await write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    )
    await write(`node_modules/${name}/index.js`, 'export const it = 1\n')
  }
  await write(
    'package.json',
    JSON.stringify({
      type: 'module',
      dependencies: Object.fromEntries(packages.map((name) => [name, '1.0.0'])),
    }),
  )
  for (const [file, imports] of files) {
    const lines = imports.map((name, index) =>
      name.startsWith('TYPE ')
        ? `import type { it as i${index} } from '${name.slice(5)}'\nexport type T${index} = typeof i${index}`
        : `import { it as i${index} } from '${name}'\nconsole.log(i${index})`,
    )
    if (!file.startsWith('node_modules')) await write(file, `${lines.join('\n')}\nexport const it = 1\n`)
  }
  const tool = path.join(project, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const config = path.join(project, '.dependency-cruiser.mjs')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tool, 'src', '--config', config, '--output-type', 'json'],
    {
      cwd: root,
      maxBuffer: 1 << 24,
    },
  ).catch((error: { stdout: string }) => error)
  found = JSON.parse(stdout).summary.violations
}, 60_000)
afterAll(() => rm(root, { recursive: true, force: true }))

it.each(files)('%s importing %j breaks %j', (file, _, broken) => {
  const rules = found.filter(({ from }) => from === file).map(({ rule }) => rule.name)
  expect([...new Set(rules)]).toEqual(broken)
})
