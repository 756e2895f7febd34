// Makes of what is kept for a source the headers it is asked with.
import type { SourceAccess } from '../../contract/source-access.ts'
import { feedAddress } from '../../core/feed/address.ts'
import { type Login, type SourceSecret, splitLogin } from '../../core/feed/source-secret.ts'

/** Everything about a request that only this source has. */
export type Access = {
  /** Null for Remit's own. */
  readonly userAgent: string | null
  readonly allowSelfSigned: boolean
  /** By their names in lower case; for the source's own origin only. */
  readonly secretHeaders: Readonly<Record<string, string>>
}

export const usualAccess: Access = { userAgent: null, allowSelfSigned: false, secretHeaders: {} }

/** RFC 7617, in UTF-8. */
export const basicHeader = ({ user, password }: Login): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** The headers a secret becomes at `address`; none at another origin than the one it was given for. */
export function secretHeaders(
  { origin, login, headers }: Pick<SourceSecret, 'origin' | 'login' | 'headers'>,
  address: string,
): Readonly<Record<string, string>> {
  if (!URL.canParse(address) || new URL(address).origin !== origin) return {}
  return {
    ...Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value])),
    ...(login === null ? {} : { authorization: basicHeader(login) }),
  }
}

/**
 * How an address is asked that is no source yet, from what stands in its form, and the address without what was secret in
 * it. Nothing of it is stored, so no keyring is needed.
 */
export function searchAccess(typed: {
  readonly address: string
  readonly access?: SourceAccess | undefined
}): {
  address: string
  access: Access
} {
  const parsed = feedAddress(typed.address)
  if (!parsed.ok) return { address: typed.address, access: usualAccess }
  const split = splitLogin(parsed.value)
  const { userAgent = '', allowSelfSigned = false, login = null, headers = [] } = typed.access ?? {}
  const secret = {
    origin: new URL(split.address).origin,
    login: login ?? split.login,
    headers: headers.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }])),
  }
  return {
    address: split.address,
    access: {
      userAgent: userAgent || null,
      allowSelfSigned,
      secretHeaders: secretHeaders(secret, split.address),
    },
  }
}

/** Whether two sources, or a search and the source it became, are asked in the same way. */
export const isSameAccess = (one: Access, other: Access): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The text that is sealed, and the secret in it; null for what this program did not write. */
export const secretText = (secret: SourceSecret): string => JSON.stringify(secret)
export function secretIn(text: string): SourceSecret | null {
  try {
    const secret = JSON.parse(text) as Partial<SourceSecret> | null
    return typeof secret?.origin === 'string' && Array.isArray(secret.headers) && secret.login !== undefined
      ? (secret as SourceSecret)
      : null
  } catch {
    return null
  }
}
