// Saves a change of the settings or of the calendar at once. Both are stored as a whole, so changes go one after the other.
import type { Answer } from '../../contract/answer.ts'
import type { SettingsForm } from '../../contract/app.ts'
import { call, type ReadName } from '../program/ask.ts'
import { askAnew } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { showProblem } from '../ui/show-problem.ts'
import type { CalendarForm } from './calendar-form.ts'

/** What is different, or how it follows from what is stored. */
type Change<T> = Partial<T> | ((stored: T) => Partial<T>)

let last: Promise<unknown> = Promise.resolve()

/**
 * What is stored is asked for when its turn has come: what the page shows may be from before the change just sent. Settled
 * once the page shows what is stored.
 */
function saveInTurn<T extends object>(
  change: Change<T>,
  shownBy: ReadName,
  read: () => Promise<Answer<T>>,
  save: (whole: T) => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> {
  const done = last.then(async () => {
    const stored = await read()
    if (!stored.ok) return stored
    const patch = typeof change === 'function' ? change(stored.value) : change
    return save({ ...stored.value, ...patch })
  })
  last = done.then(
    (answer) => {
      if (!answer.ok && !answer.problem.fields) showProblem(answer.problem)
    },
    () => undefined,
  )
  return done.finally(() => askAnew(shownBy))
}

async function storedSettings(): Promise<Answer<SettingsForm>> {
  const state = await call('desk.state', {})
  return state.ok ? { ...state, value: state.value.settings } : state
}

/** A problem that names a field is left to the caller; any other is said at the foot of the window. */
export const saveSettings = (change: Change<SettingsForm>): Promise<Answer<unknown>> =>
  saveInTurn(change, 'desk.state', storedSettings, (settings) =>
    write('settings.save', settings, { showsProblem: true }),
  )

/** Problems as above. `isQuiet`: the change is seen where it was made. */
export const saveCalendar = (change: Change<CalendarForm>, isQuiet: boolean): Promise<Answer<unknown>> =>
  saveInTurn(
    change,
    'calendar.get',
    () => call('calendar.get', {}),
    (calendar) => write('calendar.save', calendar, { isQuiet, showsProblem: true }),
  )
