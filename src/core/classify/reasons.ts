// Says which words a judgement rests on, as they are shown: what was meant, what the wording alone says, what was learned.
import { concepts, formSignals, type Signal } from './concepts.ts'
import { type CaseKind, caseKinds } from './kinds.ts'
import type { ReadText } from './read-text.ts'
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
const isSignal = (name: string): name is Signal => name in kindsOfSignals

/** The signals worth showing, each with the kind it speaks for. */
const shownKinds: ReadonlyMap<Signal, CaseKind> = new Map(
  Object.keys(kindsOfSignals)
    .filter(isSignal)
    .filter((signal) => signal in concepts || formReasons.has(signal))
    .map((signal) => [signal, kindsOfSignals[signal]]),
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
  const reasons = pieces.flatMap(fromSignals)
  reasons.push(...fromWording(pieces, kind, reasons), ...fromLessons(pieces, kind))
  const weighty =
    reasons.length <= mostAgainst
      ? reasons
      : [
          ...weightiest(reasons, (reason) => reason.kind === kind, mostFor),
          ...weightiest(reasons, (reason) => reason.kind !== kind, mostAgainst),
        ]
  return weighty.sort((a, b) => a.start - b.start || a.end - b.end)
}

function weightiest(
  reasons: readonly Reason[],
  isAsked: (reason: Reason) => boolean,
  most: number,
): Reason[] {
  const asked = reasons.filter(isAsked)
  return asked.length <= most ? asked : asked.sort((a, b) => b.weight - a.weight).slice(0, most)
}

/** A part with the words it was read from. A reason from the title has no place in the text. */
type Piece = WeighedPart & { readonly written: string; readonly isTitle: boolean }

function fromSignals(piece: Piece): Reason[] {
  const reasons: Reason[] = []
  for (const hit of piece.hits) {
    let kind = shownKinds.get(hit.signal)
    if (kind === undefined) continue
    for (const other of caseKinds) if (hit.adds[other] > hit.adds[kind]) kind = other
    const weight = hit.adds[kind]
    if (weight > 0) reasons.push(reasonAt(hit.signal, kind, weight, hit, piece))
  }
  return reasons
}

type Place = { readonly start: number; readonly end: number }

function reasonAt(
  signal: ReasonName,
  kind: CaseKind,
  weight: number,
  { start, end }: Place,
  { written, isTitle }: Piece,
): Reason {
  const words = written.slice(start, end)
  return isTitle
    ? { signal, kind, words, start: 0, end: 0, weight }
    : { signal, kind, words, start, end, weight }
}

// Words speak softly, each a little; only the loudest are worth showing, and only beside few other reasons.
const wordingShown = 3
const wordingAudible = 0.12

/** The words that by experience speak most for the kind, where no other reason already names them. */
function fromWording(pieces: readonly Piece[], kind: CaseKind, known: readonly Reason[]): Reason[] {
  const column = caseKinds.indexOf(kind)
  const loud: Reason[] = []
  for (const piece of pieces) {
    for (let index = 0; index < piece.items.length; index += 1) {
      const item = piece.items[index]
      const weight = piece.adds[index * caseKinds.length + column] ?? 0
      if (item === undefined || weight < wordingAudible) continue
      if (!piece.isTitle && known.some((reason) => item.start < reason.end && reason.start < item.end))
        continue
      loud.push(reasonAt('wording', kind, weight, item, piece))
    }
  }
  return loud.sort((a, b) => b.weight - a.weight).slice(0, wordingShown)
}

const lessonsShown = 3

/** The places of which corrections have taught most for the kind. */
function fromLessons(pieces: readonly Piece[], kind: CaseKind): Reason[] {
  return pieces
    .flatMap((piece) => lessonsIn(piece, kind))
    .filter(({ weight }) => weight > wordingAudible)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, lessonsShown)
}

function lessonsIn(piece: Piece, kind: CaseKind): Reason[] {
  const places = new Map<string, Reason>()
  for (const { start, end, adds, told } of piece.lessons) {
    const key = `${start} ${end}`
    const before = places.get(key)
    const weight = (before?.weight ?? 0) + adds[kind]
    const corrections = Math.max(before?.corrections ?? 0, told)
    places.set(key, { ...reasonAt('learned', kind, weight, { start, end }, piece), corrections })
  }
  return [...places.values()]
}
