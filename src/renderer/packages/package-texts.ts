// Turns packages into agreements and back: texts of all languages on the one side, the client's own on the other.
import type { AgreementForm } from '../../contract/client.ts'
import type { PackageForm, PackageView } from '../../contract/package.ts'
import { type Language, languages } from '../../core/language/language.ts'
import { dayAfter, daysBetween, monthsAfter } from '../i18n/dates.ts'

type Texts = PackageForm['clauses'][number]['texts']

/** In the language, else in the first one it was written in: a clause in another language is better than none. */
export const textIn = (texts: Texts, language: Language): string =>
  [texts[language], texts.en, ...languages.map((each) => texts[each])].find((text) => text.trim() !== '') ??
  ''

const nothing: Texts = { en: '', id: '', da: '', hu: '' }

/** One language's text put in; the others stay. */
export const withText = (texts: Texts | undefined, language: Language, text: string): Texts => ({
  ...(texts ?? nothing),
  [language]: text,
})

type Facts = {
  readonly clientId: number
  readonly zone: string
  readonly language: Language
  /** The first day, YYYY-MM-DD. */
  readonly start: string
}

/** An agreement as the package has it, to be saved as it stands or changed first. */
export function agreementFromPackage({ versionId, form }: PackageView, facts: Facts): AgreementForm {
  const { clientId, zone, language, start } = facts
  return {
    ...form.terms,
    agreementId: null,
    clientId,
    number: '',
    title: form.name,
    zone,
    currency: form.currency,
    start,
    end: form.months === null ? null : dayAfter(monthsAfter(start, form.months), -1),
    status: 'active',
    fee: form.fee,
    limits: form.limits,
    packageVersionId: versionId,
    clauses: form.clauses.map(({ no, texts }) => ({ no, text: textIn(texts, language) })),
    entitlements: form.entitlements.map(({ labels, ...rest }) => ({
      ...rest,
      entitlementId: null,
      label: textIn(labels, language),
    })),
  }
}

/** The same agreement in several languages as one package; the first gives everything but the texts. */
export function packageFrom(
  agreements: readonly (readonly [Language, AgreementForm])[],
  months: number | null,
): PackageForm | null {
  const [first] = agreements
  if (!first) return null
  const [, form] = first
  const inAll = (textOf: (form: AgreementForm) => string): Texts =>
    agreements.reduce((texts, [language, each]) => withText(texts, language, textOf(each)), nothing)
  return {
    packageId: null,
    name: form.title,
    currency: form.currency,
    fee: form.fee,
    months,
    limits: form.limits,
    terms: {
      graceDays: form.graceDays,
      graceMode: form.graceMode,
      warrantyDays: form.warrantyDays,
      contactPolicy: form.contactPolicy,
      unlistedPolicy: form.unlistedPolicy,
      responseTargetMinutes: form.responseTargetMinutes,
      hours: form.hours,
      termClauseNo: form.termClauseNo,
    },
    entitlements: form.entitlements.map(({ entitlementId: _, label: __, ...rest }, index) => ({
      ...rest,
      labels: inAll((each) => each.entitlements[index]?.label ?? ''),
    })),
    clauses: form.clauses.map(({ no }, index) => ({
      no,
      texts: inAll((each) => each.clauses[index]?.text ?? ''),
    })),
  }
}

/** How many months a term has, the nearest whole number where it has no whole one; at least one. Days are inclusive. */
export function wholeMonths(start: string, end: string): number {
  // The mean month of the Gregorian calendar, in days.
  const meanMonthDays = 30.436875
  return Math.max(1, Math.round((daysBetween(start, end) + 1) / meanMonthDays))
}
