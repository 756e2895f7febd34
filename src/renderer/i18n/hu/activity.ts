// Hungarian: the log of readings, and why the next one comes when it does.
import type { activity as source } from '../en/activity.ts'
import type { Messages } from '../t.ts'

export const activity: Messages<typeof source> = {
  'activity.title': 'Tevékenység',
  'activity.open': 'Tevékenység',
  'activity.of': 'Tevékenység: {title}',
  'activity.all': 'A forrás összes olvasása',
  'activity.none': 'A program még semmit sem olvasott',
  'activity.noneText': 'Itt áll minden olvasás az eredményével és azzal, miért akkor jön a következő.',
  'activity.noTrouble': 'A legutóbbi olvasások közt nincs gond.',
  'activity.onlyTrouble': 'Csak a gondok',
  'activity.next': 'Következő: {when}; {why}',
  'activity.status': 'válasz: {status}',
  'activity.kb': '{kb} KB',
  'why.offline': 'nem volt hálózat',
  'why.retry_after': 'a kiszolgáló kérte ezt a várakozást',
  'why.challenge': 'az oldal robotokat szűr, ezért egy ideig békén marad',
  'why.gone': 'azt mondja, megszűnt; egy nap múlva még egy kérdés következik',
  'why.backoff': 'nem volt olvasható; a várakozás minden hibával nő',
  'why.owner': 'a saját időköze',
  'why.minimum': 'ennél sűrűbben egyik hírcsatorna sem olvasható',
  'why.quiet': 'kevés érkezik ide, ezért ritkábban kerül sorra',
  'why.full_window': 'több jött, mint amennyit a hírcsatorna egyszerre mutat, ezért sűrűbben kerül sorra',
  'why.ttl': 'a hírcsatorna kéri ezt a szünetet',
  'why.period': 'a hírcsatorna megmondja, milyen sűrűn változik',
  'why.cache': 'a kiszolgáló megmondja, meddig érvényes a válasza',
  'why.skip': 'a hírcsatorna abban az órában nyugalmat kér',
}
