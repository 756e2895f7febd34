// Opens a real desk on a real database in a folder of its own, and calls it the way the page does.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer } from '../../../src/contract/answer.ts'
import {
  type AgreementForm,
  type ClientForm,
  type ContactForm,
  type EntitlementForm,
  emptyContact,
} from '../../../src/contract/client.ts'
import { lasting } from '../../../src/contract/lasting.ts'
import { type DeskMethodName, type Input, methods, type Output } from '../../../src/contract/methods.ts'
import { noHeaders } from '../../../src/core/feed/fetch-outcome.ts'
import { createDesk, type Desk } from '../../../src/main/desk/desk.ts'
import type { IngestResult } from '../../../src/main/desk/protocol.ts'

/** Given what is there already, or going on with what is undone as one, they have nothing of their own to take back. */
const mayChangeNothing: ReadonlySet<string> = new Set([
  'package.save',
  'quote.draft',
  'quote.putAside',
  'quote.revise',
  'client.import',
  'source.import',
  'settings.save',
  'statement.issue',
])

export type TestDesk = {
  readonly desk: Desk
  readonly dataDir: string
  /** What the desk takes for now; tests move it. */
  readonly clock: { atMs: number }
  /** The answer as the page gets it; a value is checked against the contract's own schema. */
  answer<N extends DeskMethodName>(name: N, input: Input<N>): Promise<Answer<Output<N>>>
  /** The value, or an error that names the problem. */
  call<N extends DeskMethodName>(name: N, input: Input<N>): Promise<Output<N>>
  ingest(sourceId: number, body: string, etag?: string, finalUrl?: string): Promise<IngestResult>
  end(): void
}

export function openTestDesk(nowMs: number): TestDesk {
  const dataDir = mkdtempSync(join(tmpdir(), 'remit-desk-'))
  const clock = { atMs: nowMs }
  const desk = createDesk({ dataDir, nowMs: () => clock.atMs, random: () => 0.5, emit: () => undefined })
  const test: TestDesk = {
    dataDir,
    clock,
    desk,
    async answer(name, input) {
      const answer = (await test.desk.run('call', { name, input })) as Answer<Output<typeof name>>
      if (answer.ok) {
        methods[name].output.parse(answer.value)
        const isSettled = answer.undo !== null || name in lasting || methods[name].kind === 'read'
        if (!isSettled && !mayChangeNothing.has(name)) throw new Error(`${name} cannot be taken back`)
      }
      return answer
    },
    async call(name, input) {
      const answer = await test.answer(name, input)
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.problem)}`)
      return answer.value
    },
    ingest: (sourceId, body, etag = 'one', finalUrl = 'http://forum.example/feed/') =>
      test.desk.run('ingest', {
        sourceId,
        outcome: {
          kind: 'body',
          bytes: new TextEncoder().encode(body),
          status: 200,
          headers: { ...noHeaders, contentType: 'application/rss+xml; charset=utf-8', etag },
          finalUrl,
          permanentRedirectTo: null,
          retryAfterMs: null,
          tookMs: 3,
        },
      }),
    end: () => rmSync(dataDir, { recursive: true, force: true }),
  }
  return test
}

export type Post = {
  guid: string
  author: string
  /** Markup is kept. */
  text: string
  at?: string
  link?: string
  title?: string
  comments?: number
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A comment feed the way WordPress makes it. */
export const commentFeed = (posts: readonly Post[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel><title>Comments on Forum</title><link>http://forum.example/</link>
${posts
  .map(
    (post) => `<item><title>${escaped(post.title ?? `Comment on Support by ${post.author}`)}</title>
<link>${post.link ?? `http://forum.example/support/#${post.guid}`}</link><dc:creator>${escaped(post.author)}</dc:creator>
${post.at === undefined ? '' : `<pubDate>${new Date(post.at).toUTCString()}</pubDate>`}
${post.comments === undefined ? '' : `<slash:comments>${post.comments}</slash:comments>`}
<guid isPermaLink="false">${post.guid}</guid><content:encoded><![CDATA[<p>${post.text}</p>]]></content:encoded></item>`,
  )
  .join('\n')}
</channel></rss>`

export const contactForm = (changes: Partial<ContactForm>): ContactForm => ({ ...emptyContact, ...changes })

export const clientForm = (changes: Partial<ClientForm> = {}): ClientForm => ({
  clientId: null,
  name: 'Toko Sari',
  kind: 'company',
  language: 'id',
  currency: 'IDR',
  zone: 'Asia/Jakarta',
  address: 'Sleman',
  taxId: '',
  notes: '',
  stage: null,
  contacts: [contactForm({ name: 'Sari Wulandari', email: 'sari@tokosari.example', responsible: true })],
  identities: [{ kind: 'domain', value: 'tokosari.example' }],
  ...changes,
})

export const entitlementForm = (changes: Partial<EntitlementForm> = {}): EntitlementForm => ({
  entitlementId: null,
  label: 'Perubahan',
  services: ['revision'],
  effect: 'include',
  unit: 'request',
  quantity: 3,
  period: 'term',
  anchorDay: null,
  prorate: 'full',
  rolloverCap: 0,
  rolloverLife: 1,
  deficit: 'bill',
  incrementMinutes: 1,
  freeUpToMinutes: 0,
  split: false,
  outOfHours: { mode: 'none', bps: 0 },
  overage: { fixed: 500_000 },
  leadDays: 3,
  selfService: false,
  requiresPayment: false,
  priority: 0,
  causes: null,
  clauseNo: '2.1',
  ...changes,
})

export const agreementForm = (clientId: number, changes: Partial<AgreementForm> = {}): AgreementForm => ({
  agreementId: null,
  clientId,
  number: 'WB-1',
  title: 'Web Basic',
  zone: 'Asia/Jakarta',
  currency: 'IDR',
  start: '2026-08-15',
  end: '2027-02-14',
  status: 'active',
  graceDays: 0,
  graceMode: 'honour',
  warrantyDays: 30,
  contactPolicy: 'warn',
  unlistedPolicy: 'owner',
  responseTargetMinutes: null,
  hours: null,
  termClauseNo: '1.1',
  fee: null,
  limits: [],
  packageVersionId: null,
  clauses: [
    { no: '1.1', text: 'Masa dukungan 6 bulan.' },
    { no: '2.1', text: 'Paket mencakup maksimal 3 kali perubahan.' },
  ],
  entitlements: [entitlementForm()],
  ...changes,
})

/** How a complaint that others can read is closed. */
export const answeredInPublic: Input<'case.close'>['closing'] = {
  isAnswered: true,
  link: 'http://forum.example/support/#answer',
  reason: '',
  level: 1,
}

export const sourceInput: Input<'source.add'> = {
  address: 'http://forum.example/feed/',
  title: null,
  kind: 'forum',
  intervalMinutes: 30,
  allowPrivate: false,
  opensFrom: '2026-01-01',
}
