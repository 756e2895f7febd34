// Indonesian: the search, its operators and the searches that are kept.
import type { search as source } from '../en/search.ts'
import type { Messages } from '../t.ts'

export const search: Messages<typeof source> = {
  'search.narrow': 'Persempit',
  'search.saved': 'Pencarian tersimpan',
  'search.quotes': 'Penawaran',
  'search.answers': 'Jawaban',
  'search.keep': 'Simpan pencarian ini',
  'search.name': 'Nama pencarian',
  'search.save': 'Simpan',
  'search.removeHint': '{note} · Delete menghapusnya',
  'search.ask': 'Cari kata, atau persempit dengan client:, is:late …',
  'search.more': 'Tampilkan lebih banyak',
  'search.first': 'Ditampilkan {n} yang pertama. Satu kata atau operator lagi mempersempitnya.',
  'search.corrected': 'Tidak ditemukan untuk “{text}”. Menampilkan hasil untuk “{corrected}”.',
  'search.inQuiet': 'Cari “{text}” di tempat tenang',
  'search.unknown': '“{written}” tidak dikenal dan tidak diikuti. Yang dikenal: {values}.',
  'search.unknownDay':
    '“{written}” bukan hari dan tidak diikuti. Hari ditulis 2026-03-15, 2026-03, today atau 7d.',
  'search.operator.client': 'Nama klien',
  'search.operator.is': 'Keadaan kasus',
  'search.operator.kind': 'Jenis kasus',
  'search.operator.verdict': 'Penilaian',
  'search.operator.before': 'Masuk sebelum suatu hari',
  'search.operator.after': 'Masuk pada suatu hari atau sesudahnya',
  'search.operator.source': 'Tempat ditulis',
  'search.operator.from': 'Penulisnya',
}
