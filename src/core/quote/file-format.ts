// Lists the forms a quote can be saved in, and how their files end.

export const fileEndings = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  text: 'txt',
  markdown: 'md',
  csv: 'csv',
  // Another program reads what is in it as JSON.
  json: 'remit',
  ubl: 'xml',
} as const

export type QuoteFormat = keyof typeof fileEndings

/** In the order in which they are offered. */
export const quoteFormats = Object.keys(fileEndings) as [QuoteFormat, ...QuoteFormat[]]
