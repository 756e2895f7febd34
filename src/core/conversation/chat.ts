// Cuts saved chats and copied threads into their messages: WhatsApp, Telegram, Slack, forums.
import { type Said, wallOf } from './said.ts'

const direction = '[\\u200e\\u200f\\u202a-\\u202e]*'
const date = String.raw`\d{1,4}[/.-] ?\d{1,2}[/.-] ?\d{1,4}\.?`
const time = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u00a0\u202f]?[ap]\.?\s?m\.?)?`
const dayWords = String.raw`(?:\p{L}+\.?,? )?\d{1,4}\.? ?(?:de |\. )?\p{L}{3,12}\.?(?: \d{1,4})?`
const monthWords = String.raw`\p{L}{3,12}\.? \d{1,2}(?:,? \d{4})?`
const moment = String.raw`(?:${date}|${dayWords}|${monthWords}),?[\s\u00a0\u202f]+(?:kl\.? |pukul |at |um )?${time}`

type Form = {
  readonly pattern: RegExp
  /** The rest of the line is the beginning of the message. */
  readonly hasText: boolean
}

const form = (source: string, hasText: boolean): Form => ({
  pattern: new RegExp(`^${direction}${source}$`, 'iu'),
  hasText,
})

/** Each must fit at least two lines of a text, or its first, before the text is taken for one of its kind. */
const forms: readonly Form[] = [
  // WhatsApp on iPhone: [12/05/2026, 09:14:05] Sari: text
  form(String.raw`\[(?<when>${date},?[\s\u00a0\u202f]+${time})\] (?<who>[^:\n]{1,60}): (?<text>.*)`, true),
  // WhatsApp on Android: 12/05/26 09.14 - Sari: text
  form(String.raw`(?<when>${date},?[\s\u00a0\u202f]+${time}) [-–] (?<who>[^:\n]{1,60}): (?<text>.*)`, true),
  // Telegram's copy: Sari, [12.05.26 09:14]
  form(String.raw`(?<who>[^\n[\]]{1,60}?),? ?\[(?<when>${moment})\]:?`, false),
  // phpBB: by Sari » Mon May 12, 2026 9:14 am
  form(String.raw`(?:by|oleh|af|írta:?) (?<who>[^\n»]{1,60}) » (?<when>.{6,40})`, false),
  // Posted by Sari on 12 May 2026 09:14
  form(
    String.raw`(?:posted by|ditulis oleh|diposting oleh|skrevet af|írta:?|beküldte:?) (?<who>[^\n]{1,60}?)(?:,| on| pada| den| -|:)? (?<when>${moment})`,
    false,
  ),
  // Slack and others: Sari, 12 May 09:14 — and: Sari  12 May 2026 at 09:14
  form(String.raw`(?<who>[\p{L}\d][^\n,:]{0,59}?)(?:,| [-–—•·]|  +|\t) ?(?<when>${moment})`, false),
  // 12 May 2026 09:14 Sari: text
  form(String.raw`(?<when>${moment}),? (?<who>[^:\n\d][^:\n]{0,59}): (?<text>.*)`, true),
]

/** WhatsApp's own remarks have a time and nobody who says them. */
const remark = new RegExp(
  String.raw`^${direction}\[?${date},?[\s\u00a0\u202f]+${time}(?:\]| [-–]) [^:]*$`,
  'iu',
)

/** The messages of a chat in its order, or null where the text is none. */
export function splitChat(text: string): Said[] | null {
  const lines = text.split('\n')
  const found = forms
    .map((one) => ({ one, heads: headsOf(lines, one) }))
    .reduce((best, next) => (next.heads.length > best.heads.length ? next : best))
  const [first] = found.heads
  if (!first || (found.heads.length < 2 && first.at > 0)) return null
  const isMonthFirst = writesMonthFirst(found.heads.map(({ when }) => when))
  const said = found.heads.map((head, index): Said => {
    const end = found.heads[index + 1]?.at ?? lines.length
    const body = lines.slice(head.at + 1, end).filter((line) => !remark.test(line))
    return {
      author: head.who,
      wallMs: wallOf(head.when, isMonthFirst),
      text: [head.text, ...body].join('\n').trim(),
    }
  })
  const before = lines
    .slice(0, first.at)
    .filter((line) => !remark.test(line))
    .join('\n')
    .trim()
  const all = before === '' ? said : [{ author: '', wallMs: null, text: before }, ...said]
  return all.filter((each) => each.text !== '')
}

type Head = { at: number; who: string; when: string; text: string }

function headsOf(lines: readonly string[], { pattern, hasText }: Form): Head[] {
  return lines.flatMap((line, at): Head[] => {
    // Longer lines are text; the patterns look at the beginning of a line only.
    const groups = line.length > 4000 || !/\d/.test(line) ? undefined : pattern.exec(line)?.groups
    const when = groups?.['when'] ?? ''
    const who = (groups?.['who'] ?? '').replace(/[\u200e\u200f\u202a-\u202e]/g, '').trim()
    if (!groups || who === '' || (wallOf(when) ?? wallOf(when, true)) === null) return []
    return [{ at, who, when, text: hasText ? (groups['text'] ?? '') : '' }]
  })
}

/** Day first, unless some date of the text can only be read the other way. */
function writesMonthFirst(written: readonly string[]): boolean {
  const dates = written.flatMap((when) => {
    const [, first = '', second = ''] = /^\D*(\d{1,2})[/.-](\d{1,2})[/.-]/.exec(when) ?? []
    return first === '' ? [] : [{ first: Number(first), second: Number(second) }]
  })
  return dates.every(({ first }) => first <= 12) && dates.some(({ second }) => second > 12)
}
