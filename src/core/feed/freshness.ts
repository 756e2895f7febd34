// Decides whether an answer is worth parsing at all.
import { hashOfBody } from './content-hash.ts'

export type Freshness = { readonly kind: 'same' } | { readonly kind: 'changed'; readonly bodyHash: string }

/**
 * Compares a body with the fingerprint of the last one read, for servers that send the whole feed each time although
 * nothing changed. `lastHash` is null at the first reading, and where the last reading failed.
 */
export function freshnessOf(bytes: Uint8Array, lastHash: string | null): Freshness {
  const bodyHash = hashOfBody(bytes)
  return bodyHash === lastHash ? { kind: 'same' } : { kind: 'changed', bodyHash }
}
