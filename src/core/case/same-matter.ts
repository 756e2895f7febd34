// Says whether two texts are about the same thing: by their topic, by what is asked of what, and by their words.
import { repeats, sharedStems } from '../repeat/repeats.ts'
import { stemsOf } from '../repeat/stems.ts'
import { foldLine } from '../text/fold.ts'
import { wordsOf } from '../text/tokens.ts'
import { topicOf } from './topic.ts'

export type Matter = {
  readonly title: string
  readonly text: string
  /** The service that is asked for; 'none' where none is named. */
  readonly service: string
}

/** A title of one word ("Website") is the topic of half of all texts; shorter words are hardly ever a topic. */
const tellingTopicWords = 2
const shortestTelling = 4

/** The topic a title names, folded; null where it names none that tells texts apart. */
export function tellingTopic(title: string): string | null {
  const topic = foldLine(topicOf(title) ?? title)
  const words = wordsOf(topic).filter((word) => word.length >= shortestTelling)
  return words.length < tellingTopicWords ? null : topic
}

/** Share of the stems of both texts that both have, from which they are alike, and from which one says the other again. */
const alike = 0.34
const nearlyAll = 0.7
/** Fewer stems than these are shared by chance. */
const fewestOfTheSame = 5

/** Whether two short texts have enough words in common to be thought of together; cheap. */
export const areAlike = (a: string, b: string): boolean => sharedStems(stemsOf(a), stemsOf(b)) >= alike

/** Whether one text says again what the other says, in nearly the same words. */
export function saysTheSame(a: string, b: string): boolean {
  const [one, other] = [stemsOf(a), stemsOf(b)]
  return Math.min(one.length, other.length) >= fewestOfTheSame && sharedStems(one, other) >= nearlyAll
}

/**
 * The same topic in both titles; or the same asked of the same thing; or, where the texts leave that open, the same named
 * service or nearly the same words. Services that are both named and differ speak against it, whatever the words.
 */
export function sameMatter(a: Matter, b: Matter): boolean {
  const topic = tellingTopic(a.title)
  if (topic !== null && topic === tellingTopic(b.title)) return true
  const bothNamed = a.service !== 'none' && b.service !== 'none'
  if (bothNamed && a.service !== b.service) return false
  const { state } = repeats({ text: a.text, language: 'unknown' }, { text: b.text, language: 'unknown' })
  return state === 'answered' || (state === 'possibly' && (bothNamed || saysTheSame(a.text, b.text)))
}
