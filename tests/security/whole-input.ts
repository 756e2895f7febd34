// Makes inputs that fit a schema of the contract: mostly what is usual, now and then what lies at the edge of what it lets in.
import type { z } from 'zod'
import { fc } from '../property.ts'

/** Ids of rows that are there, by the name of the field that asks for one. */
export type KnownIds = Readonly<Record<string, readonly number[]>>

const usualText: Readonly<Record<string, string>> = {
  zone: 'Asia/Jakarta',
  quantity: '2',
  address: 'https://forum.example/feed/',
  url: 'https://forum.example/feed/',
  link: 'https://forum.example/thread/1',
  taxCode: 'none',
  email: 'sari@example.org',
}
const oddTexts = ['', ' ', '2026-02-31', '{client}', '\u0000', '\ud800', '%', '"', "'", '*', 'İ', '-1', '10']
const days = ['2026-11-21', '2026-11-20', '2026-12-01', '2027-11-01', '2026-10-01']
const oddDays = ['2026-02-31', '0000-01-01', '0001-01-01', '9999-12-31']
const months = ['2026-09', '2026-10', '2026-11', '0000-01', '9999-12']

const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: usual }, odd)

type Def = {
  readonly type: string
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[]
  readonly shape?: Record<string, z.core.$ZodType>
  readonly entries?: Record<string, string>
  readonly values?: readonly unknown[]
  readonly options?: readonly z.core.$ZodType[]
  readonly innerType?: z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly in?: z.core.$ZodType
}
type Check = {
  readonly check: string
  readonly pattern?: RegExp
  readonly maximum?: number
  readonly value?: number
  readonly inclusive?: boolean
}

function textOf(checks: readonly Check[], name: string): fc.Arbitrary<string> {
  const pattern = checks.find((check) => check.pattern !== undefined)?.pattern
  if (pattern?.test('2026-10')) return fc.constantFrom(...months)
  if (pattern?.test('2026-10-01')) return mostly(fc.constantFrom(...days), fc.constantFrom(...oddDays))
  const known = ['EUR', 'hosting', 'own:1', '08:30', '2', '#2a4a7c'].filter((text) => pattern?.test(text))
  if (known.length > 0) return fc.constantFrom(...known)
  const longest = Math.min(checks.find(({ check }) => check === 'max_length')?.maximum ?? 500, 20_000)
  return mostly(
    fc.constant(usualText[name] ?? 'Word'),
    fc.oneof(
      fc.constantFrom(...oddTexts),
      fc.string({ maxLength: longest }),
      fc.constant('W'.repeat(longest)),
    ),
  )
}

function numberOf(checks: readonly Check[], name: string, ids: KnownIds): fc.Arbitrary<number> {
  const bound = (kind: string, by: number, none: number) => {
    const { value, inclusive } = checks.find(({ check }) => check === kind) ?? {}
    return value === undefined ? none : inclusive ? value : value + by
  }
  const least = bound('greater_than', 1, Number.MIN_SAFE_INTEGER)
  const most = bound('less_than', -1, Number.MAX_SAFE_INTEGER)
  const known = ids[name]
  if (known && known.length > 0) return mostly(fc.constantFrom(...known), fc.constant(most))
  const nearest = Math.min(Math.max(0, least), most)
  return mostly(
    fc.integer({ min: nearest, max: Math.min(nearest + 12, most) }),
    fc.constantFrom(least, most, Math.min(Math.max(Date.UTC(2026, 10, 28), least), most)),
  )
}

/** Values of a schema, which is asked for by the field `name`. */
export function valuesOf(schema: z.core.$ZodType, ids: KnownIds, name = ''): fc.Arbitrary<unknown> {
  const def = schema._zod.def as Def
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def)
  const within = (part: z.core.$ZodType | undefined) => (part ? valuesOf(part, ids, name) : fc.constant(null))
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape ?? {}).map(([field, part]) => [field, valuesOf(part, ids, field)]),
        ),
      )
    case 'string':
      return textOf(checks, name)
    case 'number':
      return numberOf(checks, name, ids)
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(def.values ?? []))
    case 'union':
      return fc.oneof(...(def.options ?? []).map(within))
    case 'nullable':
      return fc.option(within(def.innerType), { nil: null, freq: 3 })
    case 'optional':
    case 'default':
      return fc.option(within(def.innerType), { nil: undefined, freq: 3 })
    case 'array':
      return fc.array(within(def.element), { maxLength: 3 })
    case 'pipe':
      return within(def.in)
    default:
      throw new Error(`No values are made of ${def.type}`)
  }
}
