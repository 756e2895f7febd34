// Writes down what broke, for somebody who is asked to help: the owner sees and sends it himself. Pure.

export type Fault = {
  readonly version: string
  /** The system and its runtime, as they name themselves. */
  readonly system: string
  /** Which screen broke. */
  readonly place: string
  readonly error: unknown
}

/** Enough to find the fault; what calls it is always the same. */
const mostLines = 12

/** In this order: an address of a page holds what looks like one of mail, and like a path. What is left out is named, so that one sees that it was. */
const redactions: readonly (readonly [what: RegExp, instead: string])[] = [
  // Of the program's own files the name and the place in them say where it broke.
  [/\b(?:app|file|node):\/{0,3}[^\s)]*\/([\w.-]+\.[cm]?[jt]sx?(?::\d+){0,2})/g, '$1'],
  [/\b[a-z][a-z\d+.-]*:\/\/[^\s)'"]+/gi, '(address)'],
  [/\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g, '(mail address)'],
  [/(?:[A-Za-z]:\\|\\\\|\/)(?:[^\s/\\:()'"]+[/\\])+([^\s/\\:()'"]+)/g, '$1'],
  // What somebody wrote, or is called, stands in quotation marks.
  [/"[^"\n]*"|'[^'\n]{12,}'|“[^”\n]*”/g, '(text)'],
  [/\d{6,}/g, '(number)'],
]

const redacted = (text: string): string =>
  redactions.reduce((shorter, [what, instead]) => shorter.replace(what, instead), text)

/** Names no person, no address, no folder and nothing that was written. */
export function faultReport({ version, system, place, error }: Fault): string {
  const { name, message, stack } =
    error instanceof Error ? error : { name: 'Fault', message: String(error), stack: '' }
  const told = `${name}: ${message}`
  const calls = (stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .slice(0, mostLines)
    .map((line) => line.trim())
  return `${[`Remit ${version}`, system, place, '', redacted(told), ...calls.map(redacted)].join('\n')}\n`
}
