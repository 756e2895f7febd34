// Reads the notation of cue lists into cues; most of a cue only when a text holds a word it can begin with.
import { comparedForm, isPlainWord } from '../../text/folded-words.ts'
import { tokensOf } from '../../text/tokens.ts'
import { isItem } from '../items.ts'
import { type Cue, firstWordsOf, gapHeadsOf, type Step, type WordPattern, type WordStep } from './cue.ts'

/**
 * Reads one list of cues parted by commas or line ends; a line may end after "|". Throws on a cue it cannot read, at the
 * latest when its `steps` are asked for: lists are code, not input.
 */
export function readCues<Name extends string>(name: Name, list: string): Cue<Name>[] {
  const cues: Cue<Name>[] = []
  for (const part of list.replace(/\|\n\s*/g, '|').split(/[,\n]/)) {
    const written = part.trim()
    if (written !== '') cues.push(new WrittenCue(name, written))
  }
  return cues
}

/** A cue that is read as far as it is asked for: of the thousands in the lists a day of texts needs some hundreds. */
class WrittenCue<Name extends string> implements Cue<Name> {
  readonly name: Name
  readonly strength: number
  readonly needsOpening: boolean
  readonly hasGap: boolean
  readonly firstWords: readonly WordPattern[]
  readonly gapHeads: readonly WordPattern[] | null
  readonly #body: string
  #steps: readonly Step[] | null = null

  constructor(name: Name, written: string) {
    const isWeak = written.endsWith('~')
    this.name = name
    this.strength = isWeak ? 0.5 : 1
    this.#body = isWeak ? written.slice(0, -1).trim() : written
    this.needsOpening = written.startsWith('^')
    this.hasGap = written.includes('..')
    const first = plainHeads(this.#body, this.needsOpening ? 1 : 0)
    this.firstWords = first?.heads ?? firstWordsOf(this.steps)
    this.gapHeads = this.hasGap ? this.#headsBehindGap(first) : null
  }

  #headsBehindGap(first: PlainHeads | null): readonly WordPattern[] | null {
    if (first === null) return gapHeadsOf(this.steps)
    const gap = first.end + 1
    if (!this.#body.startsWith('.. ', gap)) return null
    return plainHeads(this.#body, gap + 3)?.heads ?? gapHeadsOf(this.steps)
  }

  get steps(): readonly Step[] {
    this.#steps ??= stepsIn(this.#body)
    return this.#steps
  }
}

/** What the words of a step can begin with, and where the step ends. */
type PlainHeads = { readonly heads: readonly WordPattern[]; readonly end: number }

/** The heads of the step at `from` where they are plain, which is seen without reading the rest; null where that tells too little. */
function plainHeads(body: string, from: number): PlainHeads | null {
  const isGroup = body.startsWith('(', from)
  const close = isGroup ? body.indexOf(')', from) : body.indexOf(' ', from)
  if (isGroup && close === -1) return null
  const end = isGroup ? close + 1 : close === -1 ? body.length : close
  if (end < body.length && !body.startsWith(' ', end)) return null
  const inside = isGroup ? body.slice(from + 1, close) : body.slice(from, end)
  if (inside.includes('(')) return null
  const heads: WordPattern[] = []
  for (const choice of isGroup ? inside.split('|') : [inside]) {
    const head = plainHead(choice)
    if (head === null) return null
    heads.push(head)
  }
  return { heads, end }
}

/** The first word of a choice, null where it is none. */
function plainHead(choice: string): WordPattern | null {
  const blank = choice.indexOf(' ')
  const head = blank === -1 ? choice : choice.slice(0, blank)
  const isBeginning = head.endsWith('*')
  const word = isBeginning ? head.slice(0, -1) : head
  return isOneWord(word) ? { match: isBeginning ? 'prefix' : 'exact', text: comparedForm(word) } : null
}

/** Whether something is one word to every text. */
const isOneWord = (written: string): boolean => isPlainWord(written) || /^\p{L}+(?:'\p{L}+)?$/u.test(written)

function stepsIn(body: string): Step[] {
  if (/[()|]/.test(body.replace(group, ''))) throw new Error(`A cue is not closed: ${body}`)
  const opens = body.startsWith('^')
  const steps: Step[] = opens ? [{ kind: 'opening' }] : []
  for (const chunk of chunksOf(opens ? body.slice(1).trim() : body)) {
    if (chunk === '..') steps.push({ kind: 'gap' })
    else if (chunk === '$') steps.push({ kind: 'closing' })
    else steps.push(wordStep(spelledOut(chunk).map(readWords)))
  }
  const hasWords = steps.some(
    (step) => step.kind === 'words' && step.alternatives.some((words) => words.length > 0),
  )
  if (!hasWords) throw new Error(`A cue has no words: ${body}`)
  return steps
}

function wordStep(alternatives: readonly (readonly WordPattern[])[]): WordStep {
  const byHead: WordStep['byHead'] = new Map()
  const open: (readonly WordPattern[])[] = []
  let isOptional = false
  for (const words of alternatives) {
    const [head] = words
    if (head?.match === 'exact') byHead.set(head.text, null)
    else open.push(words)
    isOptional ||= head === undefined
  }
  return { kind: 'words', alternatives, isOptional, byHead, open }
}

// A group of choices, which may hold groups but those no further ones.
const group = /\((?:[^()]|\([^()]*\))*\)/g

/** Splits at blanks that are not inside parentheses. */
function chunksOf(body: string): string[] {
  return body.match(/(?:\((?:[^()]|\([^()]*\))*\)|[^\s()])+/g) ?? []
}

/** All spellings of a chunk: "data(|nya)" is "data" and "datanya". */
function spelledOut(chunk: string): string[] {
  if (!chunk.includes('(')) return [chunk]
  const inner = /\(([^()]*)\)/.exec(chunk)
  if (inner === null) return [chunk]
  const before = chunk.slice(0, inner.index)
  const after = chunk.slice(inner.index + inner[0].length)
  const spellings = (inner[1] ?? '').split('|').flatMap((choice) => spelledOut(`${before}${choice}${after}`))
  return [...new Set(spellings)]
}

function readWords(spelling: string): WordPattern[] {
  const patterns: WordPattern[] = []
  for (const part of spelling.split(' ')) {
    if (part === '') continue
    const words = wordsIn(part.replaceAll('*', ''))
    const last = words.length - 1
    for (const [at, text] of words.entries())
      patterns.push({
        match: matchOf(at === 0 && part.startsWith('*'), at === last && part.endsWith('*')),
        text,
      })
  }
  return patterns
}

function matchOf(isOpenBefore: boolean, isOpenAfter: boolean): WordPattern['match'] {
  if (isOpenBefore) return isOpenAfter ? 'infix' : 'suffix'
  return isOpenAfter ? 'prefix' : 'exact'
}

const wordsIn = (written: string): readonly string[] =>
  isOneWord(written)
    ? [comparedForm(written)]
    : tokensOf(written)
        .filter(isItem)
        .map(({ word }) => word)
