// Shows lists of lines one walks through by keyboard: j and k go from line to line, Shift from list to list, Enter opens.
import { useEffect, useRef, useState } from 'react'
import type { DayLine, LineTarget } from '../../contract/day.ts'
import type { SnoozeUntil } from '../../contract/planning.ts'
import { PutOffDialog } from '../case/put-off-dialog.tsx'
import { openCase, openClients, openQuote } from '../frame/view.ts'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { noteLeaving, settleLeaving, useLeaving } from '../inbox/leaving.ts'
import { drawnAtOnce, holdKeysUntil } from '../keys/held-keys.ts'
import { useCommands } from '../keys/run.ts'
import { write } from '../program/write.ts'
import { LinkButton } from '../ui/button.tsx'
import { showProblem } from '../ui/show-problem.ts'

export type LineList = {
  readonly kind: string
  readonly title: string
  /** How many there are, also beyond the lines. */
  readonly total: number
  readonly lines: readonly DayLine[]
  readonly when: (line: DayLine) => string
  /** What a case of this list can be done with from here. */
  readonly canAct: boolean
}

function open(target: LineTarget): void {
  if (target.is === 'case') openCase(target.caseId, target.shelf)
  else if (target.is === 'client') openClients({ is: 'client', clientId: target.clientId })
  else openQuote(target.quoteId)
}

const keyOf = (list: LineList, line: DayLine, at: number): string =>
  `${list.kind} ${at} ${Object.values(line.opens).join(' ')}`

const stops = (within: Element | null): HTMLElement[] => [
  ...(within?.querySelectorAll<HTMLElement>('[data-stop]') ?? []),
]

/** `atFirst`: how many lines of a list are shown before more are asked for. `children`: what follows and can be walked to as well. */
export function LineLists({
  lists: all,
  atFirst,
  children,
}: {
  lists: readonly LineList[]
  atFirst: number
  children?: React.ReactNode
}) {
  const gone = useLeaving('day')
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set())
  const left = withoutGone(all, gone)
  const lists = left.map((list) => ({
    ...list,
    lines: whole.has(list.kind) ? list.lines : list.lines.slice(0, atFirst),
    hasMore: !whole.has(list.kind) && list.lines.length > atFirst,
  }))
  const body = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<{ caseId: number; canAct: boolean } | null>(null)
  const [isPuttingOff, setIsPuttingOff] = useState(false)
  const at = useRef(-1)

  const placeOf = (focused: Element | null): number =>
    focused instanceof HTMLElement ? stops(body.current).indexOf(focused) : -1
  const focusAt = (next: number): void => {
    const all = stops(body.current)
    at.current = Math.max(0, Math.min(next, all.length - 1))
    all[at.current]?.focus()
    all[at.current]?.scrollIntoView({ block: 'nearest' })
  }
  const walk = (step: 1 | -1): void => {
    const now = placeOf(document.activeElement)
    focusAt(now >= 0 ? now + step : at.current < 0 ? 0 : at.current + step)
  }
  const walkLists = (step: 1 | -1): void => {
    const all = stops(body.current)
    const lists = [...new Set(all.map((stop) => stop.closest('section')))]
    const now = lists.indexOf(document.activeElement?.closest('section') ?? null)
    const goal = lists[Math.max(0, Math.min(now + step, lists.length - 1))]
    const first = all.findIndex((stop) => stop.closest('section') === goal)
    if (first >= 0) focusAt(first)
  }
  // A line that was dealt with is gone; the next one takes its place.
  const count = left.reduce((sum, { lines }) => sum + lines.length, 0)
  const before = useRef(count)
  useEffect(() => {
    if (count < before.current && at.current >= 0 && !body.current?.contains(document.activeElement))
      focusAt(at.current)
    before.current = count
  })
  // The first line that comes takes the place of what asked for it.
  const showWhole = (kind: string, asking: Element): void => {
    const place = placeOf(asking)
    drawnAtOnce(() => setWhole(new Set([...whole, kind])))
    focusAt(place)
  }
  const acting = current?.canAct ? current.caseId : null
  useCommands({
    'list.next': () => walk(1),
    'list.previous': () => walk(-1),
    'list.pickNext': () => walkLists(1),
    'list.pickPrevious': () => walkLists(-1),
    'case.done': acting === null ? undefined : () => void holdKeysUntil(closeOrOpen(acting)),
    'case.snooze': acting === null ? undefined : () => setIsPuttingOff(true),
  })
  return (
    <div ref={body} className="line-lists">
      {lists.map((list) => (
        <section key={list.kind} data-testid={`list-${list.kind}`}>
          <h2>{list.title}</h2>
          <ul>
            {list.lines.map((line, place) => (
              <li key={keyOf(list, line, place)}>
                <button
                  type="button"
                  className="day-line"
                  data-stop
                  onFocus={() => {
                    const { opens } = line
                    at.current = placeOf(document.activeElement)
                    setCurrent(opens.is === 'case' ? { caseId: opens.caseId, canAct: list.canAct } : null)
                  }}
                  onClick={() => open(line.opens)}
                >
                  <span className="who">{line.who}</span>
                  <span className="what">{line.what}</span>
                  {line.amount ? (
                    <span className="num">{moneyText(line.amount.minor, line.amount.currency)}</span>
                  ) : null}
                  <span className="when muted small num">{list.when(line)}</span>
                </button>
              </li>
            ))}
          </ul>
          <More
            n={list.total - list.lines.length}
            onShow={list.hasMore ? (asking) => showWhole(list.kind, asking) : null}
          />
        </section>
      ))}
      {children}
      {isPuttingOff && acting !== null ? (
        <PutOffDialog
          purpose="snooze"
          hasOpenQuote={false}
          onChoose={(until) => void putOff(acting, until)}
          onClose={() => setIsPuttingOff(false)}
        />
      ) : null}
    </div>
  )
}

/** How many there are beyond the lines; a button where they are at hand. */
function More({ n, onShow }: { n: number; onShow: ((asking: Element) => void) | null }) {
  if (n <= 0) return null
  const words = t('today.more', { n })
  return (
    <p className="muted small">
      {onShow ? (
        <LinkButton data-stop onClick={({ currentTarget }) => onShow(currentTarget)}>
          {words}
        </LinkButton>
      ) : (
        words
      )}
    </p>
  )
}

/** A line that was just dealt with is gone before the program has answered: the next key is for the line after it. */
const withoutGone = (lists: readonly LineList[], gone: ReadonlySet<number>): readonly LineList[] =>
  lists.map((list) =>
    list.canAct ? without(list, ({ opens }) => opens.is === 'case' && gone.has(opens.caseId)) : list,
  )

function without(list: LineList, isGone: (line: DayLine) => boolean): LineList {
  const lines = list.lines.filter((line) => !isGone(line))
  return { ...list, lines, total: list.total - list.lines.length + lines.length }
}

/** A complaint that others can read asks first where it was answered: that is asked beside the case. */
async function closeOrOpen(caseId: number): Promise<void> {
  noteLeaving('day', caseId)
  const answer = await write('case.close', { caseId }, { showsProblem: true })
  settleLeaving([caseId], answer.ok)
  if (answer.ok) return
  openCase(caseId)
  if (answer.problem.detail !== 'public_answer') showProblem(answer.problem)
}

async function putOff(caseId: number, until: SnoozeUntil): Promise<void> {
  noteLeaving('day', caseId)
  const answer = await write('case.snooze', { caseId, until })
  settleLeaving([caseId], answer.ok)
}
