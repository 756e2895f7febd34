// Hungarian: handing out what is known of somebody, and erasing them.
import type { clientData as source } from '../en/client-data.ts'
import type { Messages } from '../t.ts'

export const clientData: Messages<typeof source> = {
  'command.client.exportData': 'Az ügyfélről tárolt adatok kiadása…',
  'command.client.erase': 'Az ügyfél adatainak törlése…',
  'erase.export': 'A róluk tárolt adatok kiadása',
  'erase.exported': 'Kiírva: {path}. Az Ön jegyzetei és a fokozat nincsenek benne.',
  'erase.start': 'Adataik törlése',
  'erase.title': '{name} törlése',
  'erase.intro':
    'A nevük ezentúl „{pseudonym}”. Ami megnevezi vagy leírja őket, végleg lecserélődik; a számok maradnak, hogy a könyvelése továbbra is egyezzen.',
  'erase.replaced': 'Mi cserélődik le',
  'erase.replaced.contacts': '{n} személy neve, címei és számai',
  'erase.replaced.marks': '{n} ismertetőjel',
  'erase.replaced.cases': '{n} ügy címe és szerzője',
  'erase.replaced.openCases': '{n} nyitott ügy lezárul',
  'erase.replaced.messages': '{n} üzenetük helyén ez áll: „{text}”',
  'erase.replaced.replies': '{n} válaszában és jegyzetében: nevek, címek és az idézett szavaik',
  'erase.replaced.items': '{n} máshol olvasott szövegük, ügy nélkül',
  'erase.replaced.corrections':
    '{n} javítás, amelyet az ő szavaikból tanított: a program már nem tanul belőle',
  'erase.replaced.elsewhere': 'Teljes nevük, címeik és számaik, bárhol máshol állnak szövegekben',
  'erase.replaced.traces':
    'A keresés és a korábbi kérdések indexe újraépül; az ajánlatvázlatok és a teljes visszavonási előzmény törlődik',
  'erase.stays': 'Mi marad, és miért',
  'erase.stays.agreements': '{n} szerződés az időszakkal, árral és tartalommal, az álnév alatt',
  'erase.stays.ledger': '{n} könyvelési tétel: az összegek rajtuk alapulnak',
  'erase.stays.quotes': '{n} árajánlat: a kiállítottak száma, sorai és összegei maradnak, név nélkül',
  'erase.stays.statements': '{n} kimutatás: a számok maradnak, címzett nélkül',
  'erase.stays.own': 'Amit Ön írt, az ő nevük nélkül',
  'erase.stays.client': 'Az ügyfél és többi embere, és amit ők írtak',
  'erase.replaced.place': '„{place}” a saját címükön: a figyelése megszűnik, a címe törlődik',
  'erase.stays.outside':
    'A kiírt fájlok, az elküldött levelek, és amit ezután tesznek közzé: azt a Remit mint egy ismeretlenét olvassa',
  'erase.backups':
    '{n, plural, =1 {# biztonsági mentés ({when})} other {# biztonsági mentés (a legrégebbi: {when})}} még tartalmazza őket, amíg újabbak nem váltják fel.',
  'erase.dropBackups': 'E mentések törlése is',
  'erase.dropBackupsHint': 'Előbb készül egy új mentés, amelyben már nincsenek benne.',
  'erase.final': 'Ez nem vonható vissza.',
  'erase.do': 'Végleges törlés',
  'erase.busy': 'Törlés…',
  'erase.done': 'Törölve. Ami marad, „{pseudonym}” alatt áll.',
}
