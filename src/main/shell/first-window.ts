// Opens the first window as soon as the program is ready, while the rest of the desktop is still being loaded.
import { Menu, session } from 'electron'
import { denyPermissions } from '../guard/permissions.ts'
import { type HandOver, takeCalls } from './calls.ts'
import { servePage } from './page-protocol.ts'
import type { Started } from './started.ts'
import { isStartedAtLogin } from './started-at-login.ts'
import { createWindowKeeper, type WindowKeeper } from './window-keeper.ts'

export type FirstWindow = {
  readonly windows: WindowKeeper
  /** Nobody asked to see anything yet. */
  readonly isHidden: boolean
  /** The page's calls wait for this. */
  readonly handOver: HandOver
}

export function openFirstWindow({ flags, desk, dataDir, outDir }: Started): FirstWindow {
  const isHidden = flags.background || isStartedAtLogin()
  Menu.setApplicationMenu(null)
  denyPermissions(session.defaultSession)
  servePage({
    outDir,
    quotePaper: (quoteId) => desk.ask('quotePaper', { quoteId }),
    specimenPaper: (language) => desk.ask('specimenPaper', { language }),
    statementPaper: async (id, month) =>
      (await import('./statement-file-handlers.ts')).statementPaper(desk, id, month),
    originalText: (messageId) => desk.ask('originalText', { messageId }),
  })
  const handOver = takeCalls()
  const windows = createWindowKeeper({ dataDir, outDir, isHidden })
  if (!isHidden) windows.open()
  return { windows, isHidden, handOver }
}
