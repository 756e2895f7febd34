// Shortens what stayed the same between two changes, so that a difference is read at a glance. Pure.

/** So much of an unchanged passage is shown beside a change. */
const besideChange = 140

const headOf = (text: string): string => {
  const cut = text.slice(0, besideChange)
  const blank = cut.lastIndexOf(' ')
  return blank > 0 ? cut.slice(0, blank) : cut
}

const tailOf = (text: string): string => {
  const cut = text.slice(-besideChange)
  const blank = cut.indexOf(' ')
  return blank === -1 ? cut : cut.slice(blank + 1)
}

/** The first passage keeps its end, the last one its beginning, one between two changes both. */
export function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const shown = (isFirst ? 0 : besideChange) + (isLast ? 0 : besideChange)
  if (text.length <= shown + besideChange) return text
  if (isFirst && isLast) return text
  if (isFirst) return `… ${tailOf(text)}`
  return isLast ? `${headOf(text)} …` : `${headOf(text)} … ${tailOf(text)}`
}
