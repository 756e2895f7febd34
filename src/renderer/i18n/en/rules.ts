// English: what of a source may open a case, and what was left out by that.
export const rules = {
  'rules.title': 'What becomes a case',
  'rules.take': 'Take',
  'rules.take.everything': 'Everything that asks for something',
  'rules.take.complaints': 'Complaints only',
  'rules.take.keywords': 'Texts with certain words',
  'rules.words': 'Words to look for',
  'rules.wordsHint':
    'One a line, or with commas between. Several words in a row are a phrase; server* finds every ending.',
  'rules.ignore': 'Words to leave out',
  'rules.ignoreHint': 'A text with one of these opens no case, whatever else it says.',
  'rules.hint':
    'Concerns new texts. What is left out is kept in the quiet place and can be searched; replies in an open case always come through.',
  'rules.tryUnread': 'Nothing has been read here yet.',
  'rules.tryNone': 'Of the last {looked, plural, one {# text} other {# texts}}, none asks for anything.',
  'rules.try':
    'Of the last {looked, plural, one {# text} other {# texts}}, {asking, plural, one {# asks} other {# ask}} for something; these rules would take {taken}.',
  'rules.save': 'Save rules',
  'rules.left.kind': 'Left out by this source’s rules: not a complaint.',
  'rules.left.words': 'Left out by this source’s rules: none of its words is in it.',
  'rules.left.ignored': 'Left out by this source’s rules: it has a word to leave out.',
  'rules.left.short': 'Left out',
  'rules.openCase': 'Open a case',
} as const
