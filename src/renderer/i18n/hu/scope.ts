// Hungarian: what the scope panel says beside the verdict: estimate, cover, debit, decision.
import type { scopeTexts as source } from '../en/scope.ts'
import type { Messages } from '../t.ts'

export const scopeTexts: Messages<typeof source> = {
  'usage.workedOn': 'munka napja: {date}',
  'scope.doneOn': 'Elvégezve ekkor',
  'scope.covered': 'Fedezve',
  'scope.billed': 'Számlázva',
  'scope.earlier': 'Korábbi megítélések',
  'scope.until': 'eddig: {when}',
  'scope.was': 'A megítélés: {verdict}.',
  'scope.others': '{n, plural, other {# másik szerződés}}',
  'scope.takeBack': 'Visszavonás',
  'scope.takeBackTitle': 'Könyvelés visszavonása',
  'scope.forClient': 'Másolás az ügyfélnek',
  'scope.copied': 'Az ügyfél nyelvén a vágólapon',
  'scope.notCopied': 'A vágólap nem fogadta.',
  'scope.guide': 'Válasz az útmutatóval',
  'flag.WRONG_CONTACT.known': 'Nem a felelős kapcsolattartó írta ({name}).',
  'flag.ALREADY_ANSWERED.known': 'Már volt rá válasz: {date}, {no}. ügy, címzett: {to}.',
  'flag.BACKDATED.known': 'A munka napjáról már készült kimutatás; könyvelés napja: {date}.',
  'decide.given': '{price} így ajándékként kerül a könyvelésbe.',
  'decide.follow': 'Legyen újra a megítélés szerint',
  'command.case.estimate': 'Munka perceinek megadása',
  'command.case.outage': 'Saját üzemzavar miatt',
  'scope.byOutage': 'Saját üzemzavar miatt',
  'scope.byOutageHint': 'Ekkor az ügyfélnek nem kerül semmibe.',
  'fact.version': 'szöveg kezdete',
}
