// English: printing a case, a client or an agreement.
export const papers = {
  'paper.print': 'Print',
  'paper.save.pdf': 'Save as PDF',
  'paper.save.html': 'Save as web page',
  'paper.save.text': 'Save as plain text',
  'paper.saved': 'Saved: {path}',
  'command.case.print': 'Print the case…',
  'command.client.print': 'Print the client…',
} as const
