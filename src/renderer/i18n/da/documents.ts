// Danish: quotes as files: forms, printing, many at once, taking one in, the letterhead.
import type { documents as english } from '../en/documents.ts'
import type { Messages } from '../t.ts'

export const documents: Messages<typeof english> = {
  'quote.export.pdf': 'PDF',
  'quote.export.docx': 'Word-dokument',
  'quote.export.html': 'Webside',
  'quote.export.text': 'Tekst',
  'quote.export.markdown': 'Markdown',
  'quote.export.csv': 'Linjerne som tabel (CSV)',
  'quote.export.json': 'Til Remit eller som kopi (JSON)',
  'quote.export.ubl': 'Elektronisk tilbud (UBL 2.1)',
  'quote.copy.rich': 'Tilbuddet med formatering',
  'quote.print': 'Udskriv',
  'quotes.files': 'Filer',
  'quotes.saveMany': 'Gem flere tilbud …',
  'quotes.import': 'Tag et tilbud ind (JSON) …',
  'many.title': 'Gem flere tilbud',
  'many.form': 'Form',
  'many.all': 'Alle',
  'many.none': 'Ingen',
  'many.save':
    '{n, plural, =0 {Vælg mappe og gem} one {Vælg mappe og gem # tilbud} other {Vælg mappe og gem # tilbud}}',
  'many.saved': '{n, plural, one {# tilbud gemt i {folder}} other {# tilbud gemt i {folder}}}',
  'many.failed': '{n, plural, one {# tilbud kunne ikke gemmes:} other {# tilbud kunne ikke gemmes:}}',
  'many.stopHint': 'Det, der er gemt, bliver.',
  'quoteImport.title': 'Tag et tilbud ind',
  'quoteImport.whose': 'Hvem er tilbuddet til?',
  'quoteImport.whoseHint': 'Ingen kunde hedder det, der står i filen.',
  'quoteImport.take': 'Tag ind',
  'quoteImport.taken': 'Tilbuddet er taget ind som kladde.',
  'quoteImport.taxUnknown': 'Filens moms kendes ikke her, så kladden er uden. Vælg en.',
}
