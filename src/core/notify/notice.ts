// Words one notification for one or many new complaints, and knows when none is wanted. Pure.
import type { Language } from '../language/language.ts'

export type NoticeFacts = { readonly who: string; readonly title: string }

type Words = {
  readonly one: string
  readonly many: (count: number) => string
  readonly more: (count: number) => string
  readonly open: string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    one: 'New complaint',
    many: (count) => `${count} new complaints`,
    more: (count) => `and ${count} more`,
    open: 'Open Remit to read it.',
  },
  id: {
    one: 'Keluhan baru',
    many: (count) => `${count} keluhan baru`,
    more: (count) => `dan ${count} lagi`,
    open: 'Buka Remit untuk membacanya.',
  },
  da: {
    one: 'Ny klage',
    many: (count) => `${count} nye klager`,
    more: (count) => `og ${count} mere`,
    open: 'Åbn Remit for at læse den.',
  },
  hu: {
    one: 'Új panasz',
    many: (count) => `${count} új panasz`,
    more: (count) => `és még ${count}`,
    open: 'Nyissa meg a Remitet az elolvasásához.',
  },
}

/** The longest list of names that reads at a glance. */
const named = 3

/**
 * Title and body of one notification. `showsText` false keeps names and words off a screen others may see: it then says
 * only that a complaint came. `notices` must not be empty.
 */
export function noticeText(
  notices: readonly NoticeFacts[],
  showsText: boolean,
  language: Language,
): { readonly title: string; readonly body: string } {
  const { one, many, more, open } = words[language]
  const [only] = notices
  const title = notices.length === 1 ? one : many(notices.length)
  if (!showsText) return { title, body: open }
  if (notices.length === 1 && only) return { title: `${one}: ${only.who}`, body: only.title }
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
