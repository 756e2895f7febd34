// Hungarian: what a week brings to the quiet place, and what there is worth a second look.
import type { quiet as source } from '../en/quiet.ts'
import type { Messages } from '../t.ts'

export const quiet: Messages<typeof source> = {
  'quiet.thisWeek': 'Ezen a héten:',
  'quiet.nothing': 'semmi',
  'quiet.sort.spam': '{n} kéretlen reklám',
  'quiet.sort.talk': '{n} hétköznapi beszéd',
  'quiet.sort.praise': '{n} dicséret',
  'quiet.sort.left_out': '{n} szabály szerint kihagyva',
  'quiet.lastWeek': 'múlt héten {n}',
  'quiet.closest': 'Panaszhoz legközelebb',
  'command.quiet.closest': 'Csendes hely: panaszhoz legközelebb',
  'quiet.allSources': 'Minden forrás',
  'quiet.inTwoWeeks': '{n} két hét alatt',
  'quiet.showAll': 'Mind',
  'quiet.noneClose': 'Az elmúlt hét napban semmi sem állt közel panaszhoz.',
  'quiet.noneHere': 'Ilyen itt nincs.',
  'quiet.takeBack': 'Javításom visszavonása',
}
