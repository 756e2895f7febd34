// Checks that what the window waits for before its first row holds no library which only later screens need.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const start = join(import.meta.dirname, '../../src/renderer/main.tsx')

const statement = /^(?:import|export)\s+(type\s+)?(?:([^;'"]*?)\sfrom\s+)?'([^']+)'/gm

/** Imported for values; what is only named for its type is not in the page. */
const isForValues = (isType: string | undefined, names: string | undefined): boolean => {
  if (isType !== undefined) return false
  const inBraces = /^\{([\s\S]*)\}$/.exec(names?.trim() ?? '')?.[1]
  return (
    inBraces === undefined ||
    inBraces.split(',').some((name) => name.trim() !== '' && !/^\s*type\s/.test(name))
  )
}

/** Every package that is reached by static imports, with the files that lead to it. */
function packagesFrom(file: string): Map<string, string> {
  const packages = new Map<string, string>()
  const ways = new Map([[file, file]])
  for (const [path, way] of ways) {
    if (!/\.tsx?$/.test(path) || !existsSync(path)) continue
    for (const [, isType, names, target = ''] of readFileSync(path, 'utf8').matchAll(statement)) {
      if (!isForValues(isType, names)) continue
      const next = target.startsWith('.') ? join(dirname(path), target) : target
      if (!target.startsWith('.')) packages.set(target, way)
      else if (!ways.has(next)) ways.set(next, `${way} > ${next.split('/src/')[1]}`)
    }
  }
  return packages
}

it('loads neither the schemas nor the calendar of the desk', () => {
  const packages = packagesFrom(start)
  expect(packages.has('react')).toBe(true)
  expect([packages.get('zod'), packages.get('temporal-polyfill')]).toEqual([undefined, undefined])
})
