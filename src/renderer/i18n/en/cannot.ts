// English: why a key does nothing just now.
export const cannot = {
  'cannot.noCase': 'Choose a case first.',
  'cannot.quiet': 'It is no case. Press 1 to 5 to say what it is.',
  'cannot.merged': 'It is merged into another case, and goes on there.',
  'cannot.done': 'It is done. Open it again to go on with it.',
  'cannot.waits': 'It waits for the client already.',
  'cannot.noneBefore': 'Nothing like it was answered before.',
  'cannot.noAnswers': 'No answers are kept yet. After a reply, L keeps it.',
  'cannot.noReply': 'There is no reply here to keep, or it is kept already.',
  'cannot.noClient': 'Say first whose case it is: press C.',
  'cannot.noDebit': 'There is nothing to debit for it.',
  'cannot.noVerdict': 'There is no verdict on it to decide otherwise.',
  'cannot.noMinutes': 'Minutes make no difference here.',
  'cannot.noCopy': 'No other open case says nearly the same.',
  'cannot.noLink': 'It came without an address to open.',
} as const
