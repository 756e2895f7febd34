// English: what a week brings to the quiet place, and what there is worth a second look.
export const quiet = {
  'quiet.thisWeek': 'This week:',
  'quiet.nothing': 'nothing',
  'quiet.sort.spam': '{n} spam',
  'quiet.sort.talk': '{n} everyday talk',
  'quiet.sort.praise': '{n} praise',
  'quiet.sort.left_out': '{n} left out by rules',
  'quiet.lastWeek': 'last week {n}',
  'quiet.closest': 'Closest to a complaint',
  'command.quiet.closest': 'Quiet place: closest to a complaint',
  'quiet.allSources': 'All sources',
  'quiet.inTwoWeeks': '{n} in two weeks',
  'quiet.showAll': 'Show all',
  'quiet.noneClose': 'Nothing of the last seven days came near a complaint.',
  'quiet.noneHere': 'Nothing of this kind is kept here.',
  'quiet.takeBack': 'Take my correction back',
} as const
