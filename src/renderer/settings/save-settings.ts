// Saves a change of the settings at once.
import type { Answer } from '../../contract/answer.ts'
import type { SettingsForm } from '../../contract/app.ts'
import { write } from '../program/write.ts'
import { showProblem } from '../ui/show-problem.ts'

/** What was changed since these settings were shown: a second change must not send the first one's old value along. */
let shown: SettingsForm | null = null
let ahead: Partial<SettingsForm> = {}

/** A problem that names a field is left to the caller; any other is said at the foot of the window. */
export async function saveSettings(
  settings: SettingsForm,
  patch: Partial<SettingsForm>,
): Promise<Answer<unknown>> {
  if (settings !== shown) ahead = {}
  shown = settings
  const before = ahead
  ahead = { ...before, ...patch }
  const answer = await write('settings.save', { ...settings, ...ahead }, { showsProblem: true })
  // What was refused goes along with nothing else.
  if (!answer.ok) ahead = before
  if (!answer.ok && !answer.problem.fields) showProblem(answer.problem)
  return answer
}
