// Lists what a search can be narrowed by: the operators, the values they take, and how half of one goes on.
import { type CaseKind, caseKinds } from '../classify/kinds.ts'
import { holdsTyped } from './holds-typed.ts'
import { nearestWord } from './near-word.ts'

export const operatorKeys = ['client', 'is', 'kind', 'verdict', 'before', 'after', 'source', 'from'] as const
export type OperatorKey = (typeof operatorKeys)[number]

export const standings = [
  'late',
  'open',
  'done',
  'snoozed',
  'quiet',
  'unread',
  'never-answered',
  'waiting',
] as const
export type Standing = (typeof standings)[number]

/** What is typed for a verdict, and the verdict meant; the first word of each is the one that is offered. */
const verdictWords = {
  contract: 'in_contract',
  'in-contract': 'in_contract',
  in: 'in_contract',
  paid: 'paid_extra',
  extra: 'paid_extra',
  'paid-extra': 'paid_extra',
  call: 'owners_call',
  'your-call': 'owners_call',
  yours: 'owners_call',
} as const
export type SearchedVerdict = (typeof verdictWords)[keyof typeof verdictWords]

const days = ['today', 'yesterday'] as const

/** The closed lists of values; names and dates of any kind go with the other operators. */
export const offeredValues: Readonly<Record<OperatorKey, readonly string[]>> = {
  client: [],
  is: standings,
  kind: caseKinds,
  verdict: ['contract', 'paid', 'call'],
  before: days,
  after: days,
  source: [],
  from: [],
}

/** The operator of this name, in small or capital letters. */
export const operatorOf = (word: string): OperatorKey | undefined =>
  operatorKeys.find((key) => key === word.toLowerCase())

/** What `is:` may say; undefined for another word. The same holds of `kind:` and `verdict:` below. */
export const standingOf = (word: string): Standing | undefined => standings.find((one) => one === word)
export const kindOf = (word: string): CaseKind | undefined => caseKinds.find((one) => one === word)
export const verdictOf = (word: string): SearchedVerdict | undefined =>
  Object.hasOwn(verdictWords, word) ? verdictWords[word as keyof typeof verdictWords] : undefined

export type Offer = {
  readonly key: OperatorKey
  /** What is typed in full, as it would stand in the text. */
  readonly written: string
  /** The text once the offer is taken. */
  readonly text: string
  /** Goes on with an operator that is typed, and so comes before what is found; others may not be meant. */
  readonly isFirst: boolean
}

/** The names an operator may take that are no closed list: those of the owner's clients and sources. */
export type OfferedNames = Readonly<Partial<Record<OperatorKey, readonly string[]>>>

const mostNames = 8

/** How the last word of what is typed could go on as an operator, also where its name is mistyped; nothing where it is none. */
export function offersFor(text: string, names: OfferedNames = {}): readonly Offer[] {
  const [, before = '', minus = '', word = ''] = /^(.*?)(-?)([^\s"]*)$/su.exec(text) ?? []
  if (before !== '' && !/\s$/u.test(before)) return []
  const [key, value] = word.includes(':') ? word.toLowerCase().split(':', 2) : [word.toLowerCase(), undefined]
  const put = (operator: OperatorKey, written: string, after: string, isFirst: boolean): Offer => ({
    key: operator,
    written,
    text: `${before}${minus}${written}${after}`,
    isFirst,
  })
  if (value === undefined) {
    if (key === '' || key === undefined) return []
    return operatorKeys.filter((one) => one.startsWith(key)).map((one) => put(one, `${one}:`, '', false))
  }
  const operator = operatorOf(key ?? '')
  if (operator === undefined) {
    const near = operatorOf(nearestWord(key ?? '', operatorKeys) ?? '')
    const asTyped = word.slice(word.indexOf(':') + 1)
    return near ? [put(near, `${near}:${asTyped}`, value === '' ? '' : ' ', false)] : []
  }
  const named = (names[operator] ?? [])
    .filter((name) => holdsTyped(name, value))
    .slice(0, mostNames)
    .map((name) => put(operator, `${operator}:"${name.replaceAll('"', ' ')}"`, ' ', value === ''))
  const listed = offeredValues[operator]
    .filter((one) => one.startsWith(value) && one !== value)
    .map((one) => put(operator, `${operator}:${one}`, ' ', true))
  return [...listed, ...named]
}

/** Whether what is typed is narrowed by an operator, wherever it stands. */
export const holdsOperator = (text: string): boolean =>
  [...text.matchAll(/(?:^|\s)-?(\p{L}+):/gu)].some(([, word = '']) => operatorOf(word) !== undefined)

/** The operator whose value is being typed at the end of the text; undefined where there is none. */
export const operatorAtEnd = (text: string): OperatorKey | undefined =>
  operatorOf(/(?:^|\s)-?(\p{L}+):[^\s"]*$/u.exec(text)?.[1] ?? '')
