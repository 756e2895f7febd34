// English: making quotes: the rate card, taxes, numbers and templates.
export const quoting = {
  'quote.lineSum': 'Sum of the lines',
  'quote.discountOff': 'Discount {percent}',
  'quote.rushOn': 'Urgent work {percent}',
  'quote.gap': 'Up to the minimum',
  'field.pattern_missing': 'Write a pattern of text and the words YYYY, MM and SEQ, each in braces.',
  'field.pattern_too_long': 'At most 60 characters.',
  'field.pattern_unknown_token': 'Between braces stand only YYYY, YY, MM, SEQ, CLIENT_SEQ and CLIENT.',
  'field.pattern_without_sequence':
    'Nothing in it counts up, so two quotes would get the same number. Add SEQ in braces, or CLIENT together with CLIENT_SEQ.',
  'field.pattern_repeats':
    'Two quotes would get the same number: what starts again each year needs the year in it, each month also the month.',
  'field.open_variable':
    'Words in double braces still stand here for something that is not known. Write it in.',
  'field.number_used': 'A quote has this number or a higher one already, and numbers are never used twice.',
  'field.percent': 'A percentage such as 25 or 12.5.',
} as const
