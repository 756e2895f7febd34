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
}
