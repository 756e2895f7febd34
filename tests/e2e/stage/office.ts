// Fills a workspace where everything was used for a while: clients in four languages, quotes in every state, statements, versions, promises.

import type { Page } from 'playwright'
import { agreementText } from '../../../src/contract/agreement-version.ts'
import type { Input, MethodName, Output } from '../../../src/contract/methods.ts'
import { languages } from '../../../src/core/language/language.ts'
import type { QuoteContent } from '../../../src/core/quote/quote.ts'
import { addDays, civilDateAt } from '../../../src/core/temporal.ts'
import { agreementFrom } from '../../../src/renderer/clients/templates.ts'
import { loadCatalogue } from '../../../src/renderer/i18n/load.ts'
import { packageFrom } from '../../../src/renderer/packages/package-texts.ts'
import { line, quote } from '../../core/quote/sample.ts'
import { startFeedServer } from '../feed-server.ts'
import { addMention } from '../harness/mention.ts'
import { client, fileOf, owner, quotes } from '../quote-samples.ts'
import { call, startRemit } from '../remit.ts'
import { addStatementClient, clientNames, lastMonth, sampleLanguages } from '../statement-samples.ts'
import { blogFeed, readBlogs, storyTitles } from './told-elsewhere.ts'

const dayMs = 86_400_000
/** So long ago it was filled: what was valid for a day has ended since. */
const agoDays = 3
/** The day on which it is filled: at the same moment another one where a quote has its client's zone. */
const todayIn = (zone: string): string => civilDateAt(Date.now() - agoDays * dayMs, zone)
const today = todayIn(owner.zone)

const longName = 'Perusahaan Perdagangan Umum dan Jasa Kreatif Nusantara Makmur Abadi Sejahtera'

const manyLines = quote({
  title: 'Pembangunan ulang situs toko, katalog, dan formulir pesanan',
  discountBps: 500,
  rushBps: 1500,
  depositBps: 5000,
  assumptions: 'Teks dan gambar dikirim sebelum pekerjaan dimulai.',
  lines: Array.from({ length: 30 }, (_, index) =>
    line({
      text: `Halaman ${index + 1}`,
      detail: index % 3 === 0 ? 'Satu halaman, sesuai tata letak yang ada, teks dan gambar dari Anda' : '',
      unitPrice: 1_250_000 - index * 12_345,
      quantity: String(1 + (index % 3)),
      discountBps: index === 1 ? 1000 : 0,
      optional: index > 26,
    }),
  ),
})

type State = 'draft' | 'issued' | 'sent' | 'accepted' | 'declined' | 'invoiced' | 'expired' | 'revised'

export async function makeOffice(dataDir: string): Promise<void> {
  const remit = await startRemit({ dataDir, flags: [`--clock-ahead-ms=${-agoDays * dayMs}`] })
  const { page } = remit
  const ask = <N extends MethodName>(name: N, input: Input<N>): Promise<Output<N>> =>
    call<Output<N>>(page, name, input)
  await ask('owner.save', { ...owner, language: 'en', taxCode: 'none' })
  const clients = new Map<string, number>()
  for (const language of sampleLanguages) clients.set(language, await addStatementClient(page, language))
  await call(page, 'client.save', client(longName, 'id'))
  await addQuotes(page)
  await addWork(page, clients.get('en') ?? 0)
  const indonesian = clients.get('id') ?? 0
  const english = clients.get('en') ?? 0
  await addVersion(page, indonesian)
  await addPackages(page)
  const { statementId } = await ask('statement.issue', {
    clientId: english,
    month: lastMonth,
    replaces: null,
    reason: '',
    undoId: null,
  })
  await ask('statement.mark', { statementId, fact: 'sent', on: today, way: 'mail', note: '' })
  const { caseId } = await ask('mention.add', {
    channel: 'phone',
    name: 'Sari Wulandari',
    reach: '',
    clientId: indonesian,
    caseId: null,
    atMs: Date.now() - (agoDays + 1) * dayMs,
    text: 'Mbak, tombol pesan di halaman toko tidak bisa ditekan sejak kemarin.',
    link: '',
  })
  const promises = [
    ['Tombol pesan bisa ditekan lagi', 0],
    ['Jawaban tentang biaya pindah hosting, lengkap dengan pilihannya', 2],
    ['Cadangan dicek bersama setiap Senin pagi', 9],
  ] as const
  for (const [text, inDays] of promises)
    await ask('promise.make', {
      caseId,
      kind: 'fix',
      text,
      dueOn: addDays(today, inDays),
      waitsForOthers: inDays === 2,
    })
  await addStory(page)
  await remit.quit()
}

async function addQuotes(page: Page): Promise<void> {
  const all: readonly (readonly [State, string, QuoteContent])[] = [
    ['expired', clientNames.hu, quotes.hu],
    ['issued', clientNames.id, quotes.id],
    ['sent', clientNames.en, quotes.en],
    ['declined', clientNames.en, quote({ ...quotes.en, title: 'Newsletter' })],
    ['accepted', clientNames.da, quotes.da],
    ['invoiced', clientNames.id, quote({ title: 'Galeri produk' })],
    ['revised', clientNames.hu, quotes.hu],
    ['draft', longName, manyLines],
  ]
  for (const [state, name, content] of all) {
    const file = { name: 'x.json', text: fileOf(content, name), clientId: null }
    const { quoteId } = await call<Output<'quote.import'>>(page, 'quote.import', file)
    const { form } = await call<Output<'quote.get'>>(page, 'quote.get', { quoteId })
    const validUntil = addDays(todayIn(content.zone), state === 'expired' ? 1 : 14)
    await call(page, 'quote.save', { ...form, validUntil })
    await become(page, quoteId, state, todayIn(content.zone))
  }
}

