// Saves a change of the settings at once.
import type { Answer } from '../../contract/answer.ts'
import type { SettingsForm } from '../../contract/app.ts'
import { write } from '../program/write.ts'
import { showProblem } from '../ui/show-problem.ts'

/** A problem that names a field is left to the caller; any other is said at the foot of the window. */
export async function saveSettings(
  settings: SettingsForm,
  patch: Partial<SettingsForm>,
): Promise<Answer<unknown>> {
  const answer = await write('settings.save', { ...settings, ...patch }, { showsProblem: true })
  if (!answer.ok && !answer.problem.fields) showProblem(answer.problem)
  return answer
}
