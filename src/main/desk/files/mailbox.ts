// Cuts a mailbox file into its mails, a piece at a time, so that a file of any size needs no more memory than one mail.
import type { FileHandle } from 'node:fs/promises'

export type CutMail = {
  /** Null where the mail is larger than the cap. */
  readonly bytes: Uint8Array | null
  /** Where the next mail begins, or the end of the file. */
  readonly nextAt: number
}

/** Most mails are a few KB; a long one is read in pieces that grow with it. */
const leastPiece = 16 * 1024
const mostPiece = 1024 * 1024

/** A line that begins a mail names a sender and a time of day; a sentence that begins with "From" does not. */
const envelope = /^From \S.{0,200}?\d{1,2}:\d{2}/
const mark = Buffer.from('\nFrom ')

/** The mail that begins at `at`; null at the end of the file. Reads to the next mail and no further. */
export async function mailAt(
  file: FileHandle,
  at: number,
  fileBytes: number,
  maxBytes: number,
): Promise<CutMail | null> {
  if (at >= fileBytes) return null
  let held = Buffer.alloc(0)
  let dropped = 0
  let from = 1
  for (;;) {
    const end = nextEnvelope(held, from)
    if (end !== null) return cut(held.subarray(0, end), dropped, at + dropped + end, maxBytes)
    // An envelope may lie across two pieces: as much as one is long stays.
    from = Math.max(1, held.length - 256)
    if (held.length > maxBytes) {
      dropped += from
      held = Buffer.from(held.subarray(from))
      from = 1
    }
    const piece = Math.min(mostPiece, Math.max(leastPiece, held.length))
    const { buffer, bytesRead } = await file.read(
      Buffer.allocUnsafe(piece),
      0,
      piece,
      at + dropped + held.length,
    )
    if (bytesRead === 0) return cut(held, dropped, fileBytes, maxBytes)
    held = Buffer.concat([held, buffer.subarray(0, bytesRead)])
  }
}

const cut = (held: Buffer, dropped: number, nextAt: number, maxBytes: number): CutMail => ({
  bytes: dropped > 0 || held.length > maxBytes ? null : unescaped(held),
  nextAt,
})

/** Where the next mail begins, from `from` on; the envelope must follow a blank line. */
function nextEnvelope(held: Buffer, from: number): number | null {
  for (let at = held.indexOf(mark, from - 1); at !== -1; at = held.indexOf(mark, at + 1)) {
    const before = held[at - 1] === 0x0d ? held[at - 2] : held[at - 1]
    const line = held.toString('latin1', at + 1, at + 256)
    if (before === 0x0a && envelope.test(line.split('\n', 1)[0] ?? '')) return at + 1
  }
  return null
}

/** Mailboxes mark lines of a text that would look like an envelope with ">". */
function unescaped(bytes: Buffer): Uint8Array {
  if (!bytes.includes('\n>From ')) return bytes
  return Buffer.from(bytes.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
}
