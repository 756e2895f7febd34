// Says what each remembered command was done to, and which later one has to be taken back before it can be.

import type { Db } from '../../store/file/db.ts'
import { nameOfRow } from '../../store/undo/row-names.ts'
import type { UndoRow } from '../../store/undo/undo.ts'

type Loose = Readonly<Record<string, unknown>>

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an entry is about, the narrowest first: taking a version back says nothing of what else its package is. */
const idFields = [
  'messageId',
  'lotId',
  'usageId',
  'changeId',
  'versionId',
  'verdictId',
  'mergeId',
  'answerId',
  'searchId',
  'serviceId',
  'packageId',
  'noticeId',
  'quoteId',
  'caseId',
  'sourceId',
  'agreementId',
  'clientId',
] as const

/** Each command is described by the input of what takes it back: by itself, or by the form or edit it puts back. */
const bodyOf = (input: Loose): Loose => {
  const { form, edit } = input
  return isLoose(form) ? { ...input, ...form } : isLoose(edit) ? { ...input, ...edit } : input
}

const idsOf = (input: Loose): { field: (typeof idFields)[number]; id: number }[] => {
  const body = bodyOf(input)
  return idFields.flatMap((field) => {
    const id = body[field]
    return typeof id === 'number' ? [{ field, id }] : []
  })
}

/** The cases an entry puts back, with what it puts back of each; null stands for all of it. */
function casesOf(inverse: string, input: Loose): { caseId: number; columns: readonly string[] | null }[] {
  const { cases, caseId, change, newCases } = input
  if (Array.isArray(cases) && inverse !== 'client.removed')
    return cases.filter(isLoose).flatMap((put) => casesOf('', put))
  if (Array.isArray(newCases))
    return newCases.flatMap((id) => (typeof id === 'number' ? [{ caseId: id, columns: null }] : []))
  if (typeof caseId !== 'number') return []
  if (isLoose(change)) {
    // Having read a case is nothing that a later command rests upon.
    return [{ caseId, columns: Object.keys(change).filter((column) => column !== 'read_at') }]
  }
  return inverse === 'quiet.put' ? [{ caseId, columns: null }] : []
}

type Touched = {
  /** Column by column, or as a whole. */
  readonly cases: ReadonlyMap<number, ReadonlySet<string> | null>
  /** What is put back, and what that hangs on. */
  readonly own: ReadonlySet<string>
  readonly around: ReadonlySet<string>
  readonly isRemoval: boolean
  /** A client that became part of another: nothing that hangs on it can be taken back before that is. */
  readonly joined: ReadonlySet<string>
}

function stepsOf({
  inverse,
  input,
}: Pick<UndoRow, 'inverse' | 'input'>): { inverse: string; input: Loose }[] {
  const parsed: unknown = JSON.parse(input)
  if (!isLoose(parsed)) return []
  const { steps } = parsed
  if (inverse !== 'batch' || !Array.isArray(steps)) return [{ inverse, input: parsed }]
  return steps
    .filter(isLoose)
    .flatMap((step) =>
      typeof step['inverse'] === 'string' && isLoose(step['input'])
        ? [{ inverse: step['inverse'], input: step['input'] }]
        : [],
    )
}

function touchedBy(row: UndoRow): Touched {
  const cases = new Map<number, Set<string> | null>()
  const own = new Set<string>()
  const around = new Set<string>()
  const joined = new Set<string>()
  let isRemoval = false
  for (const { inverse, input } of stepsOf(row)) {
    const put = casesOf(inverse, input)
    for (const { caseId, columns } of put) {
      const before = cases.get(caseId)
      cases.set(caseId, columns === null || before === null ? null : new Set([...(before ?? []), ...columns]))
    }
    isRemoval ||= /\.removed$/.test(inverse) && input['removed'] !== false
    const [first, ...rest] = idsOf(input).filter(({ field }) => field !== 'caseId' || put.length === 0)
    if (first) own.add(`${first.field} ${first.id}`)
    else if (put.length === 0) for (const whole of wholesOf(inverse, input)) own.add(whole)
    if (first && inverse === 'client.parted') joined.add(`${first.field} ${first.id}`)
    for (const { field, id } of rest) around.add(`${field} ${id}`)
  }
  return { cases, own, around, isRemoval, joined }
}

/** The profile and the like are there once, each setting by itself; lists of rows are their own. */
const wholesOf = (inverse: string, input: Loose): string[] => {
  const { settings } = input
  if (isLoose(settings)) return Object.keys(settings).map((name) => `settings ${name}`)
  const lists = Object.values(input).filter(Array.isArray)
  return [lists.length > 0 ? `${inverse} ${JSON.stringify(lists)}` : (inverse.split('.')[0] ?? inverse)]
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each))

function restsOn(later: Touched, earlier: Touched): boolean {
  if (shares(later.own, earlier.own)) return true
  if (shares(later.joined, earlier.around)) return true
  if (earlier.isRemoval && shares(later.around, earlier.own)) return true
  return [...later.cases].some(([caseId, columns]) => {
    const before = earlier.cases.get(caseId)
    if (before === undefined) return false
    return before === null || columns === null || shares(columns, before)
  })
}

/** For each entry that something later rests upon, the last of those. `rows` stand, newest first. */
export function blockersOf(rows: readonly UndoRow[]): Map<number, UndoRow> {
  const touched = rows.map(touchedBy)
  const blockers = new Map<number, UndoRow>()
  for (const [at, row] of rows.entries()) {
    const own = touched[at]
    const blocker = rows.findIndex((_, later) => {
      const other = touched[later]
      return later < at && own !== undefined && other !== undefined && restsOn(other, own)
    })
    const found = rows[blocker]
    if (found) blockers.set(row.id, found)
  }
  return blockers
}

/** What an entry was done to, by name; the first of several, and how many more. */
export function namedEntry(
  db: Db,
  row: UndoRow,
): { label: string; atMs: number; subject: string; more: number } {
  const steps = stepsOf(row)
  const ids = new Set(
    steps.flatMap(({ inverse, input }) => casesOf(inverse, input).map(({ caseId }) => caseId)),
  )
  const [first] = ids
  const named = { label: row.label, atMs: row.at }
  if (first !== undefined)
    return { ...named, subject: nameOfRow(db, 'caseId', first) ?? '', more: ids.size - 1 }
  const [step] = steps
  if (step) {
    for (const { field, id } of idsOf(step.input)) {
      const subject = nameOfRow(db, field, id)
      if (subject !== null) return { ...named, subject, more: Math.max(0, steps.length - 1) }
    }
  }
  return { ...named, subject: '', more: 0 }
}
