// Prints a quote to PDF in a hidden window that has no script, no preload, no network and no session of its own.
import { BrowserWindow, session } from 'electron'
import { keepOnPage } from '../guard/navigation.ts'
import { denyPermissions } from '../guard/permissions.ts'
import type { QuotePage } from './quote-page.ts'

const partition = 'quote-printer'

/** Everything the document needs is inside it, so every request it could make is refused. */
function closedSession() {
  const closed = session.fromPartition(partition, { cache: false })
  denyPermissions(closed)
  closed.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !details.url.startsWith('data:') && !details.url.startsWith('devtools:') }),
  )
  return closed
}

/** The PDF's bytes. */
export async function quotePdf(page: QuotePage): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    webPreferences: { session: closedSession(), javascript: false, spellcheck: false },
  })
  try {
    keepOnPage(window.webContents)
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(page.html).toString('base64')}`)
    return await window.webContents.printToPDF({ ...page.print })
  } finally {
    window.destroy()
  }
}
