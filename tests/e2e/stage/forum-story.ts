// Plays the story of a web maker and a client who asks beyond the package, step by step in the real program: from the package to
// what is given away in the end. Every step begins where the one before it ended.

import type { Input } from '../../../src/contract/methods.ts'
import { monthsFrom } from '../../../src/core/statement/month.ts'
import { civilDateAt } from '../../../src/core/temporal.ts'
import { ownerForm } from '../../main/desk/owner-form.ts'
import { agreementForm, clientForm, contactForm, entitlementForm } from '../../main/desk/workspace.ts'
import type { Stage } from './stage.ts'

const zone = 'Asia/Jakarta'
const dayMs = 86_400_000

/** The civil day so many days ago where the client is at home; negative = ahead. */
const daysAgo = (days: number): string => civilDateAt(Date.now() - days * dayMs, zone)

type Story = {
  clientId: number
  agreementId: number
  fourth: number
  colleague: number
  grace: number
  later: number
}

const stories = new WeakMap<Stage, { readonly story: Story; played: number }>()

const clauses = [
  { no: '1.1', text: 'Perjanjian berlaku dari hari pertama sampai hari terakhir yang tertulis di atas.' },
  { no: '2.1', text: 'Paket mencakup maksimal 3 kali perubahan. Perubahan berikutnya dikenai biaya.' },
  { no: '2.2', text: 'Pertanyaan tentang hasil kerja dijawab tanpa biaya.' },
]

async function begin(stage: Stage, story: Story): Promise<void> {
  await stage.ask(
    'owner.save',
    ownerForm({
      business: 'Studio Rumah Web',
      phone: '+62 812 0000 1234',
      email: 'rina@rumahweb.example',
      address: 'Yogyakarta',
      language: 'id',
      zone,
    }),
  )
  const { clientId } = await stage.ask(
    'client.save',
    clientForm({
      name: 'Toko Sari Kembang',
      contacts: [
        contactForm({ name: 'Sari Wulandari', email: 'sari@sarikembang.example', responsible: true }),
      ],
      identities: [{ kind: 'domain', value: 'sarikembang.example' }],
    }),
  )
  const { agreementId } = await stage.ask('agreement.save', {
    ...agreementForm(clientId, {
      start: daysAgo(170),
      end: daysAgo(-12),
      graceDays: 14,
      clauses,
      fee: { amount: 2_400_000, per: 'once' },
      entitlements: [
        entitlementForm({ label: 'Perubahan desain dan isi' }),
        entitlementForm({
          label: 'Pertanyaan',
          services: ['question'],
          unit: 'unlimited',
          quantity: null,
          overage: null,
          leadDays: null,
          clauseNo: '2.2',
        }),
      ],
    }),
  })
  Object.assign(story, { clientId, agreementId })
  const entitlementId = (await form(stage, story)).entitlements[0]?.entitlementId ?? 0
  for (const [n, days] of [100, 80, 40].entries())
    await stage.ask('usage.add', {
      entitlementId,
      quantity: 1,
      occurredOn: daysAgo(days),
      note: `Putaran ${n + 1}`,
    })
}

async function form(stage: Stage, { clientId, agreementId }: Story) {
  const { agreements } = await stage.ask('client.get', { clientId })
  const found = agreements.find((each) => each.form.agreementId === agreementId)
  if (!found) throw new Error('the agreement is gone')
  return found.form
}

type Asked = Pick<Input<'mention.add'>, 'name' | 'reach' | 'text'> & { readonly days: number }

async function ask(stage: Stage, { days, ...words }: Asked, kind: 'request' | 'question'): Promise<number> {
  const { caseId } = await stage.ask('mention.add', {
    ...words,
    channel: 'mail',
    clientId: null,
    caseId: null,
    atMs: Date.now() - days * dayMs - 3_600_000,
    link: '',
  })
  await stage.ask('case.correctKind', { caseId, kind })
  if (kind === 'request')
    await stage.ask('case.describe', {
      caseId,
      service: 'revision',
      cause: 'change_request',
      minutes: null,
    })
  return caseId
}

const sari = { name: 'Sari Wulandari', reach: 'sari@sarikembang.example' }

/** The earlier question, answered and put away two months ago. */
async function answeredOnce(stage: Stage, { clientId }: Story): Promise<void> {
  const at = Date.now() - 60 * dayMs
  const { caseId } = await stage.ask('conversation.add', {
    channel: 'mail',
    title: 'Faktur',
    clientId,
    caseId: null,
    link: '',
    messages: [
      { author: sari.name, isOwn: false, atMs: at, text: 'Faktur bisa diunduh di mana?' },
      { author: 'Rina', isOwn: true, atMs: at + dayMs, text: 'Di menu Tagihan, tombol Unduh.' },
    ],
  })
  await stage.ask('case.correctKind', { caseId, kind: 'question' })
  await stage.ask('case.close', { caseId })
}

type Step = {
  readonly name: string
  readonly play: (stage: Stage, story: Story) => Promise<void>
  readonly shows: string
}

