// What every part of an entitlement's form is given.
import type { EntitlementForm } from '../../contract/client.ts'

export type EntitlementProps = {
  value: EntitlementForm
  currency: string
  wrongAt: (field: string) => string | undefined
  onChange: (patch: Partial<EntitlementForm>) => void
}
