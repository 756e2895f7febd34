// Clients in four languages with agreements of many kinds, so that a month's statements have everything to say.
import type { Page } from 'playwright'
import type { Output } from '../../src/contract/methods.ts'
import { monthsFrom } from '../../src/core/statement/month.ts'
import { agreementForm, clientForm, contactForm, entitlementForm } from '../main/desk/workspace.ts'
import { call } from './remit.ts'

/** The last month that is over everywhere the samples are at home, but for the first hours of a month. */
export const lastMonth = monthsFrom(new Date().toISOString().slice(0, 7), -1)
const yearStart = `${lastMonth.slice(0, 4)}-01-01`
/** Not before what is asked today: in January the last month is of another year. */
const yearEnd = `${new Date().toISOString().slice(0, 4)}-12-31`

const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }

const texts = {
  id: [
    'Toko Sari',
    'Sari Wulandari',
    'Asia/Jakarta',
    'IDR',
    'Perubahan',
    'Perawatan',
    'Pertanyaan',
    'Halaman baru',
    'Pemulihan cadangan',
  ],
  en: [
    'Harbour Books',
    'Ann Field',
    'Europe/London',
    'GBP',
    'Rounds of changes',
    'Care',
    'Questions',
    'New pages',
    'Restores',
  ],
  da: [
    'Nordlys ApS',
    'Åse Holm',
    'Europe/Copenhagen',
    'DKK',
    'Rettelsesrunder',
    'Vedligehold',
    'Spørgsmål',
    'Nye sider',
    'Gendannelser',
  ],
  hu: [
    'Tűzfal Kft.',
    'Kovács Ödön',
    'Europe/Budapest',
    'HUF',
    'Módosítások',
    'Karbantartás',
    'Kérdések',
    'Új oldalak',
    'Visszaállítások',
  ],
} as const
export type SampleLanguage = keyof typeof texts
export const sampleLanguages = ['id', 'en', 'da', 'hu'] as const
export const clientNames: Readonly<Record<SampleLanguage, string>> = {
  id: texts.id[0],
  en: texts.en[0],
  da: texts.da[0],
  hu: texts.hu[0],
}

/** Gives the client's id. */
export async function addStatementClient(page: Page, language: SampleLanguage): Promise<number> {
  const [name, contact, zone, currency, changes, care, questions, newPages, restores] = texts[language]
  const minor = currency === 'IDR' || currency === 'HUF' ? 1 : 100
  const slug = language
  const { clientId } = await call<Output<'client.save'>>(
    page,
    'client.save',
    clientForm({
      name,
      language,
      currency,
      zone,
      contacts: [contactForm({ name: contact, email: `${slug}@client.example`, responsible: true })],
      identities: [{ kind: 'name', value: contact }],
    }),
  )
  const common = { zone, currency, hours, responseTargetMinutes: 480, warrantyDays: 30 }
  const price = (amount: number) => amount * minor
  await call(
    page,
    'agreement.save',
    agreementForm(clientId, {
      ...common,
      start: yearStart,
      end: yearEnd,
      fee: { amount: price(1500), per: 'month' },
      limits: [
        { kind: 'disk', label: '', amount: 250 },
        { kind: 'bandwidth', label: '', amount: 10_000 },
      ],
      entitlements: [
        entitlementForm({ label: changes, overage: { fixed: price(500) } }),
        entitlementForm({
          label: care,
          services: ['content'],
          unit: 'minute',
          quantity: 120,
          period: 'calendar_month',
          rolloverCap: 60,
          overage: { perHour: price(750) },
          leadDays: null,
        }),
        entitlementForm({
          label: questions,
          services: ['question'],
          unit: 'unlimited',
          quantity: null,
          overage: null,
        }),
        entitlementForm({
          label: newPages,
          services: ['new_page'],
          effect: 'exclude',
          unit: 'unlimited',
          quantity: null,
          overage: { fixed: price(2500) },
        }),
      ],
    }),
  )
  await call(
    page,
    'agreement.save',
    agreementForm(clientId, {
      ...common,
      number: 'H-7',
      title: 'Hosting',
      start: `${lastMonth}-10`,
      end: null,
      unlistedPolicy: 'extra',
      fee: { amount: price(900), per: 'year' },
      entitlements: [
        entitlementForm({
          label: restores,
          services: ['restore'],
          quantity: 2,
          period: 'anchored_month',
          anchorDay: 10,
          overage: null,
        }),
      ],
    }),
  )
  const { agreements } = await call<Output<'client.get'>>(page, 'client.get', { clientId })
  const entitlements = agreements.flatMap(({ form }) => form.entitlements)
  const of = (label: string) => entitlements.find((each) => each.label === label)?.entitlementId ?? 0
  const book = (label: string, quantity: number, day: string) =>
    call(page, 'usage.add', {
      entitlementId: of(label),
      quantity,
      occurredOn: `${lastMonth}-${day}`,
      note: 'PRIVATE NOTE',
    })
  await book(changes, 2, '05')
  await book(care, 45, '06')
  await book(care, 20, '14')
  await book(restores, 1, '20')
  return clientId
}
