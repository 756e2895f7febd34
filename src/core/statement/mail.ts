// Writes the address that opens the mail program with a statement in it, no longer than mail programs take. Pure.

import type { Sheet } from '../sheet/sheet.ts'
import { sheetText } from '../sheet/sheet-text.ts'
import { wordsIn } from './words/words-in.ts'

/**
 * Windows hands a program at most 2,048 characters of an address, and Outlook cuts what is longer. Elsewhere the mail
 * program is called with it, or a web mailer is, whose servers take some 8,000.
 */
export const longestMailAddress = (isWindows: boolean): number => (isWindows ? 1_900 : 7_500)

export type Mail = {
  readonly to: string
  readonly subject: string
  /** The first that fits is taken; the last one must be short. */
  readonly bodies: readonly string[]
}

export type MailAddress = {
  readonly url: string
  /** Which of the bodies it carries; null where not even the last one fits. */
  readonly body: number | null
}

/** Line breaks are CR LF, as RFC 6068 wants them. */
export function mailAddress({ to, subject, bodies }: Mail, longest: number): MailAddress {
  const head = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}`
  const urls = bodies.map(
    (body) => `${head}&body=${encodeURIComponent(body.trimEnd().replaceAll('\n', '\r\n'))}`,
  )
  const fitting = urls.findIndex((url) => url.length <= longest)
  return fitting < 0 ? { url: head, body: null } : { url: urls[fitting] ?? head, body: fitting }
}

/** The whole statement; its figures alone; and only that it is attached. */
export function mailBodies(sheet: Sheet): readonly string[] {
  const { attached } = wordsIn[sheet.language]
  const from = [sheet.seller.name, ...sheet.seller.lines].join('\n')
  const figures = sheet.sections.filter(({ kind }) => kind === 'part' || kind === 'table')
  return [
    sheetText(sheet),
    `${sheetText({ ...sheet, sections: figures })}\n${attached}\n\n${from}\n`,
    `${attached}\n\n${from}\n`,
  ]
}
