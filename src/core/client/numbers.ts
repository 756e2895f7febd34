// Brings phone numbers and the numbers of agreements into comparison form, and finds them in a text. Linear; never throws.

/** Countries write the beginning in many ways (+62, 0062, 0, nothing): the last digits are the same in all of them. */
const comparedDigits = 8

const phoneLike = /(?<![\p{L}\p{N}])(?:\+|00)?\(?\d[\d\s().\-/]{5,20}\d(?![\p{L}\p{N}])/gu
const onlyPhone = /^\s*(?:\+|00)?\(?\d[\d\s().\-/]{5,20}\d\s*$/

/** A phone number by its last eight digits, or null for what is none: too short, too long, or not a number alone. */
export function phoneOf(written: string): string | null {
  if (!onlyPhone.test(written)) return null
  const digits = written.replace(/\D/g, '')
  return digits.length < comparedDigits || digits.length > 15 ? null : digits.slice(-comparedDigits)
}

/** The phone numbers in a text, each by its last eight digits as `phoneOf` gives them; days and times are none. */
export function phonesIn(text: string): string[] {
  if (!/\d{2}/.test(text)) return []
  return [...text.matchAll(phoneLike)].flatMap(([written]) => {
    // "2026-11-21" and "15:30" are no phones.
    if (/^\d{4}-\d{2}-\d{2}/.test(written)) return []
    return phoneOf(written) ?? []
  })
}

/** Digits alone are as often an amount or a date; so many are hardly ever one. */
const plainDigitsFrom = 6
const shortestNumber = 4

/** The letters and digits of an agreement's number, or null where they could be anything. */
export function agreementNumberOf(written: string): string | null {
  const bare = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  if (bare.length < shortestNumber || !/\d/.test(bare)) return null
  return /^\d+$/.test(bare) && bare.length < plainDigitsFrom ? null : bare
}

/** Words that hold a digit, alone and together with their neighbours: "A-2024/017", "WB 1024". */
export function agreementNumbersIn(text: string): string[] {
  if (!/\d/.test(text)) return []
  const runs = text.split(/\s+/).map((run) => run.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  return runs.flatMap((run, at) => {
    if (!/\d/.test(run)) return []
    const before = runs[at - 1] ?? ''
    return [run, `${before}${run}`, `${run}${runs[at + 1] ?? ''}`].flatMap(
      (each) => agreementNumberOf(each) ?? [],
    )
  })
}
