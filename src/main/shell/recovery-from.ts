// Says what the page has to know of how the database was opened: as it was, restored, too new, or not at all.
import type { RecoveryState } from '../../contract/app.ts'
import type { Opening } from '../desk/protocol.ts'

export function recoveryFrom(opening: Opening, dataDir: string): RecoveryState | null {
  if (opening.open) return opening.wentBack
  if (opening.reason === 'newer') {
    return { kind: 'newer', fileVersion: opening.fileVersion, appVersion: opening.appVersion }
  }
  return { kind: 'unreadable', problem: opening.problem, path: dataDir }
}
