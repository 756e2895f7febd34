// Decides whether a question asks what another asked before. Words alone never decide: look-alikes share them, repeats do not.

import type { Language } from '../language/language.ts'
import { type ActionKey, actions, type FacetKey, isTrouble, type ObjectKey } from './concepts.ts'
import { frameOf } from './frame.ts'
import type { Frame } from './frame-shape.ts'
import { isMailOnDevice } from './settle.ts'
import { stemsOf } from './stems.ts'

export type Asked = { readonly text: string; readonly language: Language | 'unknown' }

/**
 * `answered`: the same thing is asked of the same thing, so an answer to one is an answer to the other.
 * `similar-different-subject`: alike in words, but about something else. `possibly`: nothing speaks against it.
 */
export type Repeat = 'answered' | 'similar-different-subject' | 'possibly' | 'no'

/** Which part of the frames agrees, differs or is open on one side. */
export type RepeatReason = {
  readonly part: 'object' | 'action' | 'facet' | 'variant' | 'words'
  readonly finding: 'same' | 'open' | 'different'
}

export type RepeatDecision = { readonly state: Repeat; readonly reasons: readonly RepeatReason[] }

type Finding = RepeatReason['finding']

/** Shared stems over all stems, from which texts count as alike in words. */
const alikeShare = 0.34

/** Compares two questions or requests; symmetric. */
export const repeats = (a: Asked, b: Asked): RepeatDecision =>
  compared(
    frameOf(a.text, a.language),
    frameOf(b.text, b.language),
    sharedStems(stemsOf(a.text), stemsOf(b.text)),
  )

/** As `repeats`, for frames read before; `wordShare` is the share of stems both have. */
export function compared(a: Frame, b: Frame, wordShare: number): RepeatDecision {
  const object = objectFinding(a, b)
  const action = actionFinding(a, b)
  const facet = facetFinding(a, b)
  const variant = variantFinding(a, b)
  const reasons: RepeatReason[] = [
    { part: 'object', finding: object },
    { part: 'action', finding: action },
    { part: 'facet', finding: facet },
    ...(variant === 'open' ? [] : [{ part: 'variant' as const, finding: variant }]),
  ]
  const isAlike = wordShare >= alikeShare
  if (isAlike) reasons.push({ part: 'words', finding: 'same' })
  const findings = [object, action, facet, variant]
  if (findings.includes('different')) return { state: isAlike ? 'similar-different-subject' : 'no', reasons }
  if (
    object === 'same' &&
    (action === 'same' || ((facet === 'same' || isOneThing(a, b)) && tellsWithoutAction(a, b)))
  )
    return { state: 'answered', reasons }
  if (object === 'same' || isAlike) return { state: 'possibly', reasons }
  return { state: 'no', reasons }
}

/** Objects of which hardly more than one thing is asked or wanted. */
const oneThing: readonly ObjectKey[] = [
  'autoReply',
  'certificate',
  'spam',
  'visitors',
  'support',
  'twoFactor',
  'malware',
  'favicon',
  'dataAgreement',
  'warranty',
  'uptime',
  'attachment',
  'seo',
  'discount',
  'hourlyRate',
]

/** A price, a date or a number is asked of the thing itself; how to do something is nothing without what is done. */
function tellsWithoutAction(a: Frame, b: Frame): boolean {
  if ([a, b].some(({ action, polarity }) => isUndoing(action) || polarity === 'no')) return false
  if (isOneThing(a, b)) return true
  const isAboutDoing = [a, b].every(({ facet }) => facet === null || doing.includes(facet))
  const bare = a.action === null && b.action === null
  return bare || (!isAboutDoing && a.facet !== 'who' && a.facet !== 'when' && a.facet !== 'why')
}

const isOneThing = (a: Frame, b: Frame): boolean =>
  oneThing.some((key) => a.subjects.has(key) && b.subjects.has(key))

const isUndoing = (action: ActionKey | null): boolean =>
  action !== null && ['remove', 'disable', 'cancel', 'hide', 'downgrade'].includes(action)

