// Takes what is secret out of a command before it goes to the desk, and seals it.
import { methods } from '../../contract/methods.ts'
import type { SourceAccess } from '../../contract/source-access.ts'
import { feedAddress } from '../../core/feed/address.ts'
import {
  fieldsProblem,
  keepsAll,
  keepsSome,
  type Login,
  mergedSecret,
  outlineOf,
  type SourceSecret,
  splitLogin,
} from '../../core/feed/source-secret.ts'
import { failed, ok, type Result } from '../../core/problem.ts'
import type { KeptSecret } from '../desk/protocol.ts'
import type { Keyring } from '../guard/keyring.ts'
import { secretIn, secretText } from '../poll/source-access.ts'
import type { SealedSecret } from '../store/sources/source-access.ts'

export type SealParts = {
  readonly keyring: Keyring
  readonly keptSecret: (sourceId: number) => Promise<KeptSecret>
}

export type SealedCall = { readonly input: unknown; readonly sealed?: SealedSecret }

export type SealedName = 'source.add' | 'source.save'

const nothing: SourceAccess = {
  userAgent: '',
  allowSelfSigned: false,
  keepsLogin: false,
  login: null,
  headers: [],
}

/**
 * The command as the desk may see it, and beside it the sealed secret where there is a new one. A login written into the
 * address is moved out of it. Refused by field where nothing can be kept (`no_keyring`), where what was kept cannot be
 * read (`secret_unreadable`), and where it was given for another site (`other_site`).
 */
export async function sealCall(
  { keyring, keptSecret }: SealParts,
  name: SealedName,
  input: unknown,
): Promise<Result<SealedCall>> {
  const parsed = methods[name].input.safeParse(input)
  if (!parsed.success) return ok({ input })
  const call = parsed.data
  const kept = 'sourceId' in call ? await keptSecret(call.sourceId) : null
  if (kept?.address === call.address && call.access === undefined) return ok({ input })
  const typed = feedAddress(call.address)
  if (!typed.ok) return ok({ input })
  // An address saved with a login in it, by an earlier Remit, must not keep its owner from changing anything else.
  const isAsItWas = kept?.address === call.address && !(await keyring.canSeal())
  const { address, login } = isAsItWas ? { address: typed.value, login: null } : splitLogin(typed.value)
  const access = withLogin(call.access, login, kept)
  if (access === undefined) return ok({ input })
  const result = await sealedEdit(keyring, access, new URL(address).origin, kept?.sealed ?? null)
  if (!result.ok) {
    const isFromAddress = login !== null && call.access?.login == null
    return failed(isFromAddress ? atAddress(result.problem.fields ?? {}) : result.problem)
  }
  const shown = { ...call, address: login === null ? call.address : address, access: withoutSecrets(access) }
  return ok(result.value === null ? { input: shown } : { input: shown, sealed: result.value })
}

/** What stands in the login's own fields goes before what stands in the address. */
function withLogin(
  access: SourceAccess | undefined,
  login: Login | null,
  kept: KeptSecret,
): SourceAccess | undefined {
  if (login === null || access?.login) return access
  if (access) return { ...access, login }
  const names = kept?.sealed?.outline.headerNames ?? []
  return { ...nothing, login, headers: names.map((name) => ({ name, value: null })) }
}

const withoutSecrets = (access: SourceAccess): SourceAccess => ({
  ...access,
  keepsLogin: access.keepsLogin || access.login !== null,
  login: null,
  headers: access.headers.map(({ name }) => ({ name, value: null })),
})

/** The new secret, sealed; null where the old one stays or none is left. */
async function sealedEdit(
  keyring: Keyring,
  access: SourceAccess,
  origin: string,
  before: SealedSecret | null,
): Promise<Result<SealedSecret | null>> {
  const isSameOrigin = before?.outline.origin === origin
  if (before && isSameOrigin && keepsAll(access, before.outline)) return ok(null)
  const refusedAt = (code: string) => failed(fieldsProblem({ [secretField(access)]: code }))
  let opened: SourceSecret | null = null
  if (before && keepsSome(access)) {
    if (!isSameOrigin) return refusedAt('other_site')
    const text = await keyring.open(before.bytes)
    opened = text === null ? null : secretIn(text)
    if (opened === null) return refusedAt('secret_unreadable')
  }
  const merged = mergedSecret(access, origin, opened)
  if (!merged.ok) return failed(fieldsProblem(merged.fields))
  if (merged.secret === null) return ok(null)
  if (!(await keyring.canSeal())) return refusedAt('no_keyring')
  return ok({ bytes: await keyring.seal(secretText(merged.secret)), outline: outlineOf(merged.secret) })
}

/** The field to mark: the one that holds, or stands for, the first secret. */
function secretField({ keepsLogin, login, headers }: SourceAccess): string {
  if (login !== null || keepsLogin) return 'access.login.password'
  return `access.headers.${Math.max(
    headers.findIndex(({ value }) => value !== null),
    0,
  )}.value`
}

const atAddress = (fields: Readonly<Record<string, string>>) => {
  const [code = 'invalid'] = Object.values(fields)
  return fieldsProblem({ address: code })
}
