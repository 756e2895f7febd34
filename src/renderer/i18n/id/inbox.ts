// Indonesian: the inbox, its shelves, the quiet place.
import type { inbox as source } from '../en/inbox.ts'
import type { Messages } from '../t.ts'

export const inbox: Messages<typeof source> = {
  'inbox.label': 'Kotak masuk',
  'inbox.list': 'Kasus',
  'inbox.find': 'Cari atau jalankan perintah',
  'inbox.shelves': 'Rak',
  'inbox.group.needs_you': 'Menunggu Anda',
  'inbox.group.waiting': 'Menunggu klien',
  'inbox.group.rest': 'Yang lain',
  'inbox.shelf.open': 'Terbuka',
  'inbox.shelf.snoozed': 'Ditunda',
  'inbox.shelf.done': 'Selesai',
  'inbox.shelf.quiet': 'Tenang',
  'inbox.arrived': '{n, plural, other {# kasus baru}}',
  'inbox.arrivedKept': '{n, plural, other {# kasus baru}}, daftar tidak bergeser',
  'inbox.arrivedMore': '{n} baru',
  'inbox.noneSelected': 'Belum ada yang dipilih',
  'inbox.noneSelectedText': 'Tekan J untuk kasus pertama, atau pilih dari daftar.',
  'inbox.clear': 'Tidak ada yang menunggu Anda',
  'inbox.clearText': 'Keluhan, permintaan, dan pertanyaan baru muncul di sini.',
  'inbox.clearNoSources': 'Belum ada yang dipantau',
  'inbox.clearNoSourcesText':
    'Tulisan pelanggan di tempat yang Anda pantau muncul di sini. Tambahkan alamat halaman, forum, atau umpan.',
  'inbox.addSource': 'Tambah sumber',
  'inbox.checkNow': 'Periksa sekarang',
  'inbox.snoozedNone': 'Tidak ada yang ditunda',
  'inbox.snoozedNoneText': 'Kasus yang Anda tunda dengan S menunggu di sini sampai harinya.',
  'inbox.doneNone': 'Belum ada yang selesai',
  'inbox.doneNoneText': 'Kasus yang Anda selesaikan dengan E disimpan di sini.',
  'inbox.quietNone': 'Belum ada apa-apa di sini',
  'inbox.quietNoneText':
    'Pujian, lain-lain, dan yang disisihkan aturan sumber disimpan di sini. Tidak meminta apa pun.',
  'inbox.quietFind': 'Cari teks di tempat tenang',
  'inbox.quietTitle': 'Tempat tenang',
  'inbox.quietText':
    'Pujian, lain-lain, dan yang disisihkan aturan sumber. Sebutkan jenis yang benar, dan teks itu menjadi kasus.',
  'inbox.itIs': 'Ini …',
  'inbox.alarm': 'Banyak komentar',
  'inbox.unread': 'belum dibaca',
  'inbox.caseNo': 'kasus {no}',
}
