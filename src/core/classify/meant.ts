// Turns what was found into what is meant: words that are denied, imagined, bitter or only lead up to something else.
import type { Concept, Signal } from './concepts.ts'
import { type Hit, hitAs, hitAt, isBreach, isPraise } from './hit.ts'
import type { Item } from './items.ts'
import type { KnownReading } from './known-word.ts'
import type { Found } from './lexicon/found.ts'
import { role } from './lexicon/word-roles.ts'
import { placedSignal, placesAmong } from './signal-places.ts'

const deniedPraise = placedSignal('denied_praise')
const deniedBreach = placedSignal('denied_breach')
const supposedBreach = placedSignal('supposed_breach')
const praiseBeforeTurn = placedSignal('praise_before_turn')
const bitterPraise = placedSignal('bitter_praise')
const askedAlong = placedSignal('asked_along')

/** What the cues found in a text mean where they stand, in their order. */
export function meantBy(found: readonly Found<Concept>[], reading: KnownReading): Hit[] {
  const told: Hit[] = []
  for (const cue of found) told.push(turned(cue, reading))
  // All are seen as they were found: what one becomes does not bear on the others.
  const asked = told.some(isEmbeddable) ? told.map(along) : told
  const broken = brokenIn(asked)
  const turns = turnsIn(reading)
  const hits: Hit[] = []
  for (const hit of asked) addMeant(hits, turns.length === 0 ? hit : beforeTurn(hit, asked, turns), broken)
  return hits
}

const noneBroken: ReadonlySet<number> = new Set()

/** The sentences that say outright that something owed was not delivered. */
function brokenIn(hits: readonly Hit[]): ReadonlySet<number> {
  let broken: Set<number> | null = null
  for (const hit of hits) {
    if (hit.strength !== 1 || !isBreach(hit)) continue
    broken ??= new Set()
    broken.add(hit.sentence)
  }
  return broken ?? noneBroken
}

/** The words with which a clause turns to something else. */
function turnsIn({ items }: KnownReading): Item[] {
  const turns: Item[] = []
  for (const item of items) if (item.opensClause && (item.known.roles & role.turn) !== 0) turns.push(item)
  return turns
}

const plays = ({ items }: KnownReading, index: number, part: number): boolean =>
  ((items[index]?.known.roles ?? 0) & part) !== 0

const negationReach = 3

/** The signal a found cue really gives, where words before it deny it or make it only imagined. */
function turned(cue: Found<Concept>, reading: KnownReading): Hit {
  const { items, asking } = reading
  const { name, strength, from, to } = cue
  const plain = hitAt(placedSignal(name), items, from, to, strength)
  const isDeniable = isPraise(plain) && name !== 'thanks' && name !== 'no_trouble' && name !== 'better_than'
  const isBroken = isBreach(plain)
  const sentence = items[from]?.sentence
  if ((!isDeniable && !isBroken) || sentence === undefined) return plain
  const isBefore = (index: number): boolean => index >= 0 && items[index]?.sentence === sentence
  let near = from
  while (near > from - negationReach && isBefore(near - 1)) near -= 1
  let denier = from - 1
  while (denier >= near && !plays(reading, denier, role.negator)) denier -= 1
  if (denier >= near) {
    const isParted = isAny(
      denier + 1,
      from,
      (index) => items[index]?.opensClause === true || plays(reading, index, role.degree),
    )
    const isOwnNegation = isBroken && isAny(from, to, (index) => plays(reading, index, role.negator))
    if (!isParted && !isOwnNegation)
      return hitAt(isDeniable ? deniedPraise : deniedBreach, items, denier, to, strength)
  }
  if (!isBroken) return plain
  // In a question the condition may stand anywhere before, else close by.
  let first = near
  if (asking.has(sentence)) while (isBefore(first - 1)) first -= 1
  const isSupposed = isAny(first, from, (index) => plays(reading, index, role.condition))
  return isSupposed ? hitAs(plain, supposedBreach) : plain
}

/** Whether one of the places `from` (inclusive) to `to` (exclusive) is such. */
function isAny(from: number, to: number, is: (index: number) => boolean): boolean {
  for (let index = from; index < to; index += 1) if (is(index)) return true
  return false
}

/** Praise that a "but" follows in its sentence, with no praise after it, only leads up to what is meant. */
function beforeTurn(hit: Hit, hits: readonly Hit[], turns: readonly Item[]): Hit {
  if (!isPraise(hit)) return hit
  const turn = turns.find(({ sentence, start }) => sentence === hit.sentence && start >= hit.end)
  if (turn === undefined) return hit
  const isPraisedOn = hits.some((other) => other.start >= turn.start && isPraise(other))
  return isPraisedOn ? hit : hitAs(hit, praiseBeforeTurn)
}

/**
 * Adds a hit as it counts: praise in one sentence with a breach, or next to it, is not meant, or does not count; mocking
 * words mean nothing without a breach.
 */
function addMeant(hits: Hit[], hit: Hit, broken: ReadonlySet<number>): void {
  const { sentence } = hit
  const isBroken =
    broken.size > 0 && (broken.has(sentence - 1) || broken.has(sentence) || broken.has(sentence + 1))
  if (hit.signal === 'mockery' && !isBroken) return
  hits.push(hit)
  if (isBroken && hit.signal !== 'resolved' && isPraise(hit)) hits.push(hitAs(hit, bitterPraise))
}

/** A question word that comes after asking for work belongs to the work: "could you show us how to". */
function along(hit: Hit, _index: number, hits: readonly Hit[]): Hit {
  if (!isEmbeddable(hit)) return hit
  // "Could you tell me how" asks for an answer, not for work.
  if (
    hits.some(
      (other) => other.signal === 'wondering' && other.strength === 1 && other.sentence === hit.sentence,
    )
  )
    return hit
  const isAsked = hits.some(
    (other) =>
      (other.signal === 'ask' || other.signal === 'want') &&
      other.strength === 1 &&
      other.sentence === hit.sentence &&
      other.end <= hit.start,
  )
  return isAsked ? hitAs(hit, askedAlong) : hit
}

const embeddable = placesAmong(new Set(['question_word', 'how_to', 'terms'] satisfies Signal[]))
const isEmbeddable = ({ place }: Hit): boolean => embeddable[place] === true
