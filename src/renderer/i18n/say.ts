// Turns the program's codes into sentences: problems with their next step, undone commands, events, services.
import type { Problem } from '../../core/problem.ts'
import { ownServiceName } from '../program/own-services.ts'
import { isKey, t, type Values } from './t.ts'

/** The sentence for a code under a prefix; a code the catalogue does not know is shown as it is, never hidden. */
function sayCode(prefix: string, code: string, values: Values = {}): string {
  const key = `${prefix}.${code}`
  return isKey(key) ? t(key, values) : code.replace(/[_.-]+/g, ' ').toLowerCase()
}

const valuesOf = (problem: Problem): Values => ({ detail: problem.detail ?? '' })

/** What happened. */
export const problemWhat = (problem: Problem): string => sayCode('problem', problem.code, valuesOf(problem))

/** What to do about it. */
export function problemNext(problem: Problem): string {
  const isFeedNamed = problem.code === 'not_a_feed' && /^https?:/.test(problem.detail ?? '')
  return sayCode('next', isFeedNamed ? 'not_a_feed_at' : problem.code, valuesOf(problem))
}

/** Both in one line, for where nothing is marked: of a field that is wrong, what is wrong with it. */
export function problemText(problem: Problem): string {
  const [wrong] = Object.values(problem.fields ?? {})
  if (problem.code === 'invalid_input' && wrong !== undefined)
    return `${problemWhat(problem)} ${fieldText(wrong)}`
  const conflict = `conflict.${problem.detail}`
  if (problem.code === 'conflict' && isKey(conflict)) return t(conflict)
  return `${problemWhat(problem)} ${problemNext(problem)}`.trim()
}

/** What is wrong with one field, by the code the program gave. */
export const fieldText = (code: string): string => {
  const key = `field.${code}`
  return isKey(key) ? t(key) : t('field.invalid')
}

/** A command in the past tense, as the undo list and the toasts name it. */
export const didText = (label: string): string => {
  const key = `did.${label.replace(/^(did|undo)\./, '')}`
  return isKey(key) ? t(key) : t('did.change')
}

export const reasonText = (code: string, values: Values = {}): string => sayCode('reason', code, values)
export const flagText = (code: string, values: Values = {}): string => sayCode('flag', code, values)
export const eventText = (name: string, values: Values = {}): string => sayCode('event', name, values)
export const factText = (name: string): string => sayCode('fact', name)
export const signalText = (signal: string): string => sayCode('signal', signal)
export const ruleText = (rule: string): string => sayCode('rule', rule.replace(/^R/i, 'R'))

/** A service by its key; the owner's own services are named as they were typed. */
export const serviceText = (service: string): string =>
  ownServiceName(service) ?? sayCode('service', service.replace(/^own:/, ''))

/** Words as they were written, in the page's own quotation marks. */
export const quotedText = (words: readonly string[]): string =>
  words.map((text) => t('common.quoted', { text })).join(', ')
