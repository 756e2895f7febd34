// Danish: handing out what is known of somebody, and erasing them.
import type { clientData as source } from '../en/client-data.ts'
import type { Messages } from '../t.ts'

export const clientData: Messages<typeof source> = {
  'command.client.exportData': 'Udlevér det, der er gemt om kunden…',
  'command.client.erase': 'Slet kunden for altid…',
  'erase.export': 'Udlevér det, der er gemt om dem',
  'erase.exported': 'Skrevet: {path}. Dine noter og trinnet er ikke med.',
  'erase.start': 'Slet deres data',
  'erase.title': 'Slet {name}',
  'erase.intro':
    'De bliver til »{pseudonym}«. Alt, hvad der nævner eller beskriver dem, erstattes for altid; tallene bliver, så dit regnskab stadig stemmer.',
  'erase.replaced': 'Hvad der erstattes',
  'erase.replaced.contacts':
    '{n, plural, one {# person med navn, adresser og numre} other {# personer med navne, adresser og numre}}',
  'erase.replaced.marks': '{n, plural, one {# kendetegn} other {# kendetegn}}',
  'erase.replaced.cases':
    '{n, plural, one {# sag: titel og forfatter} other {# sager: titler og forfattere}}',
  'erase.replaced.openCases': '{n, plural, one {# åben sag lukkes} other {# åbne sager lukkes}}',
  'erase.replaced.messages': '{n, plural, one {# besked} other {# beskeder}} fra dem: »{text}« står i stedet',
  'erase.replaced.replies':
    '{n, plural, one {# svar eller note} other {# svar og noter}} fra dig: navne, adresser og det, du citerede',
  'erase.replaced.items':
    '{n, plural, one {# tekst} other {# tekster}} fra dem, læst andre steder uden en sag',
  'erase.replaced.corrections':
    '{n, plural, one {# rettelse} other {# rettelser}}, du lærte Remit med deres ord: der læres ikke længere af dem',
  'erase.replaced.elsewhere': 'Deres fulde navne, adresser og numre, hvor de ellers står i tekster',
  'erase.replaced.traces':
    'Søgningen og indekset over tidligere spørgsmål bygges op på ny; tilbudskladder og hele fortryd-historikken slettes',
  'erase.stays': 'Hvad der bliver, og hvorfor',
  'erase.stays.agreements':
    '{n, plural, one {# aftale} other {# aftaler}} med periode, pris og indhold, under pseudonymet',
  'erase.stays.ledger': '{n, plural, one {# postering} other {# posteringer}}: summerne hviler på dem',
  'erase.stays.quotes':
    '{n, plural, one {# tilbud} other {# tilbud}}: udstedte beholder nummer, linjer og summer, uden navn',
  'erase.stays.statements':
    '{n, plural, one {# opgørelse} other {# opgørelser}}: tallene bliver, uden modtager',
  'erase.stays.own': 'Det, du selv skrev, uden deres navne',
  'erase.stays.client': 'Kunden, dens øvrige personer, og hvad de skrev',
  'erase.replaced.place': '»{place}« på deres egen adresse: følges ikke længere, adressen slettes',
  'erase.stays.outside':
    'Filer, du har eksporteret, mail, du har sendt, og det, de offentliggør fra nu af: det læser Remit som fra en fremmed',
  'erase.backups':
    '{n, plural, one {# sikkerhedskopi (fra {when}) indeholder dem stadig, til nyere træder i stedet.} other {# sikkerhedskopier (den ældste fra {when}) indeholder dem stadig, til nyere træder i stedet.}}',
  'erase.dropBackups': 'Slet også disse sikkerhedskopier',
  'erase.dropBackupsHint': 'Først laves en ny uden dem.',
  'erase.final': 'Det kan ikke fortrydes.',
  'erase.do': 'Slet for altid',
  'erase.busy': 'Sletter…',
  'erase.done': 'Slettet. Det, der bliver, står under »{pseudonym}«.',
}
