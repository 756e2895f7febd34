// Indonesian: quotes as files: forms, printing, many at once, taking one in, the letterhead.
import type { documents as english } from '../en/documents.ts'
import type { Messages } from '../t.ts'

export const documents: Messages<typeof english> = {
  'quote.export.pdf': 'PDF',
  'quote.export.docx': 'Dokumen Word',
  'quote.export.html': 'Halaman web',
  'quote.export.text': 'Teks',
  'quote.export.markdown': 'Markdown',
  'quote.export.csv': 'Baris sebagai tabel (CSV)',
  'quote.export.json': 'Untuk Remit atau cadangan (JSON)',
  'quote.export.ubl': 'Penawaran elektronik (UBL 2.1)',
  'quote.copy.rich': 'Penawaran berformat',
  'quote.print': 'Cetak',
  'quotes.files': 'Berkas',
  'quotes.saveMany': 'Simpan beberapa penawaran …',
  'quotes.import': 'Masukkan penawaran (JSON) …',
  'many.title': 'Simpan beberapa penawaran',
  'many.form': 'Bentuk',
  'many.all': 'Semua',
  'many.none': 'Kosongkan',
  'many.save': '{n, plural, =0 {Pilih folder dan simpan} other {Pilih folder dan simpan # penawaran}}',
  'many.saved': '{n, plural, other {# penawaran disimpan di {folder}}}',
  'many.failed': '{n, plural, other {# penawaran tidak dapat disimpan:}}',
  'many.stopHint': 'Yang sudah disimpan tetap ada.',
  'quoteImport.title': 'Masukkan penawaran',
  'quoteImport.whose': 'Penawaran untuk siapa?',
  'quoteImport.whoseHint': 'Tidak ada klien dengan nama di berkas itu.',
  'quoteImport.take': 'Masukkan',
  'quoteImport.taken': 'Penawaran dimasukkan sebagai draf.',
  'quoteImport.taxUnknown':
    'Pajak dalam berkas tidak dikenal di sini, jadi draf ini tanpa pajak. Pilih satu.',
}
