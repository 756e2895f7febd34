// Takes files in call by call, so that the window stays free, how far it has come can be shown, and the owner can stop it.
import type { Answer } from '../../contract/answer.ts'
import { feedsPerCall, type RefusedMail } from '../../contract/import.ts'
import type { Input, Output } from '../../contract/methods.ts'
import { call } from '../program/ask.ts'
import { showProblem } from '../ui/show-problem.ts'

export type Watch = {
  /** Asked before each call; what was taken in before stays. */
  readonly isStopped: () => boolean
  readonly onProgress: (done: number, all: number, name: string) => void
}

export type FeedSum = { added: number; known: number; undoId: number | null; isStopped: boolean }

export async function addFeeds(
  fresh: Output<'opml.read'>['feeds'],
  opensFrom: string | null,
  { isStopped, onProgress }: Watch,
): Promise<FeedSum> {
  const sum: FeedSum = { added: 0, known: 0, undoId: null, isStopped: false }
  for (let place = 0; place < fresh.length; place += feedsPerCall) {
    if (isStopped()) return { ...sum, isStopped: true }
    const feeds = fresh
      .slice(place, place + feedsPerCall)
      .map(({ address, title, kind }) => ({ address, title, kind }))
    const input: Input<'source.import'> = { undoId: sum.undoId, place, opensFrom, feeds }
    const answer: Answer<Output<'source.import'>> = await call('source.import', input)
    if (!answer.ok) {
      showProblem(answer.problem)
      return { ...sum, isStopped: true }
    }
    sum.undoId = answer.value.undoId
    sum.added += answer.value.added
    sum.known += answer.value.known
    onProgress(place + feeds.length, fresh.length, '')
  }
  return sum
}

export type MailSum = {
  taken: number
  known: number
  newCases: number
  caseId: number | null
  undoId: number | null
  refused: RefusedMail[]
  isStopped: boolean
}

/** All files together are one import with one undo; a file that cannot be read is said and passed over. */
export async function takeMails(
  paths: readonly string[],
  opensFrom: string | null,
  watch: Watch,
): Promise<MailSum> {
  let sum: MailSum = {
    taken: 0,
    known: 0,
    newCases: 0,
    caseId: null,
    undoId: null,
    refused: [],
    isStopped: false,
  }
  for (const path of paths) {
    sum = await takeFile(path, opensFrom, sum, watch)
    if (sum.isStopped) return sum
  }
  return sum
}

async function takeFile(
  path: string,
  opensFrom: string | null,
  before: MailSum,
  { isStopped, onProgress }: Watch,
): Promise<MailSum> {
  let sum = before
  let at: number | null = 0
  let no = 0
  while (at !== null) {
    if (isStopped()) return { ...sum, isStopped: true }
    const input: Input<'mail.take'> = { path, at, no, undoId: sum.undoId, opensFrom }
    const answer: Answer<Output<'mail.take'>> = await call('mail.take', input)
    if (!answer.ok) {
      showProblem(answer.problem)
      // What was taken back meanwhile is not taken in again; of a bad file the next may still be good.
      return { ...sum, isStopped: answer.problem.code === 'conflict' }
    }
    const part: Output<'mail.take'> = answer.value
    at = part.nextAt
    no += part.taken + part.known + part.refused.length
    sum = {
      taken: sum.taken + part.taken,
      known: sum.known + part.known,
      newCases: sum.newCases + part.newCases,
      caseId: part.caseId ?? sum.caseId,
      undoId: part.undoId,
      refused: [...sum.refused, ...part.refused],
      isStopped: false,
    }
    onProgress(at ?? part.bytes, part.bytes, part.name)
  }
  return sum
}
