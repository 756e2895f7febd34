// The one place that knows postal-mime: turns the bytes of a mail into who wrote what, when, in answer to which.
import PostalMime, { type Address, type Email } from 'postal-mime'
import { hashOf } from '../../../core/feed/content-hash.ts'
import { parseFeedDate } from '../../../core/feed/date.ts'
import { htmlToText } from '../../../core/text/html-to-text.ts'
import { newTextOf } from '../../../core/text/new-text.ts'
import { foldLine } from '../../../core/text/plain-line.ts'
import { asUtf8, withoutMisreading } from './mail-charset.ts'

export type Mail = {
  /** The Message-ID without its brackets; for a mail without one, a fingerprint of the whole. */
  readonly id: string
  /** The mails it answers, the first of the thread first. */
  readonly answers: readonly string[]
  readonly subject: string
  readonly name: string
  readonly email: string
  readonly atMs: number | null
  /** The new words, without what is quoted; then the names of what was attached, which is never opened. */
  readonly text: string
}

export type MailFault = 'damaged' | 'no_sender'

/** A sender's own header of more than this is an attack or a fault. */
const maxHeadersSize = 512 * 1024
/** What somebody reads; a longer text is a log file. */
const textLimit = 20_000
const subjectLimit = 300

/** Never rejects. */
export async function readMail(bytes: Uint8Array): Promise<Mail | MailFault> {
  const mail = await parsed(withoutEnvelope(bytes))
  if (mail === null || !isMail(mail)) return 'damaged'
  const sender = firstMailbox(mail.from) ?? firstMailbox(mail.sender)
  if (!sender) return 'no_sender'
  const plain = withoutMisreading(mail.text ?? '')
  const written = hasWords.test(plain) ? plain : withoutMisreading(htmlToText(mail.html ?? ''))
  const attached = mail.attachments.flatMap(({ filename, mimeType, related }) =>
    related === true || mimeType.endsWith('-signature')
      ? []
      : [`[${foldLine(withoutMisreading(filename ?? mimeType))}]`],
  )
  const own = newTextOf(written).own || written.trim()
  const subject = foldLine(withoutMisreading(mail.subject ?? '')).slice(0, subjectLimit)
  const [messageId] = idsIn(mail.messageId)
  return {
    id: messageId ?? `without:${hashOf(bytes)}`,
    answers: [...new Set([...idsIn(mail.references), ...idsIn(mail.inReplyTo)])].filter(
      (id) => id !== messageId,
    ),
    subject,
    name: foldLine(withoutMisreading(sender.name)),
    email: sender.address,
    atMs: dateOf(mail),
    text: [own.slice(0, textLimit), attached.join(' ')].filter(Boolean).join('\n\n') || subject,
  }
}

/** White space and invisible marks are no text to prefer to the other form. */
const hasWords = /[\p{L}\p{N}\p{S}\p{P}]/u

/** What broke because nobody said how it is written is taken from a second reading. */
async function parsed(bytes: Uint8Array): Promise<Email | null> {
  const parser = { rfc822Attachments: true, maxHeadersSize, maxNestingDepth: 64 }
  const parse = (from: Uint8Array) => PostalMime.parse(from, parser).catch(() => null)
  const mail = await parse(bytes)
  const broken = mail ? shown.filter((key) => JSON.stringify(mail[key])?.includes('\ufffd')) : []
  const utf8 = broken.length > 0 ? asUtf8(bytes) : null
  const again = utf8 && (await parse(utf8))
  return mail && again ? { ...mail, ...Object.fromEntries(broken.map((key) => [key, again[key]])) } : mail
}

const shown = ['subject', 'from', 'sender', 'text', 'html'] as const

/** Any text can be read as headers; a mail says at least one of these. */
const isMail = ({ headers }: Email): boolean =>
  headers.some(({ key }) => /^(?:from|sender|to|subject|date|message-id|received)$/.test(key))

/** A byte order mark, blank lines and the line a mailbox puts before each mail say nothing of the mail itself. */
function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000))
  const before = /^(?:\u00ef\u00bb\u00bf)?[\r\n]*(?:From [^\n]*\n)?/.exec(head)?.[0] ?? ''
  return bytes.subarray(before.length)
}

function firstMailbox(address: Address | undefined): { name: string; address: string } | null {
  const mailbox = address?.group === undefined ? address : address.group[0]
  return mailbox && (mailbox.address !== '' || mailbox.name !== '') ? mailbox : null
}

const idsIn = (header: string | undefined): string[] =>
  (header ?? '').split(/[\s<>,]+/).filter((id) => id.includes('@') || id.length > 8)

/** As it was written: the library would read a date without a zone in the zone of this machine. */
function dateOf(mail: Email): number | null {
  const written = mail.headers.find(({ key }) => key === 'date')?.value ?? ''
  return parseFeedDate(written.replace(/\s*\([^)]*\)\s*$/, ''))
}
