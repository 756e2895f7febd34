// The one place that knows postal-mime: turns the bytes of a mail into who wrote what, when, in answer to which.
import PostalMime, { type Address, type Email } from 'postal-mime'
import { hashOf } from '../../../core/feed/content-hash.ts'
import { parseFeedDate } from '../../../core/feed/date.ts'
import { htmlToText } from '../../../core/text/html-to-text.ts'
import { newTextOf } from '../../../core/text/new-text.ts'
import { foldLine } from '../../../core/text/plain-line.ts'

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
  const parser = { rfc822Attachments: true, maxHeadersSize, maxNestingDepth: 64 }
  const mail = await PostalMime.parse(withoutEnvelope(bytes), parser).catch(() => null)
  if (mail === null || !isMail(mail)) return 'damaged'
  const sender = firstMailbox(mail.from) ?? firstMailbox(mail.sender)
  if (!sender) return 'no_sender'
  const written = mail.text?.trim() ? mail.text : htmlToText(mail.html ?? '')
  const attached = mail.attachments.flatMap(({ filename, related }) =>
    filename === null || related === true ? [] : [`[${foldLine(filename)}]`],
  )
  const own = newTextOf(written).own || written.trim()
  const subject = foldLine(mail.subject ?? '').slice(0, subjectLimit)
  const [messageId] = idsIn(mail.messageId)
  return {
    id: messageId ?? `without:${hashOf(bytes)}`,
    answers: [...new Set([...idsIn(mail.references), ...idsIn(mail.inReplyTo)])].filter(
      (id) => id !== messageId,
    ),
    subject,
    name: foldLine(sender.name),
    email: sender.address,
    atMs: dateOf(mail),
    text: [own.slice(0, textLimit), attached.join(' ')].filter(Boolean).join('\n\n') || subject,
  }
}

/** Any text can be read as headers; a mail says at least one of these. */
const isMail = ({ headers }: Email): boolean =>
  headers.some(({ key }) => /^(?:from|sender|to|subject|date|message-id|received)$/.test(key))

/** The line a mailbox puts before each mail says nothing of the mail itself. */
function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  const isEnvelope = bytes[0] === 0x46 && new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === 'From '
  return isEnvelope ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes
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
