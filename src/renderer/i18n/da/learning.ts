// Danish: what Remit learned from corrections, what it would change, and how sure an alert must be.
import type { learning as source } from '../en/learning.ts'
import type { Messages } from '../t.ts'

export const learning: Messages<typeof source> = {
  'settings.section.learning': 'Læring',
  'learning.none':
    'Intet er rettet endnu. Sig med tasterne 1 til 5, hvad en sag eller en stille tekst egentlig er; Remit lærer af det.',
  'learning.count': '{n, plural, one {# rettelse} other {# rettelser}}, senest {when}.',
  'learning.how': 'Senere tekster hælder mod det, du sagde. Det, Remit blev leveret med, bliver som det er.',
  'learning.signal': 'lært af {n, plural, one {# rettelse} other {# rettelser}}',
  'learning.list': 'Rettelser',
  'learning.change': '{from} → {to}',
  'learning.forget': 'Glem',
  'learning.forgetOf': 'Glem rettelsen af »{text}«',
  'learning.forgetHint': 'En glemt rettelse lærer ikke længere Remit noget; det rettede beholder sin art.',
  'learning.more': 'Vis flere',
  'learning.export': 'Eksporter rettelser',
  'learning.import': 'Hent rettelser ind',
  'learning.reset': 'Glem alle rettelser',
  'learning.exported': '{n, plural, one {# rettelse} other {# rettelser}} skrevet til {path}.',
  'learning.imported': '{n, plural, one {# rettelse} other {# rettelser}} hentet ind.',
  'learning.importedNone': 'Alle rettelser i filen er kendt i forvejen.',
  'learning.changes': 'Det, der nu ville blive bedømt anderledes',
  'learning.changesHint':
    'Sager og stille tekster fra de sidste fire uger. Intet flytter sig af sig selv: J og K vælger, Y godtager.',
  'learning.changesShow': 'Vis, hvad der er ændret',
  'learning.changesReading': 'Ser de sidste fire uger igennem…',
  'learning.changesNone': 'Intet fra de sidste fire uger ville blive bedømt anderledes.',
  'learning.accept': 'Godtag',
  'alerts.choose': 'Vælg, hvor sikker en besked skal være',
  'alerts.chooseHint': 'Efter hvad dine egne klager viste sig at være. Fra: Remits egen målestok.',
  'alerts.precision': 'Rigtige beskeder ud af hundrede',
  'alerts.last': 'Af de sidste {n, plural, one {# besked} other {# beskeder}} var {right} rigtige.',
  'alerts.lastNone': 'Ingen besked er læst endnu.',
  'alerts.would': 'Af {known} kendte sager ville {told} blive meldt, {right} af dem med rette.',
  'alerts.tooFew':
    'For få udfald er kendt til at vælge efter: {known} indtil nu. Indtil der er {needed}, kommer beskeder som leveret.',
}
