// Danish: how a source is asked that wants to know who reads.
import type { access as source } from '../en/access.ts'
import type { Messages } from '../t.ts'

export const access: Messages<typeof source> = {
  'access.title': 'Adgang',
  'access.login': 'Brugernavn og adgangskode',
  'access.user': 'Brugernavn',
  'access.password': 'Adgangskode',
  'access.passwordHint': 'Tom: der sendes ingen.',
  'access.passwordSet': 'Der er sat et brugernavn og en adgangskode.',
  'access.passwordChange': 'Ret eller fjern',
  'access.headers': 'Egne headere',
  'access.headerName': 'Header',
  'access.headerValue': 'Værdi',
  'access.headerSet': '{name}: der er sat en værdi.',
  'access.addHeader': 'Tilføj header',
  'access.removeHeader': 'Fjern header {n}',
  'access.userAgent': 'Læserens navn (user agent)',
  'access.userAgentHint': 'Til steder, der afviser Remit på navnet.',
  'access.selfSigned': 'Godtag denne servers eget certifikat',
  'access.selfSignedHint': 'Kun til din egen server. Det gælder alene denne kilde og dens vært.',
}
