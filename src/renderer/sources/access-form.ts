// Holds what is typed about how a source is asked, and makes of it what the program takes.
import type { SourceRow } from '../../contract/source.ts'
import type { SourceAccess } from '../../contract/source-access.ts'
import { feedAddress } from '../../core/feed/address.ts'
import { splitLogin } from '../../core/feed/source-secret.ts'

/** `keepsLogin`, and a header's null value, stand for what the program keeps and the page never sees. */
export type AccessForm = {
  readonly userAgent: string
  readonly allowSelfSigned: boolean
  readonly keepsLogin: boolean
  readonly user: string
  readonly password: string
  readonly headers: SourceAccess['headers']
}

export const usualAccess: AccessForm = {
  userAgent: '',
  allowSelfSigned: false,
  keepsLogin: false,
  user: '',
  password: '',
  headers: [],
}

export const savedAccess = ({
  userAgent,
  allowSelfSigned,
  hasPassword,
  headerNames,
}: SourceRow): AccessForm => ({
  ...usualAccess,
  userAgent,
  allowSelfSigned,
  keepsLogin: hasPassword,
  headers: headerNames.map((name) => ({ name, value: null })),
})

export function accessInput({ user, password, ...access }: AccessForm): SourceAccess {
  return { ...access, login: user === '' && password === '' ? null : { user, password } }
}

/** Whether anything about the source is out of the ordinary, so that it should be seen. */
export const isUnusual = (form: AccessForm): boolean => JSON.stringify(form) !== JSON.stringify(usualAccess)

/** Takes a login out of a typed address and puts it where it can be kept; null where there is none in it. */
export function movedLogin(
  typed: string,
  access: AccessForm,
): { address: string; access: AccessForm } | null {
  const parsed = feedAddress(typed)
  if (!parsed.ok) return null
  const { address, login } = splitLogin(parsed.value)
  return login && { address, access: { ...access, ...login, keepsLogin: false } }
}
