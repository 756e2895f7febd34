// Hungarian: quotes as files: forms, printing, many at once, taking one in, the letterhead.
import type { documents as english } from '../en/documents.ts'
import type { Messages } from '../t.ts'

export const documents: Messages<typeof english> = {
  'quote.export.pdf': 'PDF',
  'quote.export.docx': 'Word-dokumentum',
  'quote.export.html': 'Weblap',
  'quote.export.text': 'Szöveg',
  'quote.export.markdown': 'Markdown',
  'quote.export.csv': 'Tételek táblázatként (CSV)',
  'quote.export.json': 'A Remitnek vagy másolatnak (JSON)',
  'quote.export.ubl': 'Elektronikus ajánlat (UBL 2.1)',
  'quote.copy.rich': 'Az ajánlat formázva',
  'quote.print': 'Nyomtatás',
  'quotes.files': 'Fájlok',
  'quotes.saveMany': 'Több ajánlat mentése …',
  'quotes.import': 'Ajánlat betöltése (JSON) …',
  'many.title': 'Több ajánlat mentése',
  'many.form': 'Forma',
  'many.all': 'Mind',
  'many.none': 'Egyik sem',
  'many.save': '{n, plural, =0 {Mappa választása és mentés} other {Mappa választása és # ajánlat mentése}}',
  'many.saved': '{n, plural, other {# ajánlat mentve ide: {folder}}}',
  'many.failed': '{n, plural, other {# ajánlatot nem sikerült menteni:}}',
  'many.stopHint': 'Ami már mentve van, megmarad.',
  'quoteImport.title': 'Ajánlat betöltése',
  'quoteImport.whose': 'Kinek szól az ajánlat?',
  'quoteImport.whoseHint': 'Nincs ügyfél a fájlban álló néven.',
  'quoteImport.take': 'Betöltés',
  'quoteImport.taken': 'Az ajánlat vázlatként betöltve.',
  'quoteImport.taxUnknown': 'A fájl adókódja itt nem ismert, ezért a vázlat adó nélküli. Válasszon egyet.',
}
