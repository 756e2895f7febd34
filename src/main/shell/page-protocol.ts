// Serves app://remit: the page's files, and the preview of a quote as its own document.
import { join } from 'node:path'
import { protocol } from 'electron'
import type { QuotePaper } from '../desk/quote-content.ts'
import { previewPolicy } from '../guard/csp.ts'
import { servePageFile } from '../guard/page-files.ts'

/** Has to run before the program is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

const preview = /^\/quote-preview\/([1-9]\d{0,14}|letterhead)$/

const notFound = () => new Response('Not found', { status: 404 })

export type PageProtocolOptions = {
  readonly outDir: string
  readonly quotePaper: (quoteId: number | null) => Promise<QuotePaper | null>
}

export function servePage({ outDir, quotePaper }: PageProtocolOptions): void {
  const folder = join(outDir, 'renderer')
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'remit' || request.method !== 'GET') return notFound()
    const shown = preview.exec(url.pathname)?.[1]
    if (shown === undefined) return servePageFile(folder, url.pathname)
    const paper = await quotePaper(shown === 'letterhead' ? null : Number(shown)).catch(() => null)
    if (paper === null) return notFound()
    const { quotePage } = await import('./quote-page.ts')
    return new Response(quotePage(paper).html, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': previewPolicy,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  })
}
