// Hungarian: the first run, and the screens after trouble with the database.
import type { start as source } from '../en/start.ts'
import type { Messages } from '../t.ts'

export const start: Messages<typeof source> = {
  'welcome.text':
    'A Remit figyeli, hol írnak az ügyfelek, megmondja, mire terjed ki a szerződés, és a többire megírja az ajánlatot.',
  'welcome.step': '{n}. lépés, összesen {of}',
  'welcome.owner': 'Ki Ön',
  'welcome.ownerText': 'Neve és telefonszáma minden ajánlaton szerepel.',
  'welcome.source': 'Hol írnak az ügyfelek',
  'welcome.sourceText': 'Illessze be a címet, ahol írnak. Amit ott kérnek, abból ügy lesz.',
  'welcome.client': 'Az első ügyfele',
  'welcome.clientText': 'Csomaggal együtt, hogy a Remit tudja, mi tartozik bele.',
  'welcome.package': 'Csomag',
  'welcome.packageNone': 'Még nincs csomag',
  'welcome.clientKnownBy': 'E-mail vagy domain',
  'welcome.clientKnownByHint': 'Az onnan jövő szöveg az övék.',
  'welcome.next': 'Mentés és tovább',
  'welcome.finish': 'Mentés és befejezés',
  'welcome.skip': 'A lépés kihagyása',
  'welcome.back': 'Vissza',
  'welcome.skipAll': 'Mind kihagyása',
  'recovery.newer': 'Ezek az adatok újabb Remithez tartoznak',
  'recovery.newerText':
    'Az adatok változata {file}; ez a program ezt ismeri: {app}. Semmi nem változott. Telepítse az újabb Remitet, és indítsa el.',
  'recovery.unreadable': 'Az adatok nem nyithatók meg',
  'recovery.unreadableText': 'Semmi nem változott és nem törlődött.',
  'recovery.folderIs': 'Mappa',
  'recovery.folder': 'A mappa megnyitása',
  'recovery.quit': 'A Remit bezárása',
}
