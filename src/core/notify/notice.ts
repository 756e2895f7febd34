// Words one notification for one or many things the owner is told, and knows when none is wanted. Pure.
import type { Language } from '../language/language.ts'

/**
 * Why the owner is told: a complaint came, a page gathers comments faster than the owner's threshold, nobody answered in
 * public for a day, or something promised is due.
 */
export type NoticeKind = 'complaint' | 'comments' | 'silent' | 'promise'

export type NoticeFacts = { readonly kind: NoticeKind; readonly who: string; readonly title: string }

type Words = {
  readonly kinds: Readonly<
    Record<NoticeKind, { readonly one: string; readonly many: (count: number) => string }>
  >
  readonly more: (count: number) => string
  readonly open: string
  /** Said of what was held back for a while. */
  readonly held: string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    kinds: {
      complaint: { one: 'New complaint', many: (count) => `${count} new complaints` },
      comments: { one: 'Many comments', many: (count) => `Many comments in ${count} places` },
      silent: {
        one: 'A day without an answer',
        many: (count) => `${count} complaints a day without an answer`,
      },
      promise: { one: 'A promise is due', many: (count) => `${count} promises are due` },
    },
    more: (count) => `and ${count} more`,
    open: 'Open Remit to read it.',
    held: 'while it was quiet',
  },
  id: {
    kinds: {
      complaint: { one: 'Keluhan baru', many: (count) => `${count} keluhan baru` },
      comments: { one: 'Banyak komentar', many: (count) => `Banyak komentar di ${count} tempat` },
      silent: { one: 'Sehari tanpa jawaban', many: (count) => `${count} keluhan sehari tanpa jawaban` },
      promise: { one: 'Janji jatuh tempo', many: (count) => `${count} janji jatuh tempo` },
    },
    more: (count) => `dan ${count} lagi`,
    open: 'Buka Remit untuk membacanya.',
    held: 'selama waktu tenang',
  },
  da: {
    kinds: {
      complaint: { one: 'Ny klage', many: (count) => `${count} nye klager` },
      comments: { one: 'Mange kommentarer', many: (count) => `Mange kommentarer ${count} steder` },
      silent: { one: 'Et døgn uden svar', many: (count) => `${count} klager et døgn uden svar` },
      promise: { one: 'Et løfte skal holdes', many: (count) => `${count} løfter skal holdes` },
    },
    more: (count) => `og ${count} mere`,
    open: 'Åbn Remit for at læse den.',
    held: 'mens der var ro',
  },
  hu: {
    kinds: {
      complaint: { one: 'Új panasz', many: (count) => `${count} új panasz` },
      comments: { one: 'Sok hozzászólás', many: (count) => `Sok hozzászólás ${count} helyen` },
      silent: { one: 'Egy napja nincs válasz', many: (count) => `${count} panaszra egy napja nincs válasz` },
      promise: { one: 'Esedékes ígéret', many: (count) => `${count} esedékes ígéret` },
    },
    more: (count) => `és még ${count}`,
    open: 'Nyissa meg a Remitet az elolvasásához.',
    held: 'a csendes időben',
  },
}

/** In the order in which they are named; what is gravest first. */
const kinds: readonly NoticeKind[] = ['comments', 'silent', 'promise', 'complaint']

/** The longest list of names that reads at a glance. */
const named = 3

/**
 * Title and body of one notification. `showsText` false keeps names and words off a screen others may see: it then says
 * only what came. `isDigest`: it was held back while nobody wanted to be told. `notices` must not be empty.
 */
export function noticeText(
  notices: readonly NoticeFacts[],
  showsText: boolean,
  language: Language,
  isDigest = false,
): { readonly title: string; readonly body: string } {
  const { kinds: ofKind, more, open, held } = words[language]
  const [only] = notices
  const kindsTold = kinds
    .flatMap((kind) => {
      const count = notices.filter((notice) => notice.kind === kind).length
      return count === 0 ? [] : [count === 1 ? ofKind[kind].one : ofKind[kind].many(count)]
    })
    .join(' · ')
  const ending = isDigest ? ` · ${held}` : ''
  const title = `${kindsTold}${ending}`
  if (!showsText) return { title, body: open }
  if (notices.length === 1 && only) return { title: `${kindsTold}: ${only.who}${ending}`, body: only.title }
  const who = [...new Set(notices.map((notice) => notice.who))]
  const names = who.slice(0, named).join(', ')
  return { title, body: who.length > named ? `${names} ${more(who.length - named)}` : names }
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Whether a wall time lies in the quiet hours; they may run over midnight. No hours set: never quiet. */
export function isQuietAt(from: string | null, to: string | null, wallTime: string): boolean {
  if (from === null || to === null || from === to) return false
  const [start, end, at] = [minutesOf(from), minutesOf(to), minutesOf(wallTime)]
  return start < end ? at >= start && at < end : at >= start || at < end
}
