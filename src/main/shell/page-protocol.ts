// Serves app://remit: the page's files, and previews of quotes and statements and texts as they came as documents of their own.
import { join } from 'node:path'
import { protocol } from 'electron'
import { type Language, languages } from '../../core/language/language.ts'
import type { OriginalText } from '../../core/paper/original-page.ts'
import type { QuotePaper } from '../desk/quotes/quote-content.ts'
import { previewPolicy } from '../guard/csp.ts'
import { servePageFile } from '../guard/page-files.ts'
import type { SheetPaper } from './sheet-file.ts'

/** Has to run before the program is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

const quotePreview = /^\/quote-preview\/([1-9]\d{0,14})$/
/** The example under a letterhead, in the language of the window that shows it: it goes to nobody. */
const specimenPreview = /^\/quote-preview\/letterhead\/([a-z]{2})$/
/** An issued statement by its id; or what would be issued to a client for a month. */
const statementPreview = /^\/statement-preview\/([1-9]\d{0,14})(?:\/(\d{4}-(?:0[1-9]|1[0-2])))?$/
/** A message's text with its markup. */
const originalPath = /^\/original\/([1-9]\d{0,14})$/

const notFound = () => new Response('Not found', { status: 404 })

export type PageProtocolOptions = {
  readonly outDir: string
  readonly quotePaper: (quoteId: number) => Promise<QuotePaper | null>
  readonly specimenPaper: (language: Language) => Promise<QuotePaper>
  readonly originalText: (messageId: number) => Promise<OriginalText | null>
  /** `month` null: an issued statement; else the one a client would be issued. */
  readonly statementPaper: (id: number, month: string | null) => Promise<SheetPaper | null>
}

/** The document at an address of previews; null where none is there, undefined where the address is none of theirs. */
async function previewAt(
  pathname: string,
  { quotePaper, specimenPaper, statementPaper, originalText }: PageProtocolOptions,
): Promise<string | null | undefined> {
  const quote = quotePreview.exec(pathname)?.[1]
  const language = languages.find((each) => each === specimenPreview.exec(pathname)?.[1])
  const asked = quote === undefined ? language && specimenPaper(language) : quotePaper(Number(quote))
  if (asked !== undefined) {
    const paper = await asked.catch(() => null)
    return paper && (await import('./quote-page.ts')).quotePage(paper).html
  }
  const message = originalPath.exec(pathname)?.[1]
  if (message !== undefined) {
    const original = await originalText(Number(message)).catch(() => null)
    if (original === null) return null
    const { originalPage } = await import('../../core/paper/original-page.ts')
    return originalPage(original, (await import('./quote-page.ts')).interFaces())
  }
  const [, id, month] = statementPreview.exec(pathname) ?? []
  if (id === undefined) return undefined
  const paper = await statementPaper(Number(id), month ?? null).catch(() => null)
  return paper && (await import('./sheet-file.ts')).sheetPage(paper)
}

export function servePage(options: PageProtocolOptions): void {
  const folder = join(options.outDir, 'renderer')
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'remit' || request.method !== 'GET') return notFound()
    const html = await previewAt(url.pathname, options)
    if (html === undefined) return servePageFile(folder, url.pathname)
    if (html === null) return notFound()
    return new Response(html, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': previewPolicy,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  })
}
