// Answers what an agreement says on a day: the original text with every version in force by then, in date order.
import type {
  Agreement,
  AgreementPatch,
  AgreementVersion,
  Entitlement,
  EntitlementPatch,
} from './agreement.ts'
import { entitlementDefaults } from './agreement-defaults.ts'

/** An agreement over time: gives its text on any civil date. */
export type Timeline = (date: string) => Agreement

/** Builds each version of an agreement once. A day before every `effectiveFrom` gets the original. */
export function timelineOf(agreement: Agreement): Timeline {
  const steps: { readonly effectiveFrom: string; readonly agreement: Agreement }[] = []
  let current = agreement
  for (const version of agreement.versions.toSorted(byDate)) {
    current = patched(current, version.patch)
    steps.push({ effectiveFrom: version.effectiveFrom, agreement: current })
  }
  return (date) => steps.findLast((step) => step.effectiveFrom <= date)?.agreement ?? agreement
}

/** From which day the text holds that is in force on a date; null = the original. */
export const versionDayOn = ({ versions }: Agreement, date: string): string | null =>
  versions.reduce<string | null>(
    (day, { effectiveFrom }) =>
      effectiveFrom <= date && (day === null || effectiveFrom > day) ? effectiveFrom : day,
    null,
  )

function byDate(a: AgreementVersion, b: AgreementVersion): number {
  if (a.effectiveFrom === b.effectiveFrom) return 0
  return a.effectiveFrom < b.effectiveFrom ? -1 : 1
}

function patched(agreement: Agreement, patch: AgreementPatch): Agreement {
  const { entitlements = [], withoutEntitlements = [], ...fields } = patch
  const kept = mergedById(agreement.entitlements, entitlements).filter(
    ({ id }) => !withoutEntitlements.includes(id),
  )
  return { ...agreement, ...fields, entitlements: kept }
}

function mergedById(
  entitlements: readonly Entitlement[],
  patches: readonly EntitlementPatch[],
): readonly Entitlement[] {
  const merged = new Map(entitlements.map((entitlement) => [entitlement.id, entitlement]))
  for (const patch of patches) {
    merged.set(patch.id, { ...(merged.get(patch.id) ?? unnamed(patch)), ...patch })
  }
  return [...merged.values()]
}

function unnamed({ id, quantity, unit }: EntitlementPatch): Entitlement {
  return { ...entitlementDefaults, id, unit: unit ?? 'request', quantity: quantity ?? 0 }
}
