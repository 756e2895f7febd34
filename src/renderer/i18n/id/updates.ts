// Indonesian: what became of an author's words: edits, what is gone, the page looked at again.
import type { updates as source } from '../en/updates.ts'
import type { Messages } from '../t.ts'

export const updates: Messages<typeof source> = {
  'update.edited': 'diubah',
  'update.author': 'Penulis memperbarui ini pada {day}',
  'update.pageGone': 'Halamannya sudah tidak ada pada {day}',
  'update.wordsGone': 'Kata-kata ini sudah tidak ada di halaman pada {day}',
  'update.added': 'ditambah:',
  'update.removed': 'dihapus:',
  'update.earlier': 'Kata-kata sebelumnya',
  'update.row': 'Diperbarui oleh penulis',
  'watch.until': 'Dilihat lagi sampai {day}',
  'watch.last': 'Terakhir dilihat {when}',
  'watch.failed': 'Tidak dapat dibaca {when}; akan dicoba lagi',
  'watch.missing': 'Kata-katanya tidak ditemukan di halaman {when}',
  'watch.lookNow': 'Lihat sekarang',
  'watch.looking': 'Sedang dilihat…',
  'watch.stop': 'Hentikan',
  'watch.nothing': 'Tidak ada yang berubah di halaman itu.',
  'watch.changed': 'Ada yang berubah; lihat di kasus ini.',
  'watch.offline': 'Halaman itu tidak dapat ditanya sekarang: tidak ada jaringan, atau sumbernya dijeda.',
  'event.author_updated': 'Penulis memperbarui teksnya',
  'event.page_gone': 'Halamannya sudah tidak ada',
  'event.words_gone': 'Kata-katanya sudah tidak ada di halaman',
}
