// Tells the system that remit:// links are Remit's.
import { app } from 'electron'
import type { Flags } from '../flags.ts'

/**
 * On Linux the package's own desktop file says it. A checkout, the sample and a workspace of its own claim nothing: a link
 * leads to the one the owner works in.
 */
export function claimLinks({ demo, dataDir }: Flags): void {
  if (!app.isPackaged || demo || dataDir !== null || process.platform === 'linux') return
  // What follows -- is never read as a flag, whatever somebody wrote into a link.
  if (process.platform === 'win32') app.setAsDefaultProtocolClient('remit', process.execPath, ['--'])
  else app.setAsDefaultProtocolClient('remit')
}
