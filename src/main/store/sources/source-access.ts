// Stores how a source is asked: as whom, with which sealed secret, and whether its own certificate is good enough.
import type { SourceRow } from '../../../contract/source.ts'
import type { SecretOutline } from '../../../core/feed/source-secret.ts'
import type { Db } from '../file/db.ts'

/** A secret as the system's keyring sealed it, and what of it may be shown. */
export type SealedSecret = { readonly bytes: Uint8Array; readonly outline: SecretOutline }

/** Plain data, so that undo can keep it too; the secret in base64. */
export type AccessEdit = {
  readonly userAgent: string | null
  readonly allowSelfSigned: boolean
  readonly secret: string | null
  readonly outline: SecretOutline | null
}

export type AccessColumns = {
  user_agent: string | null
  allow_self_signed: number
  /** Sealed by the system's keyring; read by the shell alone. */
  secret: Buffer | null
  /** JSON: what of the secret may be shown. */
  secret_outline: string | null
}

export const usualAccess: AccessEdit = {
  userAgent: null,
  allowSelfSigned: false,
  secret: null,
  outline: null,
}

const outlineIn = ({ secret_outline }: AccessColumns): SecretOutline | null =>
  secret_outline === null ? null : JSON.parse(secret_outline)

export const accessEditOf = (row: AccessColumns): AccessEdit => ({
  userAgent: row.user_agent,
  allowSelfSigned: row.allow_self_signed === 1,
  secret: row.secret?.toString('base64') ?? null,
  outline: outlineIn(row),
})

export const sealedIn = (row: AccessColumns): SealedSecret | null => {
  const outline = outlineIn(row)
  return row.secret === null || outline === null ? null : { bytes: row.secret, outline }
}

export function shownAccess(
  row: AccessColumns,
): Pick<SourceRow, 'userAgent' | 'allowSelfSigned' | 'hasPassword' | 'headerNames'> {
  const outline = outlineIn(row)
  return {
    userAgent: row.user_agent ?? '',
    allowSelfSigned: row.allow_self_signed === 1,
    hasPassword: outline?.hasLogin ?? false,
    headerNames: [...(outline?.headerNames ?? [])],
  }
}

/** Whoever is let in now may have been refused before, or see more: the source is due at once, without old validators. */
export function setAccess(db: Db, sourceId: number, access: AccessEdit, nowMs: number): void {
  db.run(
    `UPDATE source SET user_agent = $agent, allow_self_signed = $self_signed, secret = $secret,
       secret_outline = $outline, etag = NULL, last_modified = NULL, body_hash = NULL, problem = NULL, failures = 0,
       next_check_at = $now
     WHERE id = $id AND (user_agent IS NOT $agent OR allow_self_signed <> $self_signed OR secret IS NOT $secret)`,
    {
      agent: access.userAgent,
      self_signed: access.allowSelfSigned ? 1 : 0,
      secret: access.secret === null ? null : Buffer.from(access.secret, 'base64'),
      outline: access.outline === null ? null : JSON.stringify(access.outline),
      now: nowMs,
      id: sourceId,
    },
  )
}

/** How the source is to be asked, for whoever asks it; the secret is still sealed. */
export type AskedAs = {
  userAgent: string | null
  allowSelfSigned: boolean
  secret: Uint8Array | null
}

export const askedAs = (row: Omit<AccessColumns, 'secret_outline'>): AskedAs => ({
  userAgent: row.user_agent,
  allowSelfSigned: row.allow_self_signed === 1,
  secret: row.secret,
})
