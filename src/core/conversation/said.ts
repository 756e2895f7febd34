// Says what a conversation is once a pasted text has been taken to pieces, and reads the times people's programs write.
import { parseFeedDate } from '../feed/date.ts'

export type Said = {
  /** '' where the text does not say. */
  readonly author: string
  /** The clock as it was written, as if it were UTC: the owner's zone is put in by whoever knows it. Null where none is written. */
  readonly wallMs: number | null
  readonly text: string
}

/** A day and a time of day as chats and mails write them; null for anything that is not both. */
export function wallOf(written: string, isMonthFirst = false): number | null {
  const plain = written
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    // "a las", "kl.", "pukul", "at" and the day of the week say nothing a clock needs.
    .replace(/\b(?:kl\.?|pukul|jam|at|pk\.?)(?=\s*\d)/giu, ' ')
    .replace(/(\d)(?:-[aei]n|-kor|:kor)\b/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  if (!/\d[:.]\d\d/.test(plain)) return null
  const hungarian =
    /^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?,? (?:\p{L}+,? )?(\d{1,2}[:.]\d\d(?:[:.]\d\d)?)/u.exec(plain)
  if (hungarian) {
    const [, year, month, day, time = ''] = hungarian
    return parseFeedDate(`${year}-${month}-${day} ${time.replaceAll('.', ':')}`)
  }
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})\.?,? +(.+)$/.exec(plain)
  if (numeric) {
    const [, first = '', second = '', year = '', time = ''] = numeric
    const [day, month] = isMonthFirst ? [second, first] : [first, second]
    return parseFeedDate(`${day}.${month}.${year} ${clockOf(time)}`)
  }
  return parseFeedDate(withoutZone(plain))
}

/** "9.14.05" with points, "9:14 pm" in any spelling. */
const clockOf = (time: string): string =>
  time
    .replace(/^(\d{1,2})\.(\d\d)(?:\.(\d\d))?/, (_, hour, minute, second) =>
      [hour, minute, second].filter((part) => part !== undefined).join(':'),
    )
    .replace(/\s*([ap])\.?\s?m\.?/iu, ' $1m')

/** Zones are left out, because a copied conversation shows the reader's own clock. */
const withoutZone = (written: string): string =>
  written.replace(
    /\s*(?:\(?(?:GMT|UTC|WIB|CES?T)\)?)?\s*[+-]\d{2}:?\d{2}\b.*$|\s\(?(?:GMT|UTC|WIB|CES?T)\)?$/u,
    '',
  )
