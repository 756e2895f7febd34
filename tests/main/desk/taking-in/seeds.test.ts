// The five seed texts, published as feeds and read as any other: which cases they open, and by which of their words.
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseView } from '../../../../src/contract/case.ts'
import type { QuietRow } from '../../../../src/contract/quiet.ts'
import { ownerForm } from '../owner-form.ts'
import { openTestDesk, sourceInput, type TestDesk } from '../workspace.ts'

let test: TestDesk
beforeEach(() => {
  test = openTestDesk(Date.UTC(2026, 10, 21, 5))
})
afterEach(() => test.end())

async function read(file: string): Promise<{ cases: CaseView[]; quiet: QuietRow[] }> {
  const { sourceId } = await test.call('source.add', {
    ...sourceInput,
    address: `http://seeds.example/${file}`,
    opensFrom: '2000-01-01',
  })
  const body = readFileSync(new URL(`../../../fixtures/seeds/${file}`, import.meta.url), 'utf8')
  expect(await test.ingest(sourceId, body)).toMatchObject({ problem: null })
  const { rows } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })
  const cases: CaseView[] = []
  for (const { caseId } of rows) cases.push(await test.call('case.get', { caseId }))
  const quiet = await test.call('quiet.page', { offset: 0, limit: 50 })
  return { cases, quiet: quiet.rows }
}

/** Every word shown as a reason stands in the message, where it says. */
function expectQuoted({ messages, service, cause }: CaseView): void {
  for (const { text, reasons } of messages) {
    expect(reasons.length).toBeGreaterThan(0)
    for (const { words, start, end } of reasons.filter((reason) => reason.end > 0))
      expect(text.slice(start, end)).toBe(words)
  }
  const said = messages.map(({ text }) => text).join('\n')
  for (const words of [...service.words, ...cause.words]) expect(said).toContain(words)
  expect(cause.words.length > 0).toBe(cause.key !== 'unknown')
}

const reasonsOf = (view: CaseView | undefined): string[] =>
  view?.messages.flatMap(({ reasons }) => reasons.map(({ words }) => words)) ?? []

type Opened = {
  readonly file: string
  readonly author: string
  readonly says: string
  readonly language: string
  /** What a careful reader may call what it is about; the first is the best. */
  readonly services: readonly string[]
  readonly quotes: readonly string[]
}

const opened: readonly Opened[] = [
  {
    file: '000-customer-blog.xml',
    author: 'Mark Vandermaas',
    says: 'hamper 1 bulan setelah permintaan awal saya',
    language: 'id',
    services: ['project', 'billing', 'support'],
    quotes: ['masih belum'],
  },
  {
    file: '002-comments.xml',
    author: 'Douglas',
    says: 'Az értelmetlen aláírás mögé bújni szörnyű.',
    language: 'hu',
    services: ['support', 'hosting'],
    quotes: ['zavaró', 'szörnyű', 'Nem tűrném'],
  },
  {
    file: '004-ceo-comments.xml',
    author: 'Mikkel Christensen',
    says: 'I har produktet, men gider ikke at sælge det.',
    language: 'da',
    services: ['support', 'project', 'billing'],
    quotes: ['svigtet', 'gider ikke'],
  },
]

describe.each(opened)('$file: what $author writes', ({ file, author, says, language, services, quotes }) => {
  it('opens a complaint of nobody known, about what it is about, by words that stand in it', async () => {
    const { cases } = await read(file)
    const mine = cases.find(({ messages }) => messages.some(({ text }) => text.includes(says)))
    expect(mine).toMatchObject({
      kind: 'complaint',
      kindBy: 'remit',
      author: { name: author },
      client: null,
      candidates: [],
      status: 'new',
    })
    expect(mine?.messages[0]?.language).toBe(language)
    expect(services).toContain(mine?.service.key)
    expect(reasonsOf(mine)).toEqual(expect.arrayContaining([...quotes]))
    if (mine) expectQuoted(mine)
  })
})

describe('what tells of others', () => {
  it.each(['000-blog.xml', '001-blog.rdf.xml', '004-blog.atom.xml', '004-comments.atom.xml'])(
    '%s opens no case and stands in the quiet place with its words',
    async (file) => {
      const { cases, quiet } = await read(file)
      expect(cases).toEqual([])
      expect(quiet).toHaveLength(1)
      for (const { text, words } of quiet) {
        expect(text.length).toBeGreaterThan(0)
        expect(words.length).toBeGreaterThan(0)
      }
    },
  )

  it('the hosts of the forum talk among themselves about clients: eight posts, no case, however angry', async () => {
    const { cases, quiet } = await read('003-thread.xml')
    expect(cases).toEqual([])
    expect(quiet.map(({ who }) => who).toSorted()).toEqual(
      [
        'Benyamin Limanto',
        'Habibillah',
        'SulisSoft',
        'WarnaHost',
        'dhyhost',
        'dhyhost',
        'mybloodiscoffee',
        'mybloodiscoffee',
      ].toSorted(),
    )
  })

  it('an article that praises and scolds may open a case; its words are quoted all the same', async () => {
    const { cases, quiet } = await read('002-blog.xml')
    expect(cases.length + quiet.length).toBe(1)
    for (const view of cases) {
      expect(view).toMatchObject({ kind: 'complaint', client: null, author: { name: 'Douglas' } })
      expectQuoted(view)
    }
  })
})

it('the owner answering under his own name opens nothing', async () => {
  await test.call(
    'owner.save',
    ownerForm({
      name: 'Jonathan Schwartz',
      country: 'DK',
      language: 'da',
      currency: 'DKK',
      zone: 'Europe/Copenhagen',
    }),
  )
  const { cases } = await read('004-ceo-comments.xml')
  expect(cases.map(({ author }) => author.name)).toEqual(['Mikkel Christensen'])
})
