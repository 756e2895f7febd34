// Says what is kept secret for a source, what of it may be shown, and where it may be sent.
import type { Problem } from '../problem.ts'

export type Login = { readonly user: string; readonly password: string }
export type OwnHeader = { readonly name: string; readonly value: string }

/** Belongs to one origin, so that no later edit or move of the address can carry it to another server. */
export type SourceSecret = {
  readonly origin: string
  readonly login: Login | null
  readonly headers: readonly OwnHeader[]
}

/** What the owner sees of a secret, and what the page may know. */
export type SecretOutline = {
  readonly origin: string
  readonly hasLogin: boolean
  readonly headerNames: readonly string[]
}

/** What the owner wants sent: `keepsLogin` without a login, and null values, stand for what was given before. */
export type SecretEdit = {
  readonly keepsLogin: boolean
  readonly login: Login | null
  readonly headers: readonly { readonly name: string; readonly value: string | null }[]
}

export const outlineOf = ({ origin, login, headers }: SourceSecret): SecretOutline => ({
  origin,
  hasLogin: login !== null,
  headerNames: headers.map(({ name }) => name),
})

/** Whether the edit keeps all that was given before and adds nothing. */
export function keepsAll({ keepsLogin, login, headers }: SecretEdit, outline: SecretOutline): boolean {
  return (
    login === null &&
    keepsLogin === outline.hasLogin &&
    headers.length === outline.headerNames.length &&
    headers.every(({ name, value }) => value === null && outline.headerNames.includes(name))
  )
}

/** Whether something given before has to be read to carry the edit out. */
export const keepsSome = ({ keepsLogin, login, headers }: SecretEdit): boolean =>
  (keepsLogin && login === null) || headers.some(({ value }) => value === null)

type Merged =
  | { readonly ok: true; readonly secret: SourceSecret | null }
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>> }

/**
 * The secret after an edit, null where none is left. Refused by field: a value that is to be kept although there is none
 * (`required`), and a header given twice, the one a login becomes included (`duplicate`).
 */
export function mergedSecret(edit: SecretEdit, origin: string, before: SourceSecret | null): Merged {
  const fields: Record<string, string> = {}
  const login = edit.login ?? (edit.keepsLogin ? (before?.login ?? null) : null)
  const taken = new Set(login === null ? [] : ['authorization'])
  const headers = edit.headers.map(({ name, value }, at) => {
    const key = name.toLowerCase()
    if (taken.has(key)) fields[`access.headers.${at}.name`] = 'duplicate'
    taken.add(key)
    const kept = value ?? before?.headers.find((header) => header.name.toLowerCase() === key)?.value
    if (kept === undefined) fields[`access.headers.${at}.value`] = 'required'
    return { name, value: kept ?? '' }
  })
  if (Object.keys(fields).length > 0) return { ok: false, fields }
  const isEmpty = login === null && headers.length === 0
  return { ok: true, secret: isEmpty ? null : { origin, login, headers } }
}

/** An address without the user name and password written into it, and these; malformed escapes stand for themselves. */
export function splitLogin(address: string): { readonly address: string; readonly login: Login | null } {
  if (!URL.canParse(address)) return { address, login: null }
  const url = new URL(address)
  if (url.username === '' && url.password === '') return { address, login: null }
  const login = { user: unescaped(url.username), password: unescaped(url.password) }
  url.username = ''
  url.password = ''
  return { address: url.href, login }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What went wrong, as a form takes it: field to code. */
export const fieldsProblem = (fields: Readonly<Record<string, string>>): Problem => ({
  code: 'invalid_input',
  fields,
  retryable: false,
})
