// English: handing out what is known of somebody, and erasing them.
export const clientData = {
  'command.client.exportData': 'Hand out what is kept about this client…',
  'command.client.erase': 'Erase this client…',
  'erase.export': 'Hand out what is kept about them',
  'erase.exported': 'Written: {path}. Your notes and the stage are not in it.',
  'erase.start': 'Erase their data',
  'erase.title': 'Erase {name}',
  'erase.intro':
    'They become “{pseudonym}”. What names or describes them is replaced for good; figures stay, so that your books still add up.',
  'erase.replaced': 'What is replaced',
  'erase.replaced.contacts':
    '{n, plural, one {# person with name, addresses and numbers} other {# people with names, addresses and numbers}}',
  'erase.replaced.marks':
    '{n, plural, one {# mark they were recognised by} other {# marks they were recognised by}}',
  'erase.replaced.cases':
    '{n, plural, one {# case: its title and author} other {# cases: titles and authors}}',
  'erase.replaced.openCases': '{n, plural, one {# open case is closed} other {# open cases are closed}}',
  'erase.replaced.messages':
    '{n, plural, one {# message of theirs} other {# messages of theirs}}: “{text}” stands in its place',
  'erase.replaced.replies':
    '{n, plural, one {# reply or note of yours} other {# replies and notes of yours}}: names, addresses and what you quoted of them',
  'erase.replaced.items':
    '{n, plural, one {# text} other {# texts}} of theirs read elsewhere, without a case',
  'erase.replaced.corrections':
    '{n, plural, one {# correction} other {# corrections}} you taught from their words: no longer learned from',
  'erase.replaced.elsewhere': 'Their full names, addresses and numbers wherever else they stand in texts',
  'erase.replaced.traces':
    'The search and the index of earlier questions are built anew; drafts of quotes and the whole undo history are dropped',
  'erase.stays': 'What stays, and why',
  'erase.stays.agreements':
    '{n, plural, one {# agreement} other {# agreements}} with period, price and contents, under the pseudonym',
  'erase.stays.ledger': '{n, plural, one {# entry} other {# entries}} of the ledger: the sums rest on them',
  'erase.stays.quotes':
    '{n, plural, one {# quote} other {# quotes}}: those that were issued keep number, lines and sums, without the name',
  'erase.stays.statements':
    '{n, plural, one {# statement} other {# statements}}: the figures stay, without the addressee',
  'erase.stays.own': 'What you wrote yourself, without their names',
  'erase.stays.client': 'The client and its other people, and what they wrote',
  'erase.replaced.place': '“{place}” at their own address: no longer watched, its address is dropped',
  'erase.stays.outside':
    'Files you exported, mail you sent, and what they publish from now on: Remit reads that as from a stranger',
  'erase.backups':
    '{n, plural, one {# backup (of {when}) still holds them until newer ones replace it.} other {# backups (the oldest of {when}) still hold them until newer ones replace them.}}',
  'erase.dropBackups': 'Delete these backups too',
  'erase.dropBackupsHint': 'A new backup without them is made first.',
  'erase.final': 'This cannot be undone.',
  'erase.do': 'Erase for good',
  'erase.busy': 'Erasing…',
  'erase.done': 'Erased. What stays stands under “{pseudonym}”.',
} as const