async function become(page: Page, quoteId: number, state: State, on: string): Promise<void> {
  if (state === 'draft') return
  await call(page, 'quote.issue', { quoteId })
  const mark = (to: string) => call(page, 'quote.mark', { quoteId, state: to, on, note: '' })
  if (state === 'issued') return
  await mark('sent')
  if (state === 'declined')
    await call(page, 'quote.decline', {
      quoteId,
      on,
      note: 'Not this year.',
      cause: 'price',
      closes: false,
    })
  if (state === 'accepted' || state === 'invoiced')
    await call(page, 'quote.accept', {
      quoteId,
      who: 'Sari Wulandari',
      on,
      how: 'email',
      evidence: 'Setuju, silakan dikerjakan.',
      gives: { kind: 'nothing' },
    })
  if (state === 'invoiced') {
    await mark('in_work')
    await mark('delivered')
    await call(page, 'quote.invoice', { quoteId, on, reference: 'INV-2026-118' })
  }
  if (state === 'revised') await call(page, 'quote.revise', { quoteId })
}

/** A quote that gave ten jobs to draw from, and two of them done. */
async function addWork(page: Page, clientId: number): Promise<void> {
  const content = quote({ ...quotes.en, title: 'Ten new pages' })
  const file = { name: 'x.json', text: fileOf(content, clientNames.en), clientId }
  const { quoteId } = await call<Output<'quote.import'>>(page, 'quote.import', file)
  await call(page, 'quote.issue', { quoteId })
  await call(page, 'quote.accept', {
    quoteId,
    who: 'Ann Field',
    on: todayIn(content.zone),
    how: 'phone',
    evidence: '',
    gives: { kind: 'service', service: 'new_page', unit: 'request', quantity: 10 },
  })
  for (const text of [
    'Could you make a new page about our Christmas opening hours, please?',
    'We would like a new page about gift vouchers, please.',
  ]) {
    const caseId = await addMention(page, {
      channel: 'mail',
      name: 'Ann Field',
      clientId,
      atMs: Date.now() - agoDays * dayMs - 60_000,
      text,
    })
    const described = { caseId, service: 'new_page', cause: 'change_request', minutes: null }
    await call(page, 'case.describe', described)
    await call(page, 'case.debit', { caseId })
  }
}

/** A story told on five blogs: comments come fast on the first, and the author of the last adds to what he wrote. */
async function addStory(page: Page): Promise<void> {
  const server = await startFeedServer()
  const nowMs = Date.now() - agoDays * dayMs
  const sources = await readBlogs(page, server, nowMs)
  server.set('/blog1', { body: blogFeed(1, nowMs, { comments: 420 }) })
  server.set('/blog5', {
    body: blogFeed(5, nowMs, {
      text: 'Our invoice is wrong for the fourth time and nobody reacts.</p><p>UPDATE: they called at once and sent a new one, thank you.',
    }),
  })
  const inbox = await call<Output<'inbox.page'>>(page, 'inbox.page', { shelf: 'open', offset: 0, limit: 50 })
  const told = inbox.rows.find(({ title }) => title === storyTitles[0])
  const press = [{ outlet: 'Harian Jogja', link: '' }]
  await call(page, 'spread.setReach', { caseId: told?.caseId, reads: 5000, followers: null, press })
  for (const sourceId of sources) await call(page, 'source.check', { sourceId })
  const { rows } = await call<Output<'source.list'>>(page, 'source.list', {})
  for (const { sourceId, address, title, kind, intervalMinutes } of rows.filter(({ byHand }) => !byHand)) {
    // The server is gone when the workspace is opened.
    const rest = { allowPrivate: true, muted: false, paused: true }
    await call(page, 'source.save', { sourceId, address, title, kind, intervalMinutes, ...rest })
  }
  await server.close()
}

/** One change that holds already, and one to come. */
async function addVersion(page: Page, clientId: number): Promise<void> {
  const { agreements } = await call<Output<'client.get'>>(page, 'client.get', { clientId })
  const form = agreements.find(({ form: { number } }) => number !== 'H-7')?.form
  if (!form) throw new Error('the agreement is gone')
  const text = agreementText.parse(
    Object.fromEntries(Object.entries(form).filter(([key]) => key in agreementText.shape)),
  )
  const entitlements = text.entitlements.map((each, index) => (index === 0 ? { ...each, quantity: 5 } : each))
  await call(page, 'agreement.saveVersion', {
    agreementId: form.agreementId,
    versionId: null,
    effectiveFrom: addDays(today, -1),
    note: 'Disepakati lewat telepon dengan Sari.',
    text: { ...text, entitlements },
  })
}

async function addPackages(page: Page): Promise<void> {
  for (const name of ['web_basic', 'care'] as const) {
    const texts = await Promise.all(
      languages.map(async (language) => {
        const words = await loadCatalogue(language)
        const facts = { clientId: 1, zone: owner.zone, currency: 'IDR', start: today, words }
        return [language, agreementFrom(name, facts)] as const
      }),
    )
    const made = packageFrom(texts, 12)
    if (made === null) throw new Error(`no package ${name}`)
    await call(page, 'package.save', { ...made, fee: { amount: 2_400_000, per: 'year' } })
  }
}
