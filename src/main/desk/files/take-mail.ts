// Takes mails of a file in: each thread becomes one case, a mail that is known already is passed over, a bad one is named.
import { basename, extname } from 'node:path'
import type { RefusedMail } from '../../../contract/import.ts'
import type { Input, Output } from '../../../contract/methods.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { foldLine } from '../../../core/text/fold.ts'
import type { Db } from '../../store/file/db.ts'
import { nextRev } from '../../store/file/meta.ts'
import { itemsWithoutCase, knownItems, readJudgement, threadOfItem } from '../../store/items/items.ts'
import { readOwner } from '../../store/owner/settings.ts'
import type { SourceColumns } from '../../store/sources/sources.ts'
import { addUndo, extendUndo } from '../../store/undo/undo.ts'
import { ownerZone } from '../owner-day.ts'
import { refuse } from '../refusal.ts'
import {
  byHandItem,
  nothingTaken,
  sourceOfChannel,
  type TakenByHand,
  takeConversation,
} from '../taking-in/by-hand.ts'
import { type Surroundings, surroundingsOf } from '../taking-in/open-case.ts'
import { mailAt } from './mailbox.ts'
import { withFile } from './read-file.ts'
import { type Mail, readMail } from './read-mail.ts'

/** Larger mails are somebody's files and not somebody's words. */
const maxMailBytes = 25 * 1024 * 1024
/** One call stays short, so that other calls are answered between two and stopping is felt at once. */
const mailsPerCall = 25
const bytesPerCall = 4 * 1024 * 1024

type Clock = { db: Db; nowMs: () => number }
type Read = { mails: Mail[]; refused: RefusedMail[]; nextAt: number | null; bytes: number }

/** Refuses with `file_kind`, `file_unreadable`, or `conflict` where the import was taken back meanwhile. */
export async function takeMail(
  { db, nowMs }: Clock,
  input: Input<'mail.take'>,
): Promise<Output<'mail.take'>> {
  const read = await withFile(input.path, 'mail', async (file, bytes) => {
    const read: Read = { mails: [], refused: [], nextAt: input.at, bytes }
    const isSingle = extname(input.path).toLowerCase() === '.eml'
    for (let no = input.no + 1; ; no++) {
      const at: number = read.nextAt ?? bytes
      const cut = isSingle ? await singleMail(bytes, file) : await mailAt(file, at, bytes, maxMailBytes)
      if (cut === null) return { ...read, nextAt: null }
      const mail = cut.bytes === null ? 'too_large' : await readMail(cut.bytes)
      if (typeof mail === 'string') read.refused.push({ no, subject: '', why: mail })
      else read.mails.push(mail)
      read.nextAt = isSingle || cut.nextAt >= bytes ? null : cut.nextAt
      const isEnough = no - input.no >= mailsPerCall || cut.nextAt - input.at >= bytesPerCall
      if (read.nextAt === null || isEnough) return read
    }
  })
  return db.transaction(() => store(db, input, read, nowMs()))
}

async function singleMail(bytes: number, file: Parameters<typeof mailAt>[0]) {
  return { bytes: bytes > maxMailBytes ? null : new Uint8Array(await file.readFile()), nextAt: bytes }
}

function store(db: Db, input: Input<'mail.take'>, read: Read, nowMs: number): Output<'mail.take'> {
  const file = { name: basename(input.path), bytes: read.bytes, nextAt: read.nextAt, refused: read.refused }
  if (read.mails.length === 0)
    return { ...file, undoId: input.undoId, taken: 0, known: 0, newCases: 0, caseId: null }
  const source = sourceOfChannel(db, 'mail', nowMs)
  const box: Box = {
    db,
    source,
    around: surroundingsOf(db, source),
    ownEmail: foldLine(readOwner(db)?.email ?? ''),
    isSingle: extname(input.path).toLowerCase() === '.eml',
    opensFrom: input.opensFrom,
    zone: ownerZone(db),
    taken: nothingTaken(),
    nowMs,
  }
  let known = 0
  let caseId: number | null = null
  for (const mail of read.mails.toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0))) {
    if (knownItems(db, source.id, [`guid:${mail.id}`]).size > 0) known++
    else caseId = takeOne(box, mail) ?? caseId
  }
  const { taken } = box
  const undoId = taken.itemIds.length === 0 ? input.undoId : undoIdOf(db, input.undoId, taken, nowMs)
  if (taken.itemIds.length > 0) nextRev(db)
  return {
    ...file,
    undoId,
    taken: taken.itemIds.length,
    known,
    newCases: taken.newCases.length,
    caseId,
  }
}

type Box = {
  readonly db: Db
  readonly source: SourceColumns
  readonly around: Surroundings
  readonly ownEmail: string
  readonly isSingle: boolean
  readonly opensFrom: string | null
  readonly zone: string
  readonly taken: Required<TakenByHand>
  readonly nowMs: number
}

function takeOne(box: Box, mail: Mail): number | null {
  const { db, source, around, taken, nowMs } = box
  const root = rootOf(db, source.id, mail)
  const earlier = itemsWithoutCase(db, source.id, `thread:${root}`).map((stored) => {
    const judged = readJudgement(db, stored.itemId) ?? null
    return { stored, isOwn: judged === null, judged }
  })
  const isOwn = box.ownEmail !== '' && foldLine(mail.email) === box.ownEmail
  const item = {
    ...byHandItem({
      guid: mail.id,
      title: mail.subject,
      text: mail.text,
      authorName: mail.name === '' ? mail.email : mail.name,
      authorEmail: mail.email === '' ? null : mail.email,
      link: null,
      publishedAtMs: mail.atMs,
    }),
    threadLink: root,
  }
  const words = [{ item, keys: [`guid:${mail.id}`, `thread:${root} ${mail.id}`], isOwn }]
  const opens = box.isSingle ? 'always' : isRecent(box, mail) ? 'asking' : 'never'
  const thread = `${source.id}|mail|${root}`
  const mayGoOn = true
  return takeConversation(
    db,
    { source, around, thread, caseId: null, opens, earlier, mayGoOn },
    words,
    taken,
    nowMs,
  )
}

/** The first mail of the thread: where an answered mail is known, that one's; else the first that is named. */
function rootOf(db: Db, sourceId: number, { id, answers }: Mail): string {
  const known = knownItems(
    db,
    sourceId,
    answers.map((answered) => `guid:${answered}`),
  )
  for (const answered of answers) {
    const item = known.get(`guid:${answered}`)
    const root = item ? threadOfItem(db, item.itemId) : null
    if (root !== null) return root
  }
  return answers[0] ?? id
}

const isRecent = ({ opensFrom, zone, nowMs }: Box, { atMs }: Mail): boolean =>
  opensFrom === null || civilDateAt(Math.min(atMs ?? nowMs, nowMs), zone) >= opensFrom

function undoIdOf(db: Db, undoId: number | null, taken: TakenByHand, nowMs: number): number {
  if (undoId === null) return addUndo(db, 'mail.take', 'entered.takeBack', taken, nowMs)
  const isExtended = extendUndo(db, undoId, 'entered.takeBack', (input) => {
    const before = input as TakenByHand
    return {
      itemIds: [...before.itemIds, ...taken.itemIds],
      newCases: [...before.newCases, ...taken.newCases],
      joined: [...before.joined, ...taken.joined],
      clock: [...(before.clock ?? []), ...(taken.clock ?? [])],
    }
  })
  return isExtended ? undoId : refuse('conflict', 'import_undone')
}
