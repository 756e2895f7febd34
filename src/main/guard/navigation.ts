// Keeps the window on Remit's own page: no navigation, no new window, no web view.
import type { WebContents } from 'electron'
import { appOrigin } from '../../contract/names.ts'

/** Exactly the page's own origin; compared parsed, since `app://remit.evil` begins the same. `URL.origin` of a custom scheme is "null". */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return `${url.protocol}//${url.host}` === appOrigin && url.username === '' && url.password === ''
}

export function keepOnPage(contents: WebContents): void {
  const refuseForeign = (details: { preventDefault(): void; url: string }) => {
    if (!isOwnAddress(details.url)) details.preventDefault()
  }
  contents.on('will-navigate', (details) => details.preventDefault())
  contents.on('will-frame-navigate', refuseForeign)
  contents.on('will-redirect', (details) => details.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