/** Shared stems over all stems. */
export function sharedStems(a: readonly string[], b: readonly string[]): number {
  const both = new Set(a)
  const shared = new Set(b.filter((stem) => both.has(stem))).size
  const all = new Set([...a, ...b]).size
  return all === 0 ? 0 : shared / all
}

const overlap = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one))
const within = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].every((one) => b.has(one))

/** Objects that stand for one another where this is done with them, or whatever is done (null). */
const standIns: readonly (readonly [ObjectKey, ObjectKey, readonly ActionKey[] | null])[] = [
  ['password', 'login', ['change', 'failLogin', 'find']],
  ['analytics', 'visitors', ['find']],
  ['design', 'theme', ['change']],
  ['contract', 'hosting', ['cancel']],
  ['seo', 'searchConsole', ['find']],
  ['launch', 'site', null],
  ['storage', 'hosting', ['upgrade']],
  ['page', 'site', actions.filter(isTrouble)],
]

function objectFinding(a: Frame, b: Frame): Finding {
  // What happens "if we do not pay" happens to whatever is named.
  if (a.facet === 'consequence' && b.facet === 'consequence' && a.action !== null && a.action === b.action)
    return 'same'
  if (a.action === 'pay' && b.action === 'pay' && isPayingUs(a) !== isPayingUs(b)) return 'different'
  if (a.action === 'pay' && b.action === 'pay' && isPayingUs(a) && areDues(a) && areDues(b)) return 'same'
  if (a.subjects.size === 0 || b.subjects.size === 0) return 'open'
  if (isMailOnDevice(a.subjects, a.places) !== isMailOnDevice(b.subjects, b.places)) return 'different'
  if (within(a.subjects, b.subjects) || within(b.subjects, a.subjects)) return placesFinding(a, b)
  if (overlap(a.subjects, b.subjects)) return 'open'
  const isStandIn = standIns.some(
    ([one, other, done]) =>
      ((a.subjects.has(one) && b.subjects.has(other)) || (a.subjects.has(other) && b.subjects.has(one))) &&
      (done === null || [a.action, b.action].some((action) => action !== null && done.includes(action))),
  )
  return isStandIn ? 'same' : 'different'
}

/** The owner's own bills, against what the client's customers pay in the client's shop. */
const isPayingUs = ({ subjects, places }: Frame): boolean =>
  !(['shop', 'customer', 'checkout', 'order', 'product'] as const).some(
    (key) => subjects.has(key) || places.has(key),
  )
const dues: readonly ObjectKey[] = ['invoice', 'card', 'paymentMethod', 'contract', 'site']
const areDues = ({ subjects }: Frame): boolean => [...subjects].every((key) => dues.includes(key))

/** What a password, a user or a backup belongs to makes it another one. */
const owned: readonly ObjectKey[] = ['password', 'login', 'user', 'backup', 'contract', 'storage', 'redirect']
const owners: readonly ObjectKey[] = ['mail', 'wordpress', 'panel', 'shop', 'domain', 'hosting', 'device']

function placesFinding(a: Frame, b: Frame): Finding {
  if (a.subjects.has('support') && b.subjects.has('support') && a.action === null && b.action === null) {
    return a.places.size > 0 && b.places.size > 0 && !overlap(a.places, b.places) ? 'different' : 'same'
  }
  if (!owned.some((key) => a.subjects.has(key) && b.subjects.has(key))) return 'same'
  const ofA = owners.filter((key) => a.places.has(key))
  const ofB = owners.filter((key) => b.places.has(key))
  if (a.action === 'restore' || ofA.length === 0 || ofB.length === 0) return 'same'
  return ofA.some((key) => ofB.includes(key)) ? 'same' : 'different'
}

/** Actions that come to the same whatever the object. */
const sameActions: readonly (readonly ActionKey[])[] = [
  ['connect', 'add', 'enable', 'upload', 'publish'],
  ['remove', 'disable', 'hide'],
  ['cancel', 'remove'],
  ['change', 'update'],
  ['renew', 'change'],
  ['upgrade', 'update'],
  ['slow', 'speedUp'],
  ['broken', 'down'],
  ['broken', 'failSend'],
  ['broken', 'failReceive'],
  ['broken', 'failPay'],
  ['broken', 'failLogin'],
  ['failLogin', 'change'],
  ['find', 'export'],
  ['block', 'disable'],
  ['teach', 'add'],
]

