// Says which words a judgement rests on, as they are shown: what was meant, what the wording alone says, what was learned.
import { concepts, formSignals, type Signal } from './concepts.ts'
import { type CaseKind, caseKinds } from './kinds.ts'
import type { ReadText } from './read-text.ts'
import { signalNames } from './signal-places.ts'
import type { Weighed, WeighedPart } from './weigh.ts'

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

/** By the places of the signals: the column of the kind a signal speaks for, -1 where it is not worth showing. */
const shownColumns: readonly number[] = signalNames.map((signal) =>
  signal in concepts || formReasons.has(signal) ? caseKinds.indexOf(kindsOfSignals[signal]) : -1,
)

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
  const pieces = parts.map(
    (part, index): Piece => ({ ...part, written: index === 0 ? text : title, isTitle: index > 0 }),
  )
  const grounds = pieces.flatMap(fromSignals)
  grounds.push(...fromWording(pieces, kind, grounds), ...fromLessons(pieces, kind))
  const weighty =
    grounds.length <= mostAgainst
      ? grounds
      : [
          ...weightiest(grounds, (ground) => ground.kind === kind, mostFor),
          ...weightiest(grounds, (ground) => ground.kind !== kind, mostAgainst),
        ]
  return weighty.map(reasonFrom).sort((a, b) => a.start - b.start || a.end - b.end)
}

function weightiest(
  grounds: readonly Ground[],
  isAsked: (ground: Ground) => boolean,
  most: number,
): Ground[] {
  const asked = grounds.filter(isAsked)
  return asked.length <= most ? asked : asked.sort((a, b) => b.weight - a.weight).slice(0, most)
}

/** A part with the words it was read from. A reason from the title has no place in the text. */
type Piece = WeighedPart & { readonly written: string; readonly isTitle: boolean }

type Place = { readonly start: number; readonly end: number }

/** What may become a reason: most do not, so its words are not cut out yet. */
type Ground = Pick<Reason, 'signal' | 'kind' | 'weight' | 'corrections'> & {
  readonly place: Place
  readonly piece: Piece
}

function reasonFrom({ signal, kind, weight, corrections, place, piece }: Ground): Reason {
  const words = piece.written.slice(place.start, place.end)
  const { start, end } = piece.isTitle ? { start: 0, end: 0 } : place
  const reason = { signal, kind, words, start, end, weight }
  return corrections === undefined ? reason : { ...reason, corrections }
}

function fromSignals(piece: Piece): Ground[] {
  const grounds: Ground[] = []
  for (const [index, hit] of piece.hits.entries()) {
    let column = shownColumns[hit.place] ?? -1
    if (column === -1) continue
    const row = index * caseKinds.length
    for (let other = 0; other < caseKinds.length; other += 1)
      if ((piece.hitAdds[row + other] ?? 0) > (piece.hitAdds[row + column] ?? 0)) column = other
    const weight = piece.hitAdds[row + column] ?? 0
    const kind = caseKinds[column]
    if (weight > 0 && kind !== undefined)
      grounds.push({ signal: hit.signal, kind, weight, place: hit, piece })
  }
  return grounds
}

// Words speak softly, each a little; only the loudest are worth showing, and only beside few other reasons.
const wordingShown = 3
const wordingAudible = 0.12

/** The words that by experience speak most for the kind, where no other reason already names them. */
function fromWording(pieces: readonly Piece[], kind: CaseKind, known: readonly Ground[]): Ground[] {
  const column = caseKinds.indexOf(kind)
  const loud: Ground[] = []
  for (const piece of pieces) {
    for (const [index, item] of piece.items.entries()) {
      const weight = piece.wordAdds[index * caseKinds.length + column] ?? 0
      if (weight >= wordingAudible) loud.push({ signal: 'wording', kind, weight, place: item, piece })
    }
  }
  loud.sort((a, b) => b.weight - a.weight)
  const shown: Ground[] = []
  for (const ground of loud) {
    if (shown.length === wordingShown) break
    if (ground.piece.isTitle || !known.some((other) => isOver(other, ground.place))) shown.push(ground)
  }
  return shown
}

/** Whether a ground lies over a place of the text. Titles have no place in it. */
const isOver = ({ piece, place }: Ground, { start, end }: Place): boolean =>
  !piece.isTitle && start < place.end && place.start < end

const lessonsShown = 3

/** The places of which corrections have taught most for the kind. */
function fromLessons(pieces: readonly Piece[], kind: CaseKind): Ground[] {
  return pieces
    .flatMap((piece) => lessonsIn(piece, kind))
    .filter(({ weight }) => weight > wordingAudible)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, lessonsShown)
}

function lessonsIn(piece: Piece, kind: CaseKind): Ground[] {
  const places = new Map<string, Ground & { readonly corrections: number }>()
  for (const { start, end, adds, told } of piece.lessons) {
    const key = `${start} ${end}`
    const before = places.get(key)
    const weight = (before?.weight ?? 0) + adds[kind]
    const corrections = Math.max(before?.corrections ?? 0, told)
    places.set(key, { signal: 'learned', kind, weight, place: { start, end }, piece, corrections })
  }
  return [...places.values()]
}
