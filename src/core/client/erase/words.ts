// What stands where a person stood, in the language the owner reads.
import type { Language } from '../../language/language.ts'

type Words = {
  readonly client: string
  readonly person: string
  readonly text: string
  readonly title: string
}

const words: Readonly<Record<Language, Words>> = {
  en: { client: 'Former client', person: 'Person', text: '[Erased at their request.]', title: 'Erased' },
  id: {
    client: 'Klien terdahulu',
    person: 'Orang',
    text: '[Dihapus atas permintaan mereka.]',
    title: 'Dihapus',
  },
  da: { client: 'Tidligere kunde', person: 'Person', text: '[Slettet efter deres ønske.]', title: 'Slettet' },
  hu: { client: 'Korábbi ügyfél', person: 'Személy', text: '[Kérésükre törölve.]', title: 'Törölve' },
}

/** By the ids alone, which say nothing of who it was. */
export const clientPseudonym = (clientId: number, language: Language): string =>
  `${words[language].client} ${clientId}`

/** A client's person by the ids alone; `no` counts within the client. */
export const personPseudonym = (clientId: number, no: number, language: Language): string =>
  `${words[language].person} ${clientId}-${no}`

/** What stands in the place of an erased text, and below, of a title. */
export const erasedText = (language: Language): string => words[language].text
export const erasedTitle = (language: Language): string => words[language].title
