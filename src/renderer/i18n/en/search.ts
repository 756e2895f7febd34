// English: the search, its operators and the searches that are kept.

export const search = {
  'search.narrow': 'Narrow down',
  'search.saved': 'Kept searches',
  'search.quotes': 'Quotes',
  'search.answers': 'Answers',
  'search.keep': 'Keep this search',
  'search.name': 'Name of the search',
  'search.save': 'Keep',
  'search.removeHint': '{note} · Delete removes it',
  'search.ask': 'Search for words, or narrow down with client:, is:late …',
  'search.more': 'Show more',
  'search.first': 'The first {n} are shown. Another word or operator narrows them down.',
  'search.corrected': 'Nothing found for “{text}”. Showing results for “{corrected}”.',
  'search.inQuiet': 'Look for “{text}” in the quiet place',
  'search.unknown': '“{written}” is not known and is not followed. Known: {values}.',
  'search.unknownDay':
    '“{written}” is no day and is not followed. A day is written 2026-03-15, 2026-03, today or 7d.',
  'search.operator.client': 'Client by name',
  'search.operator.is': 'How a case stands',
  'search.operator.kind': 'Kind of case',
  'search.operator.verdict': 'Verdict',
  'search.operator.before': 'Came before a day',
  'search.operator.after': 'Came on a day or later',
  'search.operator.source': 'Where it was written',
  'search.operator.from': 'Who wrote it',
} as const
