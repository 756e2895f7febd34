// Says what a person is given of all that is kept about them; what the owner keeps in private is no part of it.
import type { Language } from '../../language/language.ts'

export type DossierMessage = {
  readonly at: string
  readonly from: string
  readonly isOwners: boolean
  readonly text: string
  readonly link: string | null
}

export type Dossier = {
  readonly format: 'remit-personal-data'
  readonly version: 1
  readonly exportedOn: string
  readonly keptBy: { readonly name: string; readonly lines: readonly string[] }
  readonly client: {
    readonly name: string
    readonly kind: 'person' | 'company'
    readonly language: Language
    readonly currency: string
    readonly zone: string
    readonly address: string
    readonly taxId: string
  }
  readonly contacts: readonly {
    readonly name: string
    readonly salutation: string
    readonly email: string
    readonly phone: string
    readonly channels: string
    readonly roles: readonly ('responsible' | 'billing' | 'technical')[]
    readonly activeFrom: string | null
    readonly activeTo: string | null
  }[]
  readonly knownBy: readonly { readonly kind: string; readonly value: string }[]
  readonly agreements: readonly {
    readonly number: string
    readonly title: string
    readonly start: string
    readonly end: string | null
    readonly booked: readonly {
      readonly on: string
      readonly of: string
      readonly amount: string
      readonly note: string
    }[]
  }[]
  readonly quotes: readonly {
    readonly number: string
    readonly title: string
    readonly issuedOn: string
    readonly total: string
    readonly state: string
  }[]
  readonly statements: readonly {
    readonly number: string
    readonly month: string
    readonly issuedOn: string
  }[]
  readonly cases: readonly {
    readonly no: number
    readonly title: string
    readonly receivedOn: string
    readonly author: { readonly name: string; readonly email: string | null; readonly link: string | null }
    readonly messages: readonly DossierMessage[]
    readonly promises: readonly { readonly text: string; readonly dueOn: string }[]
  }[]
  /** What was read of them elsewhere, without a case. */
  readonly mentions: readonly {
    readonly at: string
    readonly title: string
    readonly text: string
    readonly link: string | null
  }[]
}

/** The file that goes with the sheet: all of it, for programs to read. */
export const dossierJson = (dossier: Dossier): string => `${JSON.stringify(dossier, null, 2)}\n`
