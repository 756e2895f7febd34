// English: printing a case, a client or an agreement.
export const papers = {
  'paper.print': 'Print',
  'paper.save': 'Save as a file',
  'paper.saved': 'Saved: {path}',
  'command.case.print': 'Print the case',
  'command.client.print': 'Print the client',
} as const