/** Objects for which these actions are not the same after all. */
const apart: readonly (readonly [ObjectKey, ActionKey, ActionKey])[] = [
  ['mail', 'connect', 'add'],
  ['mail', 'enable', 'add'],
  ['page', 'hide', 'remove'],
  ['domain', 'connect', 'add'],
  ['product', 'hide', 'remove'],
  ['user', 'disable', 'remove'],
  ['php', 'change', 'update'],
]

/** What is a value on the site, of which there is one: setting it is changing it. */
const values: readonly ObjectKey[] = [
  'shipping',
  'vat',
  'openingHours',
  'priceList',
  'stock',
  'colour',
  'font',
  'mailSignature',
  'phoneNumber',
  'address',
  'team',
  'logo',
  'banner',
]
const settings: readonly ActionKey[] = ['change', 'connect', 'update', 'add', 'upload']

const isSetting = (a: Frame, b: Frame, one: ActionKey, other: ActionKey): boolean =>
  settings.includes(one) &&
  settings.includes(other) &&
  values.some((value) => a.subjects.has(value) && b.subjects.has(value))

function actionFinding(a: Frame, b: Frame): Finding {
  if (a.action === null || b.action === null) return 'open'
  if (a.action === b.action) return a.polarity === b.polarity || a.facet === 'consequence' ? 'same' : 'open'
  const [one, other] = [a.action, b.action]
  const isApart = apart.some(
    ([object, x, y]) =>
      a.subjects.has(object) &&
      b.subjects.has(object) &&
      ((one === x && other === y) || (one === y && other === x)),
  )
  if (isApart) return 'different'
  if (isSetting(a, b, one, other)) return 'same'
  if (sameActions.some((group) => group.includes(one) && group.includes(other))) return 'same'
  return isOneThing(a, b) && !isUndoing(one) && !isUndoing(other) ? 'open' : 'different'
}

/** What can be answered by one explanation of how it is done. */
const doing: readonly FacetKey[] = ['how', 'where', 'which', 'allowed', 'request']
const sameFacets: readonly (readonly FacetKey[])[] = [doing, ['price', 'included'], ['included', 'allowed']]

/** Objects of which every question comes to the same: how many came, who is reached. */
const anyFacet: readonly ObjectKey[] = ['visitors', 'support', 'discount']
const measured: readonly ObjectKey[] = ['attachment', 'storage', 'traffic']

function facetFinding(a: Frame, b: Frame): Finding {
  const both = (keys: readonly ObjectKey[]): boolean =>
    keys.some((key) => a.subjects.has(key) && b.subjects.has(key))
  const isOneOf = (facets: readonly FacetKey[]): boolean =>
    [a.facet, b.facet].every((facet) => facet === null || facets.includes(facet))
  if (both(anyFacet) && isOneOf([...doing, 'count', 'who', 'price', 'included'])) return 'same'
  if (both(['backup']) && isOneOf(['often', 'allowed', 'included', 'request', 'when'])) return 'same'
  if (both(measured) && isOneOf(['size', 'count', 'allowed', 'included'])) return 'same'
  if (a.facet === b.facet) return a.facet === null ? 'open' : 'same'
  const isAboutTrouble = [a, b].some(({ action }) => isTrouble(action))
  if (
    isAboutTrouble &&
    [a.facet, b.facet].every((facet) => facet === null || facet === 'why' || doing.includes(facet))
  )
    return 'open'
  if (a.facet === null || b.facet === null) {
    const given = a.facet ?? b.facet
    return given === null || doing.includes(given) ? 'open' : 'different'
  }
  const [one, other] = [a.facet, b.facet]
  return sameFacets.some((group) => group.includes(one) && group.includes(other)) ? 'same' : 'different'
}

function variantFinding(a: Frame, b: Frame): Finding {
  if (a.variants.size > 0 && b.variants.size > 0)
    return overlap(a.variants, b.variants) ? 'same' : 'different'
  if (a.names.size > 0 && b.names.size > 0 && !overlap(a.names, b.names)) return 'different'
  return 'open'
}
