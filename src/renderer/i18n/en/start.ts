// English: the first run, and the screens after trouble with the database.
export const start = {
  'welcome.text':
    'It watches where your customers talk, says what their contract covers, and writes the quote for what it does not.',
  'welcome.step': 'Step {n} of {of}',
  'welcome.owner': 'Who you are',
  'welcome.ownerText': 'Your name and phone stand on every quote.',
  'welcome.source': 'Where customers talk',
  'welcome.sourceText': 'Paste the address where they write. What is asked there becomes a case.',
  'welcome.client': 'Your first client',
  'welcome.clientText': 'With a package, so that Remit can say what is covered.',
  'welcome.package': 'Package',
  'welcome.packageNone': 'No package yet',
  'welcome.clientKnownBy': 'E-mail or domain',
  'welcome.clientKnownByHint': 'Texts from there are theirs.',
  'welcome.next': 'Save and go on',
  'welcome.finish': 'Save and finish',
  'welcome.skip': 'Skip this step',
  'welcome.back': 'Back',
  'welcome.skipAll': 'Skip all',
  'recovery.newer': 'This data belongs to a newer Remit',
  'recovery.newerText':
    'It was written in version {file} of the data; this program knows version {app}. Nothing was changed. Install the newer Remit and start it.',
  'recovery.unreadable': 'The data cannot be opened',
  'recovery.unreadableText': 'Nothing was changed or deleted.',
  'recovery.folderIs': 'Folder',
  'recovery.folder': 'Show the folder',
  'recovery.quit': 'Close Remit',
} as const
