// Whatever the contract lets in is answered, or refused in words, and taken back again: in a workspace where there is something to meet.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/contract/answer.ts'
import { type DeskMethodName, methodNames, methods } from '../../src/contract/methods.ts'
import { readSample } from '../../src/main/poll/sample-transport.ts'
import { connect } from '../../src/main/store/file/connect.ts'
import { databasePath } from '../../src/main/store/file/open.ts'
import { openTestDesk, type TestDesk } from '../main/desk/workspace.ts'
import { fc } from '../property.ts'
import { type KnownIds, valuesOf } from './whole-input.ts'

const folder = join(import.meta.dirname, '..', '..', 'resources', 'demo')
const tables = {
  caseId: 'case_file',
  otherId: 'case_file',
  targetId: 'case_file',
  clientId: 'client',
  contactId: 'contact',
  agreementId: 'agreement',
  entitlementId: 'entitlement',
  packageVersionId: 'package_version',
  usageId: 'usage_entry',
  quoteId: 'quote',
  sourceId: 'source',
  itemId: 'item',
  messageId: 'message',
  statementId: 'statement',
  promiseId: 'promise',
} as const

let test: TestDesk
beforeAll(async () => {
  const now = Date.UTC(2026, 10, 21, 10)
  test = openTestDesk(now)
  await test.desk.run('loadSample', { folder })
  for (const source of await test.desk.run('dueSources', null)) {
    const outcome = await readSample(source.address, join(folder, 'feeds'), now)
    await test.desk.run('ingest', { sourceId: source.id, outcome })
  }
  await test.desk.run('settleSample', { folder })
}, 120_000)
afterAll(() => test.end())

function knownIds(): KnownIds {
  const db = connect(databasePath(test.dataDir))
  const newest = Object.entries(tables).map(([field, table]) => [
    field,
    db.all<{ id: number }>(`SELECT id FROM ${table} ORDER BY id DESC LIMIT 20`).map(({ id }) => id),
  ])
  db.close()
  return Object.fromEntries(newest)
}

/** What is wrong with an answer; null where it is as it should be. */
async function faultIn(name: DeskMethodName, input: unknown): Promise<unknown> {
  const answer = (await test.desk.run('call', { name, input })) as Answer<unknown>
  if (!answer.ok) return answer.problem.code === 'internal' ? answer.problem : null
  const shape = methods[name].output.safeParse(answer.value)
  if (!shape.success) return shape.error.issues
  if (answer.undo === null) return null
  const back = (await test.desk.run('call', {
    name: 'undo.take',
    input: { undoId: answer.undo.id },
  })) as Answer<unknown>
  return back.ok ? null : back.problem
}

const names = methodNames.filter(
  (name): name is DeskMethodName => methods[name].place === 'desk' && name !== 'client.erase',
)

describe('what fits the schema of a method', () => {
  it.each(names)('%s', async (name) => {
    const ids = knownIds()
    await fc.assert(
      fc.asyncProperty(valuesOf(methods[name].input, ids), async (input) => {
        expect(await faultIn(name, input)).toBe(null)
      }),
      { numRuns: 25 },
    )
  })
})
