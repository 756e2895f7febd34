// Indonesian: what nobody else says of a source, and how the list of sources shows them.
import type { notices as source } from '../en/notices.ts'
import type { Messages } from '../t.ts'

export const notices: Messages<typeof source> = {
  'notice.title': 'Perlu diketahui',
  'notice.count': '{n, plural, other {# pemberitahuan}}',
  'notice.missed':
    'Mungkin ada teks yang terlewat antara {from} dan {to}. Yang datang lebih banyak daripada yang ditampilkan umpan; sekarang lebih sering dibaca.',
  'notice.silent': 'Tidak ada yang baru sejak {when}. Biasanya ada setiap {gap}.',
  'notice.gone': 'Sejak {when} server menyatakan umpan ini sudah tidak ada. Umpan ini tidak dibaca lagi.',
  'notice.goneAlert':
    'Sejak {when} server menyatakan pemberitahuan pencarian ini sudah tidak ada. Buat lagi dan tempelkan alamat barunya di sini.',
  'notice.moved':
    'Umpan pindah untuk seterusnya, dari {from} ke {to}. Remit mengikutinya; tidak perlu melakukan apa pun.',
  'notice.alert_died':
    'Umpan pemberitahuan pencarian ini tidak ada sejak {when}. Buat lagi di tempat asalnya dan tempelkan alamat barunya di sini.',
  'notice.openPage': 'Buka halaman',
  'notice.editAddress': 'Ubah alamat',
  'notice.dismiss': 'Tutup',
  'foot.notices': '{n, plural, other {# pemberitahuan di Sumber}}',
  'sources.find': 'Cari sumber',
  'sources.noneFound': 'Tidak ada sumber yang cocok.',
  'sources.show': 'Tampilkan',
  'sources.show.all': 'Semua',
  'sources.show.trouble': 'Bermasalah',
  'sources.show.muted': 'Tanpa notifikasi',
  'sources.show.paused': 'Dijeda',
  'sources.sort': 'Urutan',
  'sources.sort.title': 'Menurut nama',
  'sources.sort.trouble': 'Yang bermasalah dulu',
  'sources.sort.busy': 'Yang paling ramai dulu',
  'sources.sort.oldest': 'Yang paling lama belum dibaca dulu',
  'source.week': '{n, plural, =0 {kurang dari satu per minggu} other {# per minggu}}',
  'source.weekNone': 'tidak ada dalam 8 minggu',
  'source.mark.muted': 'tanpa notifikasi',
  'source.mark.repaired': 'diperbaiki',
  'source.mark.rules': 'aturan',
  'source.mark.next': 'berikutnya {when}',
  'source.state.pausedByOwner': 'Dijeda oleh Anda.',
  'source.state.pausedByRemit': 'Dijeda oleh Remit: server menyatakan umpan ini sudah tidak ada.',
  'source.state.nextWhy': 'Pembacaan berikutnya {when}: {why}.',
  'source.state.ago': 'Dibaca {ago}.',
  'source.state.troubleSince': 'Terakhir terbaca baik {ago}.',
}
