// Judges one item as far as its own words go, in the form it is stored in.
import { titleFor } from '../../../core/case/title.ts'
import { opensCase } from '../../../core/classify/opens-case.ts'
import type { OwnServiceWords } from '../../../core/classify/own-services.ts'
import type { FeedItem } from '../../../core/feed/parsed-feed.ts'
import { type Language, languages } from '../../../core/language/language.ts'
import type { NewJudgement } from '../../store/items/items.ts'
import { packReasons } from '../../store/items/reasons.ts'
import { judgeTaught, type Lessons } from './lessons.ts'

export type JudgedItem = NewJudgement & {
  /** The line of the case it would open, '' for what opens none. */
  readonly line: string
}

/** What is known around an item that its own words do not say. */
export type JudgingContext = {
  readonly owner: { readonly name: string; readonly email: string }
  /** As the feed or the source states it. */
  readonly language: string | null
  /** What the owner's corrections have taught, null while there are none. */
  readonly lessons: Lessons | null
  readonly ownServices: readonly OwnServiceWords[]
}

const isLanguage = (word: string | null | undefined): word is Language =>
  languages.some((language) => language === word)

/** What of an item is read for its judgement. */
export type Judgeable = Pick<FeedItem, 'text' | 'title' | 'authorName' | 'authorEmail'>

/** The owner's own answers in a thread ask him nothing. */
export const isOwn = (
  item: Pick<Judgeable, 'authorName' | 'authorEmail'>,
  owner: JudgingContext['owner'],
): boolean =>
  (owner.name !== '' && item.authorName === owner.name) ||
  (owner.email !== '' && item.authorEmail === owner.email)

export function judgeItem(item: Judgeable, context: JudgingContext): JudgedItem {
  const { owner, language, ownServices, lessons } = context
  const stated = language?.slice(0, 2).toLowerCase()
  const input = {
    text: item.text,
    title: item.title,
    authorIsOwner: isOwn(item, owner),
    ownServices,
    sourceLanguage: isLanguage(stated) ? stated : null,
  }
  const { kind, confidence, language: told, service, cause, version, reasons } = judgeTaught(input, lessons)
  const line = opensCase(kind) ? titleFor({ text: item.text, title: item.title, kind, reasons }) : ''
  const packedReasons = packReasons(reasons)
  return { kind, confidence, language: told, service, cause, version, line, packedReasons }
}
