// The style sheets of the page: colours stand in one file, nothing says left or right, every token used is there.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrastOf, leastContrast } from '../../../src/core/contrast.ts'

const folder = join(import.meta.dirname, '../../../src/renderer')
const tokens = 'styles/tokens.css'
const isComment = /\/\*[\s\S]*?\*\//g

const read = (name: string): string =>
  readFileSync(join(folder, name), 'utf8').replace(isComment, (comment) => comment.replace(/[^\n]/g, ' '))

const sheets = globSync('**/*.css', { cwd: folder }).sort()
const components = globSync('**/*.tsx', { cwd: folder }).sort()

/** `file:line  text` for every line that fits. */
const linesWith = (names: readonly string[], isWrong: (line: string) => boolean): string[] =>
  names.flatMap((name) =>
    read(name)
      .split('\n')
      .flatMap((line, index) => (isWrong(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
  )

const colour =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch|light-dark)\(|:\s*(?:white|black|red|grey|gray)\b/i

/** The right and the left of a shorthand of four: `1px 2px 3px 2px` are the same, `0 16px 0 0` are not. */
function isLopsided(line: string): boolean {
  const [, values] = /^\s*(?:margin|padding|inset|border-(?:width|radius)):\s*([^;]+);/.exec(line) ?? []
  const parts = values?.match(/(?:[\w.%-]+\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s]+)/g) ?? []
  return parts.length === 4 && parts[1] !== parts[3]
}

const physical =
  /^\s*(?:(?:margin|padding|border)-(?:left|right)\b|(?:left|right)\s*:|float\s*:|text-align:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)/

describe('the style sheets', () => {
  test('name colours only in the file of tokens', () => {
    const others = sheets.filter((name) => name !== tokens)
    expect(linesWith(others, (line) => colour.test(line))).toEqual([])
  })

  test('say start and end, never left and right, so that a page from right to left is the same page', () => {
    expect(linesWith(sheets, (line) => physical.test(line) || isLopsided(line))).toEqual([])
  })

  test('use no token that is not declared', () => {
    const declared = new Set(
      sheets.flatMap((name) => [...read(name).matchAll(/(--[\w-]+)\s*:/g)].map(([, at]) => at)),
    )
    const used = linesWith([...sheets, ...components], (line) =>
      [...line.matchAll(/var\((--[\w-]+)/g)].some(([, name]) => !declared.has(name)),
    )
    expect(used).toEqual([])
  })

  test('have a token for every use of it', () => {
    const all = [...sheets, ...components].map(read).join('\n')
    const idle = [...read(tokens).matchAll(/^\s*(--[\w-]+)\s*:/gm)]
      .map(([, name]) => name)
      .filter((name) => !all.includes(`var(${name})`))
    expect(idle).toEqual([])
  })
})

describe('the components', () => {
  test('name no colour', () => {
    expect(linesWith(components, (line) => /['"`]#[0-9a-f]{3,8}['"`]|rgba?\(/i.test(line))).toEqual([])
  })
})

describe.each([
  ['light', 1],
  ['dark', 2],
])('the %s theme', (_, theme) => {
  const colours = new Map(
    [...read(tokens).matchAll(/--([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map((found) => [
      found[1] ?? '',
      found[theme + 1] ?? '',
    ]),
  )
  const colourOf = (token: string): string => {
    const colour = colours.get(token)
    if (colour === undefined) throw new Error(`no colour for both themes: ${token}`)
    return colour
  }
  const pale = (inks: readonly string[], grounds: readonly string[], least: number): string[] =>
    inks.flatMap((ink) =>
      grounds
        .filter((ground) => contrastOf(colourOf(ink), colourOf(ground)) < least)
        .map((ground) => `${ink} on ${ground}`),
    )
  const grounds = ['paper', 'surface', 'rail', 'hover', 'accent-soft', 'in-soft', 'extra-soft', 'call-soft']
  const inks = ['muted', 'accent', 'in', 'extra', 'call', 'plum', 'danger']

  // WCAG 2.2, AAA.
  const leastOfBody = 7
  test('has what is read at length stand out as far as it goes', () => {
    expect(pale(['ink'], grounds, leastOfBody)).toEqual([])
    expect(pale(['muted'], ['paper', 'surface'], leastOfBody)).toEqual([])
  })

  test('has every word stand out on every ground', () => {
    expect(pale(inks, grounds, leastContrast)).toEqual([])
    expect(pale(['accent-ink'], ['accent'], leastContrast)).toEqual([])
    expect(pale(['toast-ink', 'toast-accent'], ['toast'], leastContrast)).toEqual([])
  })

  const leastOfEdges = 3
  test('shows the edge of what can be typed into', () => {
    expect(pale(['edge'], ['paper', 'surface'], leastOfEdges)).toEqual([])
  })
})
