// English: the tour, the sample data, help in place.
export const help = {
  'tour.offer': 'New here? Five places, one sentence each.',
  'tour.notNow': 'Not now',
  'tour.skip': 'Leave the tour',
  'tour.next': 'Next',
  'tour.end': 'Done',
  'tour.inbox': 'What needs you',
  'tour.inboxText':
    'Whatever customers write lands here: what needs you first, then what waits for them. J and K move, E is done.',
  'tour.case': 'One case',
  'tour.caseText':
    'What they wrote, with the words that were understood underlined. W says why; keys 1 to 5 correct it, and Remit learns.',
  'tour.scope': 'What the agreement covers',
  'tour.scopeText':
    'The verdict with its clause, what is used up, and the two or three steps that follow: do it, quote it, decide otherwise.',
  'tour.rail': 'Clients, quotes, sources',
  'tour.railText':
    'Clients hold agreements, quotes are drafted from cases, sources are the places that are read. G and a letter go there.',
  'tour.keys': 'Everything by name',
  'tour.keysText':
    'Ctrl K finds every command, case and client; the question mark shows all keys. Z takes back whatever was done.',
  'sample.open': 'Look around with sample data',
  'sample.openText':
    'Six clients and their mail, made up. Your own data stays apart, and one action removes the sample again.',
  'sample.leave': 'Leave the sample',
  'sample.leaveTitle': 'Leave the sample data',
  'sample.leaveText': 'The sample and what you tried in it are removed. Your own data is not touched.',
  'sample.stay': 'Stay',
  'sample.remove': 'Remove the sample',
  'conflict.no_sample': 'The sample is not shown.',
  'help.what': 'What is this?',
  'help.verdict':
    'Whether the work is part of what was agreed (In contract), costs extra (Paid extra), or is for you to say (Your call).',
  'help.quiet':
    'Praise, small talk and what your rules leave out. Nothing here asks for anything, and nothing is lost.',
  'help.packages':
    'What you sell, with its limits. An agreement is made from a package and may differ from it.',
  'help.lot': 'Units bought in advance or given as a courtesy, beside what the agreement includes.',
  'help.learning':
    'Each correction shifts how similar texts are judged. It can be looked at, taken back and carried to another computer.',
  'help.reach':
    'How many people may have read it, as the page or its author tells. It decides what comes first.',
  'command.help.tour': 'Take the short tour',
  'command.sample.open': 'Look around with sample data',
  'command.sample.leave': 'Leave the sample data…',
} as const
