// Says which words a judgement rests on, as they are shown: what was meant, what the wording alone says, what was learned.
import { sortNearly } from '../in-order.ts'
import { concepts, formSignals, type Signal } from './concepts.ts'
import { type CaseKind, caseKinds } from './kinds.ts'
import type { ReadText } from './read-text.ts'
import { signalNames } from './signal-places.ts'
import { hitAdd, type Weighed, type WeighedPart } from './weigh.ts'
import { Weightiest } from './weightiest.ts'
import { signalWeights } from './weights.ts'

/** What a reason rests on: a signal, a wording of which only experience tells, or the owner's corrections. */
export type ReasonName = Signal | 'wording' | 'learned'

export type Reason = {
  readonly signal: ReasonName
  /** The kind this speaks for. */
  readonly kind: CaseKind
  /** The words as written, from `start` to `end` of the text; a reason from the title has both at 0. */
  readonly words: string
  readonly start: number
  readonly end: number
  /** What these words add to the sum of that kind. */
  readonly weight: number
  /** Of what was learned: from how many of the owner's corrections. */
  readonly corrections?: number
}

// Marks of form ("we", "the site") are everywhere; only those that carry the judgement are worth showing.
const formReasons: ReadonlySet<Signal> = new Set([
  'question_mark',
  'denied_praise',
  'denied_breach',
  'supposed_breach',
  'bitter_praise',
  'praise_before_turn',
  'asked_along',
  'off_trade_ask',
  'off_trade_breach',
  'off_trade_praise',
  'link',
  'shouting',
])

const kindsOfSignals: Readonly<Record<Signal, CaseKind>> = { ...concepts, ...formSignals }

/** By the places of the signals: the column of the kind a signal speaks for most, -1 where it is not worth showing. */
const shownColumns: readonly number[] = signalNames.map((signal) => {
  if (!(signal in concepts || formReasons.has(signal))) return -1
  const weights = signalWeights[signal]
  const weightOf = (column: number): number => weights[column] ?? 0
  return caseKinds.reduce(
    (most, _, column) => (weightOf(column) > weightOf(most) ? column : most),
    caseKinds.indexOf(kindsOfSignals[signal]),
  )
})

// More than anybody reads under "Why"; a text full of telling words would otherwise store more reasons than words.
const mostFor = 12
const mostAgainst = 4

/** The weightiest reasons for the kind and against it, in order of place. */
export function reasonsFrom(
  { parts }: Weighed,
  kind: CaseKind,
  text: string,
  { title }: Pick<ReadText, 'title'>,
): Reason[] {
  const pieces: Piece[] = []
  for (const part of parts)
    pieces.push({ part, written: pieces.length === 0 ? text : title, isTitle: pieces.length > 0 })
  const grounds = new Grounds(kind)
  for (const piece of pieces) addSignals(grounds, piece)
  addWording(grounds, pieces, kind)
  addLessons(grounds, pieces, kind)
  const reasons: Reason[] = []
  for (const ground of grounds.weighty()) reasons.push(reasonFrom(ground))
  return sortNearly(reasons, (a, b) => a.start - b.start || a.end - b.end)
}

/** A part with the words it was read from. A reason from the title has no place in the text. */
type Piece = { readonly part: WeighedPart; readonly written: string; readonly isTitle: boolean }

type Place = { readonly start: number; readonly end: number }

/** What may become a reason: most do not, so its words are not cut out yet. */
type Ground = Pick<Reason, 'signal' | 'kind' | 'weight'> & {
  readonly place: Place
  readonly piece: Piece
  readonly corrections: number | null
  readonly order: number
}

/** The grounds for a kind and against it, as far as they are worth showing. */
class Grounds {
  readonly #kind: CaseKind
  readonly #speaking = new Weightiest<Ground>(mostFor)
  readonly #opposing = new Weightiest<Ground>(mostAgainst)
  #count = 0

  constructor(kind: CaseKind) {
    this.#kind = kind
  }

  add(
    signal: ReasonName,
    kind: CaseKind,
    weight: number,
    place: Place,
    piece: Piece,
    corrections: number | null = null,
  ): void {
    const side = kind === this.#kind ? this.#speaking : this.#opposing
    const order = this.#count
    this.#count += 1
    if (side.hasRoomFor(weight)) side.keep({ signal, kind, weight, place, piece, corrections, order })
  }

