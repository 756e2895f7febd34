// Takes an edited wording of a known text in: kept, judged anew, and shown to the owner where it says something else.
import { topicOf } from '../../../core/case/topic.ts'
import { judge } from '../../../core/classify/judge.ts'
import type { CaseKind } from '../../../core/classify/kinds.ts'
import { opensCase } from '../../../core/classify/opens-case.ts'
import { isMeaningfulEdit } from '../../../core/edit/meaningful.ts'
import { isSettled } from '../../../core/edit/settled.ts'
import { wordDiff } from '../../../core/edit/word-diff.ts'
import { addEvent, changeCase, readCase, reviseMessageOfItem } from '../../store/cases/cases.ts'
import { addNotice } from '../../store/cases/notices.ts'
import type { Db } from '../../store/file/db.ts'
import {
  isTurningBack,
  keepWording,
  lastRevision,
  setFeedContent,
  setWording,
  type Via,
  type Wording,
} from '../../store/items/item-revisions.ts'
import {
  isErasedItem,
  readItem,
  readJudgement,
  replaceJudgement,
  type StoredItem,
} from '../../store/items/items.ts'
import { isStoryInCase, messageOfStory } from '../../store/items/stories.ts'
import { readSource } from '../../store/sources/sources.ts'
import { isAlert } from '../learning/alerts.ts'
import { isOwn, judgeItem } from '../reading/judged-item.ts'
import { judgingOf } from './judging.ts'
import { bringBack, openCaseFor, shownText } from './open-case.ts'

export type FeedEdit = Wording & {
  readonly itemId: number
  readonly html: string | null
  readonly contentHash: string
  /** Whether words of this kind may open a case of their own, should the item have none. */
  readonly mayOpen: (kind: CaseKind) => boolean
}

/** What a reader sees as the text; a title that only names the place says nothing. */
export function wordingOf({ title, text }: Wording): string {
  if (text === '') return title
  return topicOf(title) === null && title !== '' ? `${title}\n${text}` : text
}

/** Takes an item in that its feed gives with other words than before. Gives back the case that it opened, if any. */
export function reviseFromFeed(db: Db, edit: FeedEdit, nowMs: number): number | null {
  const { itemId, html, contentHash } = edit
  const item = readItem(db, itemId)
  if (!item || isErasedItem(db, itemId)) return null
  const earlier = lastRevision(db, itemId)
  const isBehind =
    earlier?.via === 'page' &&
    isMeaningfulEdit(wordingOf(item), wordingOf(edit)) &&
    !isMeaningfulEdit(wordingOf(earlier), wordingOf(edit))
  const isTurned = isTurningBack(db, itemId, contentHash)
  const opened = isBehind
    ? null
    : revise(db, item, edit, { via: 'feed', isNews: !isTurned }, edit.mayOpen, nowMs)
  setFeedContent(db, itemId, html, contentHash)
  return opened
}

/** Takes in what the author changed on the page where it was written. */
export function reviseFromPage(db: Db, itemId: number, text: string, nowMs: number): void {
  const item = readItem(db, itemId)
  if (!item || isErasedItem(db, itemId)) return
  const told = messageOfStory(db, itemId)?.text ?? shownText(item)
  if (told !== shownText(item)) {
    // The case shows the whole text from another place; that is what the author has changed.
    keepWording(db, itemId, 'feed', false, nowMs)
    setWording(db, itemId, { ...item, text: told })
  }
  const before = { ...item, text: told }
  revise(db, before, { title: item.title, text }, { via: 'page', isNews: true }, () => false, nowMs)
}

/**
 * Stores the new wording. A trivial edit only replaces the text. A meaningful one is an event on the item's case, and
 * brings an answered or closed case back unless it only says that all is well.
 */
function revise(
  db: Db,
  item: StoredItem,
  { title, text }: Wording,
  { via, isNews }: { via: Via; isNews: boolean },
  mayOpen: (kind: CaseKind) => boolean,
  nowMs: number,
): number | null {
  const { itemId } = item
  const earlier = lastRevision(db, itemId)
  const isSeries = earlier?.isMeaningful === false
  // Trivial edits in a row are measured from where they began: many small steps are a long way, too.
  const from = wordingOf(isSeries ? earlier : item)
  const to = wordingOf({ title, text })
  const isMeaningful = isNews && isMeaningfulEdit(from, to)
  const revisionId = isMeaningful || !isSeries ? keepWording(db, itemId, via, isMeaningful, nowMs) : null
  const told = messageOfStory(db, itemId)
  // A case may show the same story in the words of another place; an edit here is then none of what was read.
  const isShown = told?.text === shownText(item)
  setWording(db, itemId, { title, text })
  if (told && isShown) reviseMessageOfItem(db, told.itemId, shownText({ title, text }))

  const source = readSource(db, item.sourceId)
  const judging = judgingOf(db, source, null)
  const judgement = judgeItem({ ...item, title, text }, judging)
  const before = readJudgement(db, itemId)
  replaceJudgement(db, itemId, judgement, nowMs)
  if (!isMeaningful || revisionId === null || !before || isOwn(item, judging.owner)) return null

  const kindBefore = before.correctedKind ?? before.kind
  if (told === undefined) {
    const isWork = before.correctedKind === null && !opensCase(kindBefore) && opensCase(judgement.kind)
    if (!isWork || !mayOpen(judgement.kind) || isStoryInCase(db, itemId)) return null
    const opened = openCaseFor(db, { ...item, title, text }, judgement, nowMs)
    if (source?.muted === 0 && isAlert(db, judgement)) addNotice(db, opened, nowMs)
    return opened
  }
  if (!isShown) return null
  const { caseId } = told
  addEvent(db, caseId, 'author_updated', { itemId: told.itemId, revisionId, via }, nowMs)
  const added = addedWords(from, to)
  const weight = {
    isComplaint: kindBefore !== 'complaint' && judgement.kind === 'complaint',
    isAlert: isAlert(db, judgement),
    asksNothing: isSettled(added, judge({ text: added }).kind),
  }
  showUpdate(db, caseId, { ...item, title, text }, weight, nowMs)
  return null
}

const addedWords = (before: string, after: string): string =>
  wordDiff(before, after)
    .flatMap(({ kind, text }) => (kind === 'added' ? [text] : []))
    .join('\n')
    .trim()

type Weight = { readonly isComplaint: boolean; readonly isAlert: boolean; readonly asksNothing: boolean }

/** Unread in any case; our turn again unless the update asks for nothing. A case the owner put away as noise stays there. */
function showUpdate(
  db: Db,
  caseId: number,
  item: StoredItem,
  { isComplaint, isAlert: isTold, asksNothing }: Weight,
  nowMs: number,
): void {
  const row = readCase(db, caseId)
  if (!row || row.shelf === 'quiet') return
  const isAnew = isComplaint && row.kind !== 'complaint' && row.kind_by !== 'owner'
  const isOurs = row.shelf === 'open' && row.side === 'us'
  if (!isAnew && (isOurs || asksNothing)) {
    changeCase(db, caseId, { read_at: null })
    return
  }
  // The clock of what was added starts now, whenever the text itself was written.
  const written = { ...item, publishedAtMs: nowMs, firstSeenAtMs: nowMs }
  bringBack(db, row, written, isAnew ? 'complaint' : row.kind, nowMs)
  if (isAnew && isTold && readSource(db, item.sourceId)?.muted === 0) addNotice(db, caseId, nowMs)
}
