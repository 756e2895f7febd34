// Indonesian: making quotes: the rate card, taxes, numbers and templates.
import type { quoting as source } from '../en/quoting.ts'
import type { Messages } from '../t.ts'

export const quoting: Messages<typeof source> = {
  'quote.lineSum': 'Jumlah baris',
  'quote.discountOff': 'Diskon {percent}',
  'quote.rushOn': 'Pengerjaan cepat {percent}',
  'quote.gap': 'Penyesuaian ke minimum',
  'field.pattern_missing':
    'Tulis pola dari teks dan kata YYYY, MM, dan SEQ, masing-masing dalam kurung kurawal.',
  'field.pattern_too_long': 'Paling banyak 60 karakter.',
  'field.pattern_unknown_token': 'Di dalam kurung kurawal hanya YYYY, YY, MM, SEQ, CLIENT_SEQ, dan CLIENT.',
  'field.pattern_without_sequence':
    'Tidak ada yang bertambah, jadi dua penawaran akan bernomor sama. Tambahkan SEQ dalam kurung kurawal, atau CLIENT bersama CLIENT_SEQ.',
  'field.pattern_repeats':
    'Dua penawaran akan bernomor sama: yang mulai lagi tiap tahun harus memuat tahun, yang tiap bulan juga bulan.',
  'field.open_variable': 'Masih ada kata dalam kurung kurawal ganda untuk hal yang belum diketahui. Isilah.',
  'field.number_used':
    'Sudah ada penawaran dengan nomor ini atau lebih tinggi, dan nomor tidak pernah dipakai dua kali.',
  'field.percent': 'Persentase seperti 25 atau 12,5.',
  'quote.lineTax': 'Pajak baris ini',
  'quote.lineMenu': 'Lainnya untuk baris {n}',
  'quote.optional': 'Opsional',
  'quote.ownTax': 'Pajak tersendiri',
  'quote.moveUp': 'Naikkan',
  'quote.moveDown': 'Turunkan',
  'quote.lineKeys':
    'Enter menambah baris, ↑ ↓ berpindah baris, Alt ↑ ↓ memindahkan baris, Alt ⌫ menghapusnya.',
  'quote.addRated': 'Tambah dari daftar tarif',
  'quote.whole': 'Diskon, pengerjaan cepat, uang muka, pembulatan',
  'quote.discountWhole': 'Diskon keseluruhan, %',
  'quote.rush': 'Pengerjaan cepat, %',
  'quote.rushUsual': 'Seperti biasa: {n} %',
  'quote.minimum': 'Paling sedikit',
  'quote.deposit': 'Uang muka, %',
  'quote.prices': 'Harga',
  'quote.pricesBefore': 'belum termasuk pajak',
  'quote.pricesWith': 'sudah termasuk pajak',
  'quote.roundingMode': 'Pajak dibulatkan',
  'quote.rounding': 'Nilai setengah',
  'roundingMode.line': 'per baris',
  'roundingMode.document': 'sekali, dari jumlah',
  'rounding.half_up': 'ke atas',
  'rounding.half_even': 'ke angka genap',
  'difficulty.simple': 'Mudah',
  'difficulty.normal': 'Biasa',
  'difficulty.hard': 'Sulit',
  'rates.perHour': '{price} per jam',
  'quote.assumptions': 'Asumsi',
  'quote.notes': 'Catatan',
  'quote.taxReversed': '{name}, dibayar klien (reverse charge)',
  'quote.taxSmall': '{name}, tidak dipungut (Kleinunternehmer)',
  'field.unknown_variable':
    'Tidak ada kata seperti itu dalam kurung kurawal ganda. Yang cocok tertulis di bawah.',
}