  /** So few that all are shown stand as they came. */
  weighty(): Ground[] {
    const all = [...this.#speaking.chosen(), ...this.#opposing.chosen()]
    return this.#count <= mostAgainst ? all.sort((a, b) => a.order - b.order) : all
  }
}

function reasonFrom({ signal, kind, weight, corrections, place, piece }: Ground): Reason {
  const words = piece.written.slice(place.start, place.end)
  const { start, end } = piece.isTitle ? { start: 0, end: 0 } : place
  const reason = { signal, kind, words, start, end, weight }
  return corrections === null ? reason : { ...reason, corrections }
}

const width = caseKinds.length

function addSignals(grounds: Grounds, piece: Piece): void {
  const { hits, hitShares } = piece.part
  for (let index = 0; index < hits.length; index += 1) {
    const hit = hits[index]
    if (hit === undefined) break
    const column = shownColumns[hit.place] ?? -1
    if (column === -1) continue
    const weight = hitAdd(hit, hitShares[index] ?? 0, column)
    if (weight > 0) grounds.add(hit.signal, caseKinds[column] ?? 'noise', weight, hit, piece)
  }
}

// Words speak softly, each a little; only the loudest are worth showing, and only beside few other reasons.
const wordingShown = 3
const wordingAudible = 0.12

/** The words that by experience speak most for the kind, where no other reason already names them. */
function addWording(grounds: Grounds, pieces: readonly Piece[], kind: CaseKind): void {
  const column = caseKinds.indexOf(kind)
  const loud = new Weightiest<Loud>(wordingShown)
  let order = 0
  for (const piece of pieces) {
    const { items, wordAdds } = piece.part
    for (let index = 0; index < items.length; index += 1) {
      const weight = wordAdds[index * width + column] ?? 0
      if (weight < wordingAudible || !loud.hasRoomFor(weight)) continue
      const place = items[index]
      if (place === undefined || (!piece.isTitle && isNamed(place, piece.part))) continue
      loud.keep({ weight, place, piece, order })
      order += 1
    }
  }
  for (const { weight, place, piece } of loud.byWeight()) grounds.add('wording', kind, weight, place, piece)
}

type Loud = {
  readonly weight: number
  readonly place: Place
  readonly piece: Piece
  readonly order: number
}

/** Whether a hit that is worth showing lies over a place. */
function isNamed({ start, end }: Place, { hits, hitShares }: WeighedPart): boolean {
  for (let index = 0; index < hits.length; index += 1) {
    const hit = hits[index]
    if (hit === undefined || start >= hit.end || hit.start >= end) continue
    const column = shownColumns[hit.place] ?? -1
    if (column !== -1 && hitAdd(hit, hitShares[index] ?? 0, column) > 0) return true
  }
  return false
}

const lessonsShown = 3

/** The places of which corrections have taught most for the kind. */
function addLessons(grounds: Grounds, pieces: readonly Piece[], kind: CaseKind): void {
  const taught = pieces.filter(({ part }) => part.lessons.length > 0)
  if (taught.length === 0) return
  const lessons = taught.flatMap((piece) => lessonsIn(piece, kind))
  lessons.sort((a, b) => b.weight - a.weight)
  for (const { weight, place, piece, corrections } of lessons.slice(0, lessonsShown))
    if (weight > wordingAudible) grounds.add('learned', kind, weight, place, piece, corrections)
}

type Lessons = {
  readonly weight: number
  readonly place: Place
  readonly piece: Piece
  readonly corrections: number
}

function lessonsIn(piece: Piece, kind: CaseKind): Lessons[] {
  const places = new Map<string, Lessons>()
  for (const { start, end, adds, told } of piece.part.lessons) {
    const key = `${start} ${end}`
    const before = places.get(key)
    const weight = (before?.weight ?? 0) + adds[kind]
    const corrections = Math.max(before?.corrections ?? 0, told)
    places.set(key, { weight, place: { start, end }, piece, corrections })
  }
  return [...places.values()]
}
