// Danish: the first run, and the screens after trouble with the database.
import type { start as source } from '../en/start.ts'
import type { Messages } from '../t.ts'

export const start: Messages<typeof source> = {
  'welcome.text':
    'Remit følger de steder, hvor dine kunder skriver, siger, hvad aftalen dækker, og skriver tilbuddet på resten.',
  'welcome.step': 'Trin {n} af {of}',
  'welcome.owner': 'Hvem du er',
  'welcome.ownerText': 'Dit navn og din telefon står på hvert tilbud.',
  'welcome.source': 'Hvor kunderne skriver',
  'welcome.sourceText': 'Indsæt adressen, hvor de skriver. Det, der bedes om der, bliver til en sag.',
  'welcome.client': 'Din første kunde',
  'welcome.clientText': 'Med en pakke, så Remit kan sige, hvad der er dækket.',
  'welcome.package': 'Pakke',
  'welcome.packageNone': 'Ingen pakke endnu',
  'welcome.clientKnownBy': 'E-mail eller domæne',
  'welcome.clientKnownByHint': 'Tekster derfra er deres.',
  'welcome.next': 'Gem og gå videre',
  'welcome.finish': 'Gem og afslut',
  'welcome.skip': 'Spring trinnet over',
  'welcome.back': 'Tilbage',
  'welcome.skipAll': 'Spring alle over',
  'recovery.newer': 'Dataene hører til en nyere Remit',
  'recovery.newerText':
    'De er skrevet i dataversion {file}; dette program kender version {app}. Intet er ændret. Installer den nyere Remit, og start den.',
  'recovery.unreadable': 'Dataene kan ikke åbnes',
  'recovery.unreadableText': 'Intet er ændret eller slettet.',
  'recovery.folderIs': 'Mappe',
  'recovery.folder': 'Vis mappen',
  'recovery.quit': 'Luk Remit',
}
