// Checks that large answers are read in a thread of their own, and that no document can take the others down with it.
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { noLayers } from '../../../../src/core/classify/learn/layers.ts'
import { learnOne } from '../../../../src/core/classify/learn/learn-one.ts'
import { sampleOf } from '../../../../src/core/classify/learn/sample.ts'
import { noHeaders } from '../../../../src/core/feed/fetch-outcome.ts'
import type { ReadRequest } from '../../../../src/main/desk/reading/read-answer.ts'
import { createReader, type Reader, readHere } from '../../../../src/main/desk/reading/reader.ts'
import { commentFeed } from '../workspace.ts'

const dying = join(import.meta.dirname, 'dying-reader.ts')
const real = join(import.meta.dirname, '..', '..', '..', '..', 'src/main/desk/reading/reader-worker.ts')

let reader: Reader = readHere
afterEach(() => reader.end())

const request = (name: string, judgesAll = true): ReadRequest => ({
  body: {
    bytes: new TextEncoder().encode(
      commentFeed([{ guid: name, author: 'Ann', text: 'The shop is down again and nobody answers.' }]),
    ),
    headers: { ...noHeaders, contentType: 'application/rss+xml' },
    finalUrl: `http://feeds.example/${name}`,
    isCut: false,
  },
  address: `http://feeds.example/${name}`,
  lastHash: null,
  judging: { owner: { name: '', email: '' }, language: null, ownServices: [], lessons: null },
  judgesAll,
})

describe('a reader with a thread of its own', () => {
  it('reads and judges as the same code does here', async () => {
    reader = createReader(real)
    const there = await reader.read(request('one'))
    expect(there).toEqual(await readHere.read(request('one')))
    expect(there).toMatchObject({ kind: 'feed', judged: [{ kind: 'complaint' }] })
  })

  it('judges with what was learned, and with what was learned since', async () => {
    reader = createReader(real)
    const layers = noLayers()
    const learned = async (mark: number) => {
      const plain = request('one')
      const lessons = { layers, mark, sourceId: 1, lean: null, calibration: null }
      const asked = { ...plain, judging: { ...plain.judging, lessons } }
      const there = await reader.read(asked)
      expect(there).toEqual(await readHere.read(asked))
      return there.kind === 'feed' ? there.judged?.[0]?.kind : null
    }
    const text = 'The shop is down again and nobody answers.'
    const kinds = [await learned(1)]
    for (const kind of ['praise', 'request'] as const) {
      learnOne(layers, sampleOf({ text, language: 'en', sourceId: 1, kind }), { practised: [], held: [] })
      kinds.push(await learned(kinds.length + 1))
    }
    expect(kinds).toEqual(['complaint', 'praise', 'request'])
  })

  it('calls a document malformed that ends the thread, and reads those behind it', async () => {
    reader = createReader(dying)
    const names = ['a', 'deadly', 'b', 'deadly too', 'c']
    const answers = await Promise.all(names.map((name) => reader.read(request(name))))
    expect(answers.map((answer) => answer.kind)).toEqual(['feed', 'problem', 'feed', 'problem', 'feed'])
    expect(answers[1]).toMatchObject({ problem: { code: 'malformed_feed' } })
  })

  it('reads a document as large as one may be', async () => {
    reader = createReader(real)
    const posts = Array.from({ length: 17 }, (_, n) => ({
      guid: `large-${n}`,
      author: 'Ann',
      text: `The shop ${n} is down again and nobody answers. `.repeat(20_000),
    }))
    const large = request('large')
    const bytes = new TextEncoder().encode(commentFeed(posts))
    const answer = await reader.read({ ...large, body: { ...large.body, bytes } })
    expect(bytes.byteLength).toBeGreaterThan(14 * 1024 * 1024)
    expect(answer.kind === 'feed' && answer.judged?.length).toBe(posts.length)
  })

  it('reads here where no thread can be had', async () => {
    reader = createReader(join(import.meta.dirname, 'no-such-reader.ts'))
    const answers = await Promise.all(['a', 'b'].map((name) => reader.read(request(name))))
    expect(answers.map((answer) => answer.kind)).toEqual(['feed', 'feed'])
  })
})
