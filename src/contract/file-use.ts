// Says what a file is taken in as, and by which endings; without the schemas, which the page does not load for it.

export const fileUses = ['feeds', 'mail', 'conversation', 'clients', 'remit'] as const
export type FileUse = (typeof fileUses)[number]

/** Of an ending that stands twice the first use is meant where nobody said which. */
export const endingsOfUse: Readonly<Record<FileUse, readonly string[]>> = {
  feeds: ['opml', 'xml'],
  mail: ['eml', 'mbox', 'mbx'],
  conversation: ['txt'],
  clients: ['csv', 'tsv', 'txt'],
  remit: ['remit', 'json'],
}
