// Throws anything at every method of the contract: the answer is always an envelope, the database stays whole.
import { afterAll, describe, expect, it } from 'vitest'
import { methodNames, methods } from '../../src/contract/methods.ts'
import { connect } from '../../src/main/store/file/connect.ts'
import { databasePath } from '../../src/main/store/file/open.ts'
import { openTestDesk } from '../main/desk/workspace.ts'
import { fc } from '../property.ts'

const test = openTestDesk(Date.UTC(2026, 10, 21))
afterAll(() => test.end())

const nasty = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, maxDepth: 3 }),
  fc.constantFrom(
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    'x'.repeat(1_000_000),
    [],
    JSON.parse('{"__proto__": {"polluted": true}}'),
    { constructor: { prototype: { polluted: true } } },
  ),
)

const deskNames = methodNames.filter((name) => methods[name].place === 'desk')

/** Inputs of the right keys with anything in them come further than plain rubbish. */
const shaped = (name: (typeof deskNames)[number]) => {
  const shape = methods[name].input.shape
  const keys = Object.keys(shape)
  return fc.record(
    Object.fromEntries(
      keys.map((key) => [
        key,
        fc.oneof(fc.integer({ min: -2, max: 5 }), fc.string(), fc.constant(null), nasty),
      ]),
    ),
  )
}

/** What cannot even be compared with the greatest length of a text. */
const withoutLength = (name: (typeof deskNames)[number]): unknown =>
  Object.fromEntries(
    Object.keys(methods[name].input.shape).map((key) => [key, { length: [Object.create(null)] }]),
  )

describe('every method of the contract', () => {
  it.each(deskNames)('%s answers rubbish with an envelope', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(nasty, shaped(name)), async (input) => {
        const answer = await test.desk.run('call', { name, input })
        return typeof answer.ok === 'boolean' && (answer.ok || answer.problem.code !== 'internal')
      }),
      { numRuns: 60, examples: [[withoutLength(name)]] },
    )
  })

  it.each(['', 'nothing', '__proto__', 'constructor', 'toString', 'case.get.', 'CASE.GET', 'shell.state'])(
    'a name that is none, %j, is refused',
    async (name) => {
      expect(await test.desk.run('call', { name, input: {} })).toEqual({
        ok: false,
        problem: { code: 'unknown_method', retryable: false },
      })
    },
  )

  it('leaves no prototype touched and the database sound', () => {
    const db = connect(databasePath(test.dataDir))
    expect([
      Reflect.get({}, 'polluted'),
      db.pragma('integrity_check'),
      db.all('PRAGMA foreign_key_check'),
    ]).toEqual([undefined, 'ok', []])
    db.run("INSERT INTO message_text (message_text, rank) VALUES ('integrity-check', 1)")
    db.close()
  })
})
