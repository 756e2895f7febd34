// Prints a quote, on paper or to PDF, in a hidden window that has no script, no preload, no network and no session of its own.
import { BrowserWindow, session } from 'electron'
import { failed, ok, problemOf, type Result } from '../../core/problem.ts'
import { keepOnPage } from '../guard/navigation.ts'
import { denyPermissions } from '../guard/permissions.ts'
import type { QuotePage } from './quote-page.ts'

const partition = 'quote-printer'

/** What is being printed, by its address: as an address of its own a document of more than 1.5 MB would be too long a one. */
const documents = new Map<string, string>()
let printed = 0

const mayAsk = (url: string): boolean =>
  documents.has(url) || url.startsWith('data:') || url.startsWith('devtools:')

/** Everything a document needs is inside it, so every other request it could make is refused. */
function closedSession() {
  const closed = session.fromPartition(partition, { cache: false })
  denyPermissions(closed)
  closed.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !mayAsk(url) }))
  if (!closed.protocol.isProtocolHandled('app'))
    closed.protocol.handle('app', ({ url }) => {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' }
      return new Response(documents.get(url) ?? null, { headers, status: documents.has(url) ? 200 : 404 })
    })
  return closed
}

/** A window with the page in it, for as long as `work` takes. */
async function withPage<T>(html: string, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    webPreferences: { session: closedSession(), javascript: false, spellcheck: false },
  })
  printed += 1
  const address = `app://paper/${printed}`
  documents.set(address, html)
  try {
    keepOnPage(window.webContents)
    await window.loadURL(address)
    return await work(window)
  } finally {
    documents.delete(address)
    window.destroy()
  }
}

/** The PDF's bytes. */
export const quotePdf = ({ html, print }: QuotePage): Promise<Uint8Array> =>
  withPage(html, ({ webContents }) => webContents.printToPDF({ ...print }))

/** Shows the system's print dialog; false when the owner closed it, `print_failed` where there is nothing to print on. */
export const printQuote = (html: string): Promise<Result<boolean>> =>
  withPage(
    html,
    ({ webContents }) =>
      new Promise((resolve) => {
        webContents.print({ printBackground: true }, (isPrinted, reason) => {
          if (isPrinted || /cancel/i.test(reason)) resolve(ok(isPrinted))
          else resolve(failed(problemOf('print_failed')))
        })
      }),
  )
