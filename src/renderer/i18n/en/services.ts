// English: the owner’s own services.
export const services = {
  'settings.intro.services':
    'What you sell beside the usual. Texts are searched for these words as for Remit’s own, and agreements, cases and quotes can name the service.',
  'services.none': 'No services of your own yet.',
  'services.add': 'Add a service',
  'services.new': 'New service',
  'services.name': 'Name',
  'services.words': 'Words and phrases, {language}',
  'services.wordsHint': 'One a line, or parted by commas. Endings are found by themselves.',
  'services.price': 'Usual price',
  'services.leadDays': 'Working days',
  'services.save': 'Save service',
  'services.remove': 'Remove {name}',
  'services.agreements':
    '{n, plural, one {named in # agreement, which keeps it} other {named in # agreements, which keep it}}',
  'services.removedName': '{name} (no longer offered)',
} as const
