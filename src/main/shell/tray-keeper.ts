// Keeps the tray, where the desktop shows one, and has its menu say which cases are the newest.
import type { DeskLine } from './desk-line.ts'
import { createTray, type TrayActions, type TrayMenu } from './tray.ts'
import { createTrayHost } from './tray-host.ts'
import type { ShellWords } from './words.ts'

type Parts = {
  readonly desk: DeskLine
  readonly resourcesDir: string
  readonly words: () => ShellWords
  readonly isPaused: () => boolean
  readonly actions: TrayActions
  /** The owner finds Remit there now, or no longer. */
  readonly onChanged: () => void
}

export type TrayKeeper = {
  /** Whether the owner finds Remit there. */
  isThere(): boolean
  /** Settles when the tray says what it is to say, and it is known whether the desktop shows it. */
  open(): Promise<void>
  update(): Promise<void>
  /** Panels come and go with the session. */
  look(): void
}

export function createTrayKeeper({
  desk,
  resourcesDir,
  words,
  isPaused,
  actions,
  onChanged,
}: Parts): TrayKeeper {
  let tray: TrayMenu | null = null
  const host = createTrayHost(Date.now, onChanged)

  async function update(): Promise<void> {
    if (!tray || !(await desk.opening).open) return
    const newest = await desk.ask('newestCases', { limit: 3 })
    const entries = newest.map(({ caseId, who, title }) => ({ caseId, label: `${who}: ${title}` }))
    tray.update(words(), entries, isPaused())
  }

  return {
    isThere: () => tray !== null && host.isThere(),
    async open() {
      tray = createTray(resourcesDir, actions)
      await Promise.all([update(), host.look()])
    },
    update,
    look() {
      if (tray) void host.look()
    },
  }
}
