// Hungarian: how a source is asked that wants to know who reads.
import type { access as source } from '../en/access.ts'
import type { Messages } from '../t.ts'

export const access: Messages<typeof source> = {
  'access.title': 'Hozzáférés',
  'access.login': 'Felhasználónév és jelszó',
  'access.user': 'Felhasználónév',
  'access.password': 'Jelszó',
  'access.passwordHint': 'Üresen: nem küld jelszót.',
  'access.passwordSet': 'Van megadott felhasználónév és jelszó.',
  'access.passwordChange': 'Módosítás vagy eltávolítás',
  'access.headers': 'Saját fejlécek',
  'access.headerName': 'Fejléc',
  'access.headerValue': 'Érték',
  'access.headerSet': '{name}: van megadott érték.',
  'access.addHeader': 'Fejléc hozzáadása',
  'access.removeHeader': '{n}. fejléc eltávolítása',
  'access.userAgent': 'Az olvasó neve (user agent)',
  'access.userAgentHint': 'Olyan oldalakhoz, amelyek a neve alapján elutasítják a Remitet.',
  'access.selfSigned': 'A kiszolgáló saját tanúsítványának elfogadása',
  'access.selfSignedHint': 'Csak saját kiszolgálóhoz. Kizárólag erre a forrásra és gépére érvényes.',
}
