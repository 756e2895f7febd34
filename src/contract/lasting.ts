// The short list of writes that no undo takes back, each with the reason. Every other write of the contract can be undone.

/**
 * `unseen`: it changes nothing the owner has. `outside`: it happens outside the database (a file, a print, a link).
 * `undo`: it is undo itself. `number`: a number is given to a document once, which is withdrawn instead. `ledger`: an entry
 * is never taken out of the ledger, another one is put against it. `erased`: somebody asked that nothing of them be left.
 */
export const lastingReasons = ['unseen', 'outside', 'undo', 'number', 'ledger', 'erased'] as const
export type LastingReason = (typeof lastingReasons)[number]

export const lasting: Readonly<Record<string, LastingReason>> = {
  'paper.export': 'outside',
  'paper.print': 'outside',
  'case.lookNow': 'outside',
  'case.markRead': 'unseen',
  'client.erase': 'erased',
  'client.exportData': 'outside',
  'text.copy': 'outside',
  'data.backup': 'outside',
  'data.export': 'outside',
  'data.restore': 'outside',
  'data.showFolder': 'outside',
  'learning.export': 'outside',
  'link.open': 'outside',
  'menu.show': 'unseen',
  'network.changed': 'unseen',
  'opml.export': 'outside',
  'page.listens': 'unseen',
  'page.saved': 'unseen',
  'poll.pause': 'unseen',
  'quote.chooseFolder': 'outside',
  'quote.copy': 'outside',
  'quote.export': 'outside',
  'quote.exportInto': 'outside',
  'quote.issue': 'number',
  'quote.print': 'outside',
  'recovery.dismiss': 'unseen',
  'sample.leave': 'outside',
  'sample.open': 'outside',
  'shell.quit': 'outside',
  'source.check': 'outside',
  'statement.chooseFolder': 'outside',
  'statement.export': 'outside',
  'statement.exportInto': 'outside',
  'statement.mail': 'outside',
  'statement.print': 'outside',
  'undo.redo': 'undo',
  'undo.take': 'undo',
  'usage.reverse': 'ledger',
}

export const lastingReasonOf = (method: string): LastingReason | null => lasting[method] ?? null

/** Whether it is told in the list of what was done: it changed what the owner has. */
export const isTold = (reason: LastingReason | null): boolean =>
  reason === 'number' || reason === 'ledger' || reason === 'erased'
