// Indonesian: what Remit learned from corrections, what it would change, and how sure an alert must be.
import type { learning as source } from '../en/learning.ts'
import type { Messages } from '../t.ts'

export const learning: Messages<typeof source> = {
  'settings.section.learning': 'Pembelajaran',
  'learning.none':
    'Belum ada yang dikoreksi. Nyatakan jenis sebenarnya dari kasus atau teks tenang dengan tombol 1 sampai 5; Remit belajar darinya.',
  'learning.count': '{n, plural, other {# koreksi}}, terakhir {when}.',
  'learning.how':
    'Teks berikutnya condong ke apa yang Anda nyatakan. Pengetahuan bawaan Remit tetap seperti semula.',
  'learning.signal': 'dipelajari dari {n, plural, other {# koreksi}}',
  'learning.list': 'Koreksi',
  'learning.change': '{from} → {to}',
  'learning.forget': 'Lupakan',
  'learning.forgetOf': 'Lupakan koreksi atas “{text}”',
  'learning.forgetHint':
    'Koreksi yang dilupakan tidak mengajarkan apa-apa lagi; yang dikoreksi tetap berjenis sama.',
  'learning.more': 'Tampilkan lagi',
  'learning.export': 'Ekspor koreksi',
  'learning.import': 'Impor koreksi',
  'learning.reset': 'Lupakan semua koreksi',
  'learning.exported': '{n, plural, other {# koreksi}} ditulis ke {path}.',
  'learning.imported': '{n, plural, other {# koreksi}} diambil.',
  'learning.importedNone': 'Semua koreksi dalam berkas ini sudah dikenal.',
  'learning.changes': 'Yang kini akan dinilai lain',
  'learning.changesHint':
    'Kasus dan teks tenang dari empat minggu terakhir. Tidak ada yang berpindah sendiri: J dan K memilih, Y menerima.',
  'learning.changesShow': 'Tampilkan yang berubah',
  'learning.changesReading': 'Memeriksa empat minggu terakhir…',
  'learning.changesNone': 'Dalam empat minggu terakhir tidak ada yang akan dinilai lain.',
  'learning.accept': 'Terima',
  'alerts.choose': 'Tentukan seberapa yakin sebuah notifikasi',
  'alerts.chooseHint': 'Menurut hasil keluhan Anda sendiri. Mati: ukuran bawaan Remit.',
  'alerts.precision': 'Notifikasi yang benar dari seratus',
  'alerts.last': 'Dari {n, plural, other {# notifikasi}} terakhir, {right} benar.',
  'alerts.lastNone': 'Belum ada notifikasi yang dibaca.',
  'alerts.would': 'Dari {known} kasus yang diketahui, {told} akan diberitahukan, {right} di antaranya benar.',
  'alerts.tooFew':
    'Hasil yang diketahui masih terlalu sedikit: {known}. Sampai ada {needed}, notifikasi mengikuti bawaan.',
}
