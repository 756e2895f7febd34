// Says with which flags Remit starts again when it ended in order to: into its sample, out of it, or as it was.

/** Set for a program whose end is waited for: it then asks by its exit code instead of starting by itself. */
export const AGAIN = 'REMIT_STARTS_AGAIN'

/** @type {ReadonlyMap<number | null, string>} */
const flagOf = new Map([
  [75, '--look-around'],
  [76, '--drop-sample'],
])

/** As it was, but for what is said once. */
const asItWas = 77
const passing = ['--drop-sample', '--background']

const own = ['--demo', '--look-around', '--drop-sample', '--background']

/**
 * Null where the end is the end.
 * @param {readonly string[]} flags
 * @param {number | null} code
 * @returns {string[] | null}
 */
export function flagsAgain(flags, code) {
  if (code === asItWas) return flags.filter((each) => !passing.includes(each))
  const flag = flagOf.get(code)
  return flag === undefined ? null : [...flags.filter((each) => !own.includes(each)), flag]
}
