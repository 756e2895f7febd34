// Every hazard a feed reader meets is an input here: each gives its items, or the problem that says why there are none.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hazards } from './rows.ts'
import { startSite } from './site.ts'
import { table } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'remit-hazards-'))
const secretFile = join(folder, 'secret.txt')
writeFileSync(secretFile, 'a secret of this machine')
const site = await startSite()

afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(Object.entries(table(site, secretFile)))('%s', (hazard, cases) => {
  it.each(cases)('$it', async ({ serve, gives, deadlineMs }) => {
    const path = site.set(serve)
    const askedBefore = site.requests.length
    const outcome = await site.ask(await site.watch(path), deadlineMs)
    expect(outcome).toMatchObject(gives)
    // Whatever stands in a document, nothing but its own address was asked for, and nothing of this machine is in it.
    if (hazard === 'XML bomb / XXE') {
      expect(site.requests.slice(askedBefore).map((request) => request.path)).toEqual([path])
      expect(JSON.stringify(outcome)).not.toContain('a secret of this machine')
    }
  })
})

it('every row is tested somewhere', () => {
  const elsewhere = Object.values(hazards).flatMap((place) => place.match(/tests\/[\w./-]+/g) ?? [])
  expect(elsewhere.filter((file) => !existsSync(join(import.meta.dirname, '../../..', file)))).toEqual([])
})
