// Keeps the native menus as the page's commands are: names in its language, enabled while somebody answers to them.
import { fieldOwn, isCovered } from '../keys/listen.ts'
import { menuEntries } from '../keys/menu-entries.ts'
import { availableCommands, onHandlersChanged } from '../keys/run.ts'
import { write } from '../program/write.ts'

// Nobody opens a menu sooner after a key press, and moving through a list tells nothing.
const settledMs = 400

/** Returns how to stop. */
export function keepNativeMenu(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let told = ''
  const tell = (): void => {
    timer = null
    // A field may have the cursor on any screen and in any dialog.
    const available = [...fieldOwn.keys(), ...(isCovered() ? [] : availableCommands())]
    const entries = menuEntries(new Set(available))
    const now = JSON.stringify(entries)
    if (now === told) return
    told = now
    void write('menu.show', { entries }, { isQuiet: true, showsProblem: true })
  }
  const soon = (): void => {
    timer ??= setTimeout(tell, settledMs)
  }
  soon()
  const stop = onHandlersChanged(soon)
  return () => {
    stop()
    if (timer !== null) clearTimeout(timer)
  }
}
