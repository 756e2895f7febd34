// Every write of the contract can be taken back, or stands on the short list with its reason.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lasting, lastingReasons } from '../../../../src/contract/lasting.ts'
import { methodNames, methods } from '../../../../src/contract/methods.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'main', 'desk')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

/** Named as a label: anywhere but as a handler's key, in a type, or as the name of an inverse. */
function isLabel(name: string): boolean {
  const literal = name.replace('.', '\\.')
  const all = sources.match(new RegExp(`'${literal}'`, 'g'))?.length ?? 0
  const others =
    sources.match(new RegExp(`'${literal}'(?=\\]?:|\\]\\()|[|<]\\s*'${literal}'`, 'g'))?.length ?? 0
  return all > others
}

const writes = methodNames.filter((name) => methods[name].kind === 'write')

test('each write is undoable, or lasts for a reason', () => {
  const isSettled = (name: string): boolean => isLabel(name) || name in lasting || name === 'case.batch'
  expect(writes.filter((name) => !isSettled(name))).toEqual([])
})

test('the list names nothing that is not a write of the contract', () => {
  expect(Object.keys(lasting).filter((name) => !writes.some((write) => write === name))).toEqual([])
})

test('the list stays short: of what the desk does, hardly anything lasts', () => {
  const ofDesk = writes.filter((name) => methods[name].place === 'desk')
  expect(ofDesk.filter((name) => name in lasting).length / ofDesk.length).toBeLessThan(0.15)
  expect(new Set(Object.values(lasting))).toEqual(new Set(lastingReasons))
})
