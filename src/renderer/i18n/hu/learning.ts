// Hungarian: what Remit learned from corrections, what it would change, and how sure an alert must be.
import type { learning as source } from '../en/learning.ts'
import type { Messages } from '../t.ts'

export const learning: Messages<typeof source> = {
  'settings.section.learning': 'Tanulás',
  'learning.none':
    'Még nincs javítás. Az 1–5 billentyűkkel mondja meg, mi egy ügy vagy egy csendes szöveg valójában; a Remit tanul belőle.',
  'learning.count': '{n, plural, other {# javítás}}, az utolsó: {when}.',
  'learning.how':
    'A később érkező szövegek ahhoz közelítenek, amit Ön mondott. A Remit gyári tudása változatlan marad.',
  'learning.signal': '{n, plural, other {# javításból}} tanulva',
  'learning.list': 'Javítások',
  'learning.change': '{from} → {to}',
  'learning.forget': 'Elfelejtés',
  'learning.forgetOf': 'A(z) „{text}” javításának elfelejtése',
  'learning.forgetHint':
    'Az elfelejtett javításból a Remit nem tanul tovább; amit javított, megtartja a fajtáját.',
  'learning.more': 'Több mutatása',
  'learning.export': 'Javítások mentése fájlba',
  'learning.import': 'Javítások betöltése',
  'learning.reset': 'Minden javítás elfelejtése',
  'learning.exported': '{n, plural, other {# javítás}} mentve ide: {path}.',
  'learning.imported': '{n, plural, other {# javítás}} betöltve.',
  'learning.importedNone': 'A fájl minden javítása ismert már.',
  'learning.changes': 'Amit a Remit most másként ítélne meg',
  'learning.changesHint':
    'Az utolsó négy hét ügyei és csendes szövegei. Semmi sem mozdul magától: J és K választ, Y elfogad.',
  'learning.changesShow': 'Mi változott?',
  'learning.changesReading': 'Az utolsó négy hét átnézése…',
  'learning.changesNone': 'Az utolsó négy hétből semmit sem ítélne meg másként.',
  'learning.accept': 'Elfogadás',
  'alerts.choose': 'Megválasztom, milyen biztos legyen egy értesítés',
  'alerts.chooseHint':
    'Aszerint, hogy az Ön panaszai mik voltak valójában. Kikapcsolva: a Remit saját mércéje.',
  'alerts.precision': 'Helyes értesítés száz közül',
  'alerts.last': 'Az utolsó {n, plural, other {# értesítésből}} {right} volt helyes.',
  'alerts.lastNone': 'Még egy értesítést sem olvasott el.',
  'alerts.would': '{known} ismert ügyből {told} kapna értesítést, ebből {right} joggal.',
  'alerts.tooFew':
    'Még kevés eset ismert a választáshoz: eddig {known}. {needed} esetig az értesítések a gyári beállítás szerint jönnek.',
}
