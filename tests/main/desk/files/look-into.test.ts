// One of Remit's own files is looked into before anything of it is taken in; what holds nothing of use is refused with a reason.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quoteJson } from '../../../../src/core/quote/to-json.ts'
import { parties, quote } from '../../../core/quote/sample.ts'
import { openTestDesk, type TestDesk } from '../workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'remit-look-'))
let test: TestDesk
beforeAll(() => {
  test = openTestDesk(Date.UTC(2026, 10, 21, 5))
})
afterAll(() => {
  test.end()
  rmSync(folder, { recursive: true, force: true })
})

const look = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return test.desk.run('lookInto', { path })
}

const correction = {
  title: 'T',
  text: 'x',
  language: 'en',
  source: null,
  from: 'question',
  to: 'request',
  at: 5,
}
const journal = { format: 'remit-corrections', version: 1, corrections: [correction] }

describe('a file of Remit', () => {
  it.each(['q.remit', 'q.json'])('%s with a quote says whose it is and comes with its text', async (name) => {
    const text = quoteJson(quote(), parties())
    expect(await look(name, text)).toEqual({
      ok: true,
      value: { is: 'quote', name, text, title: quote().title, client: parties().buyer.name },
    })
  })

  it.each([
    ['other.remit', '{"format":"else"}', 'file_empty'],
    ['broken.remit', '{"format":', 'file_empty'],
    ['newer.remit', JSON.stringify({ ...journal, version: 9 }), 'file_empty'],
    ['none.remit', JSON.stringify({ ...journal, corrections: [] }), 'file_empty'],
    ['quote.pdf', 'x', 'file_kind'],
  ])('%s is refused with a reason', async (name, content, code) => {
    const looked = await look(name, content)
    expect(looked.ok || looked.problem).toEqual({ code, detail: name, retryable: false })
  })

  it('with corrections says how many, and writes nothing', async () => {
    const looked = await look('learned.remit', JSON.stringify(journal))
    expect(looked).toEqual({ ok: true, value: { is: 'corrections', name: 'learned.remit', corrections: 1 } })
    expect((await test.desk.run('exportedCorrections', null)).corrections).toBe(0)
  })
})
