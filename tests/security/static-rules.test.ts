// Holds the rules that can be read off the sources: what must not be in them, and what may be there only once.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')
const readSource = (file: string): string => readFileSync(path.join(root, file), 'utf8')

const sourcesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs|html|css)$/.test(name) && !name.startsWith('fixtures'))
    .map((name) => path.join(folder, name))
    .sort()

const app = sourcesIn('src')
const everything = [...app, ...sourcesIn('scripts'), ...sourcesIn('tests')]

/** One entry for each occurrence, so that twice in one file counts as two. */
const occurrences = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) => [...readSource(file).matchAll(pattern)].map((match) => `${file}: ${match[0]}`))

describe('in the sources of the app', () => {
  it.each([
    [
      'a setting that opens a page to Node or to other pages',
      /\b(nodeIntegration\w*|webSecurity|webviewTag|experimentalFeatures|enableBlinkFeatures|allowRunningInsecureContent)\b/g,
    ],
    [
      'an override of context isolation or of the sandbox',
      /\bcontextIsolation\b|\bsandbox:\s*false\b|appendSwitch\(['"]no-sandbox/g,
    ],
    [
      'a way past React for markup',
      /dangerouslySetInnerHTML|\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write/g,
    ],
    ['code made from text', /\beval\s*\(|\bnew Function\b/g],
    [
      'a replacing insert, which leaves phantom words in the search index',
      /\b(INSERT OR REPLACE|REPLACE INTO)\b/gi,
    ],
    [
      'another way in from a page than the one handler',
      /\bipcMain\s*\.\s*(on|once|handleOnce|addListener)\b/g,
    ],
    ['a remote address that a page loads', /(?:src|href)=["']https?:/g],
  ])('there is not %s', (_, pattern) => {
    expect(occurrences(app, pattern)).toEqual([])
  })

  it.each([
    ['opening something outside', /\bopenExternal\s*\(/g],
    ['the handler for calls from a page', /\bipcMain\s*\.\s*handle\s*\(/g],
    ['sealing with the system’s keyring', /import \{[^}]*\bsafeStorage\b/g],
    ['the bridge to a page', /\bexposeInMainWorld\s*\(/g],
  ])('there is exactly one place for %s', (_, pattern) => {
    expect(occurrences(app, pattern)).toHaveLength(1)
  })
})

describe('in all sources', () => {
  it('no check is silenced', () => {
    const words = [
      '@ts-' + 'ignore',
      '@ts-' + 'expect-error',
      '@ts-' + 'nocheck',
      'biome-' + 'ignore',
      'eslint-' + 'disable',
    ]
    expect(occurrences(everything, new RegExp(words.join('|'), 'g'))).toEqual([])
  })

  it('no folder of one machine and no package registry is named', () => {
    const words = ['/wo' + 'rk/', '/ro' + 'ot/', 'registry\\.' + 'npmjs', 'registry\\.' + 'yarnpkg']
    expect(occurrences(everything, new RegExp(words.join('|'), 'g'))).toEqual([])
  })
})

describe('the packages', () => {
  const description = JSON.parse(readSource('package.json'))
  const locked: [string, Record<string, unknown>][] = Object.entries(
    JSON.parse(readSource('package-lock.json')).packages,
  )

  it('that run a script when installed are the reviewed ones', () => {
    const withScript = locked
      .filter(([, entry]) => entry['hasInstallScript'] === true)
      .map(([place]) => place)
    expect(withScript).toEqual(['node_modules/electron-winstaller', 'node_modules/node'])
    expect(description.allowScripts).toEqual({ node: true, 'electron-winstaller': false })
  })

  it('that the app itself needs are few, each at one exact version', () => {
    const versions: unknown[] = Object.values(description.dependencies)
    expect(versions.length).toBeLessThanOrEqual(16)
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })

  it('are locked by checksum, but for compiled parts of other platforms', () => {
    const unchecked = locked.filter(
      ([place, entry]) => place !== '' && entry['integrity'] === undefined && entry['optional'] !== true,
    )
    expect(unchecked.map(([place]) => place)).toEqual([])
  })
})
