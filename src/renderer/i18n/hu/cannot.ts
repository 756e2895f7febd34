// Hungarian: why a key does nothing just now.
import type { cannot as source } from '../en/cannot.ts'
import type { Messages } from '../t.ts'

export const cannot: Messages<typeof source> = {
  'cannot.noCase': 'Előbb válasszon egy ügyet.',
  'cannot.quiet': 'Ez nem ügy. Az 1–5 billentyűvel mondja meg, mi az.',
  'cannot.merged': 'Egy másik ügybe olvadt, ott folytatódik.',
  'cannot.done': 'Kész van. A folytatáshoz nyissa meg újra.',
  'cannot.waits': 'Már az ügyfélre vár.',
  'cannot.noneBefore': 'Hasonlóra még nem volt válasz.',
  'cannot.noAnswers': 'Még nincs megőrzött válasz. Válasz után az L megőrzi.',
  'cannot.noReply': 'Itt nincs megőrizhető válasz, vagy már megőrizte.',
  'cannot.noClient': 'Előbb mondja meg, kié az ügy: C billentyű.',
  'cannot.noDebit': 'Nincs mit könyvelni érte.',
  'cannot.noVerdict': 'Nincs megítélése, amelytől el lehetne térni.',
  'cannot.noMinutes': 'A percek itt nem számítanak.',
  'cannot.noCopy': 'Egyetlen más nyitott ügy sem mondja majdnem ugyanezt.',
  'cannot.noLink': 'Megnyitható cím nélkül érkezett.',
}
