// Danish: what a week brings to the quiet place, and what there is worth a second look.
import type { quiet as source } from '../en/quiet.ts'
import type { Messages } from '../t.ts'

export const quiet: Messages<typeof source> = {
  'quiet.thisWeek': 'Denne uge:',
  'quiet.nothing': 'intet',
  'quiet.sort.spam': '{n} spam',
  'quiet.sort.talk': '{n} hverdagssnak',
  'quiet.sort.praise': '{n} ros',
  'quiet.sort.left_out': '{n} udeladt af regler',
  'quiet.lastWeek': 'sidste uge {n}',
  'quiet.closest': 'Tættest på en klage',
  'command.quiet.closest': 'Det stille sted: tættest på en klage',
  'quiet.allSources': 'Alle kilder',
  'quiet.inTwoWeeks': '{n} på to uger',
  'quiet.showAll': 'Vis alle',
  'quiet.noneClose': 'Intet fra de seneste syv dage var tæt på en klage.',
  'quiet.noneHere': 'Der er intet af den slags her.',
  'quiet.takeBack': 'Tag min rettelse tilbage',
}
