// English: what Remit learned from corrections, what it would change, and how sure an alert must be.
export const learning = {
  'settings.section.learning': 'Learning',
  'learning.none':
    'Nothing corrected yet. Say what a case or a quiet text really is with the keys 1 to 5; Remit learns from it.',
  'learning.count': '{n, plural, one {# correction} other {# corrections}}, the last {when}.',
  'learning.how': 'Texts that come later lean to what you said. What Remit was shipped with stays as it is.',
  'learning.signal': 'learned from {n, plural, one {# correction} other {# corrections}}',
  'learning.list': 'Corrections',
  'learning.change': '{from} → {to}',
  'learning.forget': 'Forget',
  'learning.forgetOf': 'Forget the correction of “{text}”',
  'learning.forgetHint':
    'A forgotten correction teaches nothing any more; what was corrected keeps its kind.',
  'learning.more': 'Show more',
  'learning.export': 'Export corrections',
  'learning.import': 'Import corrections',
  'learning.reset': 'Forget all corrections',
  'learning.exported': '{n, plural, one {# correction} other {# corrections}} written to {path}.',
  'learning.imported': '{n, plural, one {# correction} other {# corrections}} taken in.',
  'learning.importedNone': 'All corrections of this file are known already.',
  'learning.changes': 'What would be judged otherwise now',
  'learning.changesHint':
    'Cases and quiet texts of the last four weeks. Nothing moves by itself: J and K choose, Y accepts.',
  'learning.changesShow': 'Show what changed',
  'learning.changesReading': 'Looking through the last four weeks…',
  'learning.changesNone': 'Nothing of the last four weeks would be judged otherwise.',
  'learning.accept': 'Accept',
  'alerts.choose': 'Choose how sure an alert must be',
  'alerts.chooseHint': 'By what your own complaints turned out to be. Off: Remit’s own measure.',
  'alerts.precision': 'Right alerts in a hundred',
  'alerts.last': 'Of the last {n, plural, one {# alert} other {# alerts}} {right} were right.',
  'alerts.lastNone': 'No alert has been read yet.',
  'alerts.would': 'Of {known} known cases {told} would be told with it, {right} of them rightly.',
  'alerts.tooFew':
    'Too few outcomes are known to choose by: {known} so far. Until there are {needed}, alerts come as shipped.',
} as const
