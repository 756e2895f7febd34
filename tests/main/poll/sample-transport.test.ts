import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isSampleAddress, readSample, withTimes } from '../../../src/main/poll/sample-transport.ts'

const nowMs = Date.UTC(2026, 2, 3, 12)

describe('times in the sample', () => {
  test.each([
    ['{{now}}', 'Tue, 03 Mar 2026 12:00:00 GMT'],
    ['{{now-2d3h}}', 'Sun, 01 Mar 2026 09:00:00 GMT'],
    ['{{now-6h05m}}', 'Tue, 03 Mar 2026 05:55:00 GMT'],
    ['{{now-42m iso}}', '2026-03-03T11:18:00Z'],
    ['{{now+1d iso}}', '2026-03-04T12:00:00Z'],
    ['{{other}} {{now-}}', '{{other}} {{now-}}'],
  ])('%s', (text, expected) => {
    expect(withTimes(text, nowMs)).toBe(expected)
  })
})

describe('a source of the sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'remit-sample-'))
  writeFileSync(join(folder, 'shop-1.xml'), '<rss>{{now-1h iso}}</rss>')

  test('is a file, and unchanged when it is asked for again', async () => {
    const first = await readSample('sample:shop-1', folder, nowMs)
    const etag = first.kind === 'body' ? first.headers.etag : null
    expect(first.kind === 'body' && new TextDecoder().decode(first.bytes)).toBe(
      '<rss>2026-03-03T11:00:00Z</rss>',
    )
    expect(await readSample('sample:shop-1', folder, nowMs + 1, etag)).toMatchObject({
      kind: 'unchanged',
      status: 304,
    })
  })

  test.each(['sample:none', 'sample:../shop-1', 'sample:', 'sample:/etc/passwd', 'sample:shop-1.xml'])(
    '%s is not there',
    async (address) => {
      expect(isSampleAddress(address)).toBe(true)
      expect(await readSample(address, folder, nowMs)).toMatchObject({
        kind: 'problem',
        problem: { code: 'http_404' },
      })
    },
  )
})
