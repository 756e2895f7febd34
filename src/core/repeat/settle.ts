// Settles what of all that a text mentions is meant: its subject, the one action and the one thing asked.
import {
  type ActionKey,
  actions,
  type FacetKey,
  facets,
  type ObjectKey,
  objectKeys,
  objects,
} from './concepts.ts'
import type { Frame, Mentioned } from './frame-shape.ts'

type Meant = Pick<Frame, 'subjects' | 'places' | 'action' | 'facet'>

const rankOf = (object: ObjectKey): number => objects[object][1]

/** The subjects are the most telling objects; a text that is about the site names nothing else. */
export function settled(mentioned: Mentioned): Meant {
  const objects = impliedObjects(mentioned)
  const named = objectKeys.filter((key) => objects.has(key))
  const highest = Math.max(0, ...named.map(rankOf))
  const subjects = new Set(named.filter((key) => rankOf(key) === highest))
  const places = new Set(named.filter((key) => rankOf(key) < highest))
  const facet =
    facets.find((key) => mentioned.facets.has(key)) ??
    facets.find((key) => mentioned.faintFacets.has(key)) ??
    null
  const meant = { subjects, places, facet, action: actionIn(mentioned, subjects, facet) }
  return { ...meant, action: normalAction(meant) }
}

const accesses: readonly ObjectKey[] = ['login', 'wordpress', 'panel', 'password']

/** Some actions name their object: what is restored comes from a backup, what is translated gets a language. */
function impliedObjects({ objects: named, actions: done }: Mentioned): ReadonlySet<ObjectKey> {
  const implied = new Set(named)
  if (done.has('restore')) implied.add('backup')
  if (done.has('translate')) implied.add('language')
  if (done.has('failLogin')) {
    implied.add('login')
    implied.delete('password')
  }
  // Whoever names the program means the mail in it.
  if (named.has('mailProgram')) implied.add('mail')
  const isAccess = done.has('share') || accesses.some((key) => named.has(key))
  // People on a page are content; people with a login are users.
  if (named.has('user') && (named.has('site') || named.has('page') || named.has('team')) && !isAccess) {
    implied.delete('user')
    implied.add('team')
  }
  if (named.has('user')) implied.delete('login')
  if (named.has('support')) implied.delete('phoneNumber')
  // A post goes online, too; that is no launch.
  if (named.has('post') || named.has('product')) implied.delete('launch')
  // "Which server do I enter?" is about the mail.
  if (named.has('mailProgram') || (named.has('mail') && named.has('device'))) implied.delete('hosting')
  return implied
}

/** What customers do in passing ("I deleted it, how do I restore it?") comes later in the list of actions. */
function actionIn(
  { actions: done, objects: named }: Mentioned,
  subjects: ReadonlySet<ObjectKey>,
  facet: FacetKey | null,
): ActionKey | null {
  const [first, second] = actions.filter((key) => done.has(key))
  if (first === undefined) return null
  // A guide or an explanation of how to do something is asked for the doing.
  if (first === 'teach' && second !== undefined && !subjects.has('training')) return second
  // "Somebody needs a login to edit pages": what for is said in passing.
  if (subjects.has('user') && first === 'change' && (done.has('share') || named.has('login'))) return 'add'
  if (first === 'pay' && facet === 'price' && second !== undefined) return second
  return first
}

const moneyPapers: readonly ObjectKey[] = ['invoice']
const values: readonly ObjectKey[] = [
  'colour',
  'font',
  'openingHours',
  'priceList',
  'address',
  'phoneNumber',
  'logo',
  'banner',
  'shipping',
]
const features: readonly ObjectKey[] = [
  'calendar',
  'map',
  'chat',
  'whatsapp',
  'analytics',
  'pixel',
  'captcha',
  'cookie',
  'popup',
  'instagram',
  'tiktok',
]
/** What is asked where somebody wants something done and does not say what. */
const wishes: readonly (FacetKey | null)[] = [null, 'how', 'where', 'request', 'allowed']
const dated: readonly ObjectKey[] = ['contract', 'domain', 'hosting', 'certificate', 'trial', 'license']

/** Different words for one doing with this object: a password is got back by a new one, an invoice is found by being sent. */
function normalAction({ subjects, places, facet, action }: Meant): ActionKey | null {
  const has = (keys: readonly ObjectKey[]): boolean => keys.some((key) => subjects.has(key))
  if (has(['password']) && action !== null && ['add', 'restore', 'find', 'update', 'send'].includes(action))
    return 'change'
  if (has(moneyPapers) && (action === null || ['send', 'share', 'print', 'add'].includes(action)))
    return facet === null || ['where', 'how', 'request', 'allowed', 'which'].includes(facet) ? 'find' : action
  if (has(dated) && facet === 'when' && (action === null || action === 'pay' || action === 'find'))
    return 'renew'
  // Somebody is let in: by a login, an account, a right.
  if (has(['user']) && (action === null || ['share', 'find', 'enable', 'connect'].includes(action)))
    return 'add'
  if (has(['language']) && (action === null || ['add', 'change', 'enable'].includes(action)))
    return 'translate'
  // "The buttons should be green" is a change, "can there be a map" an addition.
  if (action === null && wishes.includes(facet)) {
    if (has(values)) return 'change'
    if (has(features)) return 'add'
  }
  if (has(['storage']) && (action === null || ['add', 'resize', 'connect', 'change'].includes(action)))
    return 'upgrade'
  if (
    isMailOnDevice(subjects, places) &&
    (action === null || ['add', 'change', 'find', 'enable'].includes(action))
  )
    return 'connect'
  return action
}

/** Mail and something to read it with: the question is how they come together. */
export const isMailOnDevice = (subjects: ReadonlySet<ObjectKey>, places: ReadonlySet<ObjectKey>): boolean => {
  const has = (key: ObjectKey): boolean => subjects.has(key) || (places.has(key) && subjects.size === 0)
  return has('mail') && (has('device') || has('mailProgram'))
}