const agreement = '[data-testid=agreement]'
const verdict = '[data-testid=verdict]'

export const storySteps: readonly Step[] = [
  {
    name: 'package',
    play: async (stage, story) => {
      await begin(stage, story)
      await stage.openClient(story.clientId)
    },
    shows: agreement,
  },
  {
    name: 'fourth-change',
    play: async (stage, story) => {
      const text = 'Mbak, tolong revisi beranda ya: ganti warna tombol jadi hijau dan ubah urutan menu.'
      story.fourth = await ask(stage, { ...sari, text, days: 11 }, 'request')
      await stage.openCase(story.fourth)
    },
    shows: `${verdict}[data-reasons=QUOTA_EXHAUSTED]`,
  },
  {
    name: 'paid-extra',
    play: (stage) => stage.run('case.quote'),
    shows: '[data-testid=quote-total]',
  },
  {
    name: 'colleague-asks-again',
    play: async (stage, story) => {
      await answeredOnce(stage, story)
      const text = 'Butuh faktur bulan lalu buat akuntan, ambilnya lewat menu apa?'
      const budi = { name: 'Budi Santoso', reach: 'budi@sarikembang.example' }
      story.colleague = await ask(stage, { ...budi, text, days: 9 }, 'question')
      await stage.openCase(story.colleague)
    },
    shows: '[data-testid=answered-before]',
  },
  {
    // The calendar cannot be turned: the last day is moved instead, as if twelve days and three more had gone by.
    name: 'the-contract-ends',
    play: async (stage, story) => {
      await stage.ask('agreement.save', { ...(await form(stage, story)), end: daysAgo(3) })
      await stage.openClient(story.clientId)
    },
    shows: agreement,
  },
  {
    name: 'grace',
    play: async (stage, story) => {
      const text = 'Mbak, cara menambah foto produk baru di halaman toko bagaimana ya?'
      story.grace = await ask(stage, { ...sari, text, days: 1 }, 'question')
      await stage.openCase(story.grace)
    },
    shows: verdict,
  },
  {
    name: 'renewal',
    play: async (stage, { clientId }) => {
      await stage.openClient(clientId)
      await stage.click(stage.page.locator(agreement).locator('button.primary').first())
      await stage.click(stage.page.locator('dialog[open] button[type=submit]'))
      await stage.page.locator(agreement).nth(1).waitFor()
    },
    shows: agreement,
  },
  {
    name: 'covered-again',
    play: async (stage, story) => {
      const text = 'Mbak, tolong ganti foto di beranda dengan yang baru ya.'
      story.later = await ask(stage, { ...sari, text, days: 0 }, 'request')
      await stage.openCase(story.later)
    },
    shows: `${verdict}[data-reasons=IN_QUOTA]`,
  },
  {
    name: 'statement',
    play: async (stage, { clientId }) => {
      const month = monthsFrom(daysAgo(0).slice(0, 7), -1)
      await stage.ask('statement.issue', { clientId, month, replaces: null, reason: '', undoId: null })
      await stage.press('g', 'm')
      await stage.click('[data-testid=statement-row]')
    },
    shows: 'iframe',
  },
  {
    name: 'decide-otherwise',
    play: async (stage, { fourth }) => {
      await stage.openCase(fourth)
      await stage.run('case.decide')
      await stage.page.locator('dialog[open] textarea').fill('Pelanggan lama, sekali ini saja.')
    },
    shows: 'dialog[open]',
  },
  {
    name: 'given-away',
    play: async (stage, { fourth }) => {
      await stage.openCase(fourth)
      await stage.run('case.decide')
      await stage.page.locator('dialog[open] textarea').fill('Pelanggan lama, sekali ini saja.')
      await stage.click(stage.page.locator('dialog[open] button[type=submit]'))
      await stage.page.locator('dialog[open]').waitFor({ state: 'hidden' })
    },
    shows: `${verdict}.in_contract`,
  },
  {
    name: 'leakage',
    play: async (stage, { clientId }) => {
      await stage.openClient(clientId)
      await stage.click('[data-testid=leakage] summary')
      await stage.page.locator('[data-testid=leakage]').first().scrollIntoViewIfNeeded()
    },
    shows: '[data-testid=leakage][open]',
  },
]

/** Plays every step up to and with the named one that was not played on this stage yet; gives what the story has made so far. */
export async function playUntil(stage: Stage, name: string): Promise<Story> {
  const told = stories.get(stage) ?? {
    story: { clientId: 0, agreementId: 0, fourth: 0, colleague: 0, grace: 0, later: 0 },
    played: 0,
  }
  stories.set(stage, told)
  const wanted = storySteps.findIndex((step) => step.name === name)
  while (told.played <= wanted) {
    const step = storySteps[told.played]
    if (!step) break
    await stage.clear()
    await step.play(stage, told.story)
    await stage.page.locator(step.shows).first().waitFor({ timeout: 15_000 })
    told.played += 1
  }
  return told.story
}
