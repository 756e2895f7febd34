// Knows the settings as they were last carried out, and carries a change out: one after the other, each as it is stored by then.
import type { SettingsForm } from '../../contract/app.ts'
import type { Problem, Result } from '../../core/problem.ts'
import type { LoginItem } from './autostart-file.ts'
import type { DeskLine } from './desk-line.ts'

type Parts = {
  readonly desk: DeskLine
  readonly loginItem: LoginItem
  readonly onProblem: (problem: Problem) => void
  readonly onCarriedOut: (settings: SettingsForm) => Promise<void>
}

export type CarriedSettings = {
  /** Null until the database is open, and where it cannot be opened. */
  now(): SettingsForm | null
  begin(settings: SettingsForm): void
  /** They were changed, or may have been. */
  changed(): void
  /** Has the session's own list go on saying what they say. */
  keepLogin(): void
}

export function createCarriedSettings({ desk, loginItem, onProblem, onCarriedOut }: Parts): CarriedSettings {
  let settings: SettingsForm | null = null
  let carriedOut = Promise.resolve()

  const tellIfFailed = (result: Result<null>): void => {
    if (!result.ok) onProblem(result.problem)
  }

  async function carryOut(): Promise<void> {
    const before = settings?.startAtLogin ?? false
    settings = await desk.ask('settings', null)
    if (settings.startAtLogin !== before) tellIfFailed(await loginItem.set(!before))
    await onCarriedOut(settings)
  }

  return {
    now: () => settings,
    begin(first) {
      settings = first
    },
    // A file that is still being written must not come after the wish to have none.
    changed() {
      carriedOut = carriedOut.then(carryOut).catch((error: unknown) => console.error('settings:', error))
    },
    keepLogin() {
      if (settings?.startAtLogin) void loginItem.keep().then(tellIfFailed)
    },
  }
}
