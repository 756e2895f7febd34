// Says whether two texts are about the same thing. A seam: what compares frames (object and action) takes its place.
import { foldLine } from '../text/fold.ts'
import { wordsOf } from '../text/tokens.ts'
import { topicOf } from './topic.ts'

export type Matter = {
  readonly title: string
  readonly text: string
  /** The service that is asked for; 'none' where none is named. */
  readonly service: string
}

/** Shorter words carry endings and grammar, hardly ever the matter. */
const shortestTelling = 4
/** Words are compared by their beginnings: endings change from text to text. */
const stemLetters = 5
/** Of the telling words of the shorter text. */
const mostlyShared = 0.5
const someShared = 0.34
const fewestShared = 2

/** A title of one word ("Website") is the topic of half of all texts. */
const tellingTopicWords = 2

/** The topic a title names, folded; null where it names none that tells texts apart. */
export function tellingTopic(title: string): string | null {
  const topic = foldLine(topicOf(title) ?? title)
  const words = wordsOf(topic).filter((word) => word.length >= shortestTelling)
  return words.length < tellingTopicWords ? null : topic
}

// Asking and thanking in the four languages, folded: every other text holds these.
const courteous = new Set(
  `could would should please thank thanks hello there they this that with have been from your what when where which about
   will just more some want need help attached tolong mohon bisa dapat minta terima kasih selamat pagi siang malam saya kami
   anda yang untuk dengan dari pada juga sudah belum masih akan tidak bagaimana apakah kenapa kapan jadi lagi hvordan hvornar
   hvorfor kunne ville gerne venligst tak hilsen mange jeres vores have har ikke eller ogsa kerem szeretnem koszonom udvozlettel
   hogyan mikor miert hogy lehet lenne tudna tudnanak kellene mert vagy nekem nekunk volt`
    .split(/\s+/)
    .map((word) => word.slice(0, stemLetters)),
)

const stemsOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length >= shortestTelling && !courteous.has(word.slice(0, stemLetters)))
      .map((word) => word.slice(0, stemLetters)),
  )

/** Share of the telling words that two texts have in common, of the shorter one: 0 to 1. */
function sharedStems(a: string, b: string): number {
  const [one, other] = [stemsOf(a), stemsOf(b)]
  const shorter = Math.min(one.size, other.size)
  const shared = [...one].filter((stem) => other.has(stem)).length
  return shorter === 0 || shared < fewestShared ? 0 : shared / shorter
}

/** Words nobody writes twice by chance. */
const fewestOfTheSame = 5
const nearlyAll = 0.8

/** Whether one text says again what the other says, in nearly the same words. */
export function saysTheSame(a: string, b: string): boolean {
  const [one, other] = [stemsOf(a), stemsOf(b)]
  const shared = [...one].filter((stem) => other.has(stem)).length
  return shared >= fewestOfTheSame && shared / Math.max(one.size, other.size) >= nearlyAll
}

/**
 * The same topic in both titles; or the same named service with some words in common; or most words in common. Services
 * that are both named and differ speak against it.
 */
export function sameMatter(a: Matter, b: Matter): boolean {
  const topic = tellingTopic(a.title)
  if (topic !== null && topic === tellingTopic(b.title)) return true
  const bothNamed = a.service !== 'none' && b.service !== 'none'
  if (bothNamed && a.service !== b.service) return false
  return sharedStems(a.text, b.text) >= (bothNamed ? someShared : mostlyShared)
}
