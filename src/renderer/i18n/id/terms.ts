// Indonesian: what becomes of an agreement: its end, renewal, suspension, and what it costs.
import type { terms as source } from '../en/terms.ts'
import type { Messages } from '../t.ts'

export const terms: Messages<typeof source> = {
  'terms.more': 'Lainnya',
  'terms.renew': 'Perpanjang',
  'terms.renewTitle': 'Perpanjang {title}',
  'terms.renewText': 'Pasal dan isi diambil alih; pemakaian tetap pada perjanjian lama.',
  'terms.renewed': 'Dilanjutkan dalam perjanjian berikutnya.',
  'terms.suspend': 'Tangguhkan',
  'terms.resume': 'Lanjutkan',
  'terms.terminate': 'Akhiri lebih awal',
  'terms.suspendOn': 'Hari pertama ditangguhkan',
  'terms.resumeOn': 'Hari pertama berlaku lagi',
  'terms.terminateOn': 'Hari terakhir berlaku',
  'terms.reason': 'Alasan',
  'terms.was.suspended': 'Ditangguhkan mulai {date}',
  'terms.was.resumed': 'Berlaku lagi mulai {date}',
  'terms.was.terminated': 'Diakhiri lebih awal, hari terakhir {date}',
  'terms.fee': 'Harga',
  'terms.feeHint': 'Kosongkan bila tidak ada.',
  'terms.feePer': 'Ditagih',
  'terms.per.once': 'sekali',
  'terms.per.month': 'per bulan',
  'terms.per.quarter': 'per kuartal',
  'terms.per.year': 'per tahun',
  'ending.title': 'Segera berakhir',
  'ending.line':
    '{title}: {n, plural, =0 {berakhir hari ini} =1 {berakhir besok} other {berakhir dalam # hari}}',
  'ending.putAside': 'Sisihkan',
  'conflict.renewed': 'Perjanjian ini sudah diperpanjang.',
  'conflict.no_end': 'Perjanjian tanpa hari terakhir tidak perlu diperpanjang.',
  'conflict.no_reminder': 'Tidak ada yang perlu diingatkan.',
  'conflict.clause_cited':
    'Sebuah penilaian mengutip pasal yang dihilangkan. Teksnya boleh diubah, tetapi pasalnya tidak dapat dihapus.',
  'field.before_start': 'Tidak sebelum hari pertama perjanjian.',
  'field.after_end': 'Tidak setelah hari terakhir perjanjian.',
  'field.before_change': 'Perubahan yang lebih baru sudah dicatat. Urungkan dahulu perubahan itu.',
  'field.already_ended': 'Perjanjian sudah berakhir pada hari itu.',
  'field.already_suspended': 'Perjanjian sudah ditangguhkan pada hari itu.',
  'field.not_suspended': 'Perjanjian tidak ditangguhkan pada hari itu.',
  'field.overlaps': 'Perjanjian sebelumnya masih berlaku pada hari itu.',
}
