// Indonesian: handing out what is known of somebody, and erasing them.
import type { clientData as source } from '../en/client-data.ts'
import type { Messages } from '../t.ts'

export const clientData: Messages<typeof source> = {
  'command.client.exportData': 'Serahkan data yang disimpan tentang klien ini…',
  'command.client.erase': 'Hapus data klien ini…',
  'erase.export': 'Serahkan data yang disimpan tentang mereka',
  'erase.exported': 'Ditulis: {path}. Catatan dan tahap dari Anda tidak ada di dalamnya.',
  'erase.start': 'Hapus data mereka',
  'erase.title': 'Hapus data {name}',
  'erase.intro':
    'Mereka menjadi “{pseudonym}”. Semua yang menyebut atau menggambarkan mereka diganti selamanya; angka tetap ada supaya pembukuan Anda tetap cocok.',
  'erase.replaced': 'Yang diganti',
  'erase.replaced.contacts': '{n} orang beserta nama, alamat, dan nomornya',
  'erase.replaced.marks': '{n} tanda pengenal',
  'erase.replaced.cases': '{n} kasus: judul dan penulisnya',
  'erase.replaced.openCases': '{n} kasus terbuka ditutup',
  'erase.replaced.messages': '{n} pesan dari mereka: diganti “{text}”',
  'erase.replaced.replies': '{n} balasan dan catatan Anda: nama, alamat, dan kutipan dari mereka',
  'erase.replaced.items': '{n} teks mereka yang terbaca di tempat lain, tanpa kasus',
  'erase.replaced.corrections': '{n} koreksi yang Anda ajarkan dari kata-kata mereka: tidak dipelajari lagi',
  'erase.replaced.elsewhere': 'Nama lengkap, alamat, dan nomor mereka di mana pun dalam teks lain',
  'erase.replaced.traces':
    'Pencarian dan indeks pertanyaan terdahulu dibangun ulang; draf penawaran dan seluruh riwayat pembatalan dihapus',
  'erase.stays': 'Yang tetap ada, dan alasannya',
  'erase.stays.agreements': '{n} perjanjian dengan masa, harga, dan isinya, atas nama samaran',
  'erase.stays.ledger': '{n} catatan di buku pemakaian: jumlahnya bergantung padanya',
  'erase.stays.quotes':
    '{n} penawaran: yang sudah terbit tetap menyimpan nomor, baris, dan jumlah, tanpa nama',
  'erase.stays.statements': '{n} pernyataan: angkanya tetap, tanpa penerima',
  'erase.stays.own': 'Tulisan Anda sendiri, tanpa nama mereka',
  'erase.stays.client': 'Kliennya, orang-orang lainnya, dan tulisan mereka',
  'erase.replaced.place': '“{place}” di alamat mereka sendiri: tidak dipantau lagi, alamatnya dihapus',
  'erase.stays.outside':
    'Berkas yang sudah Anda ekspor, email yang sudah terkirim, dan yang mereka terbitkan mulai sekarang: Remit membacanya seperti dari orang asing',
  'erase.backups':
    '{n, plural, =1 {# cadangan (dari {when})} other {# cadangan (yang tertua dari {when})}} masih memuat mereka sampai diganti yang lebih baru.',
  'erase.dropBackups': 'Hapus juga cadangan ini',
  'erase.dropBackupsHint': 'Cadangan baru tanpa mereka dibuat lebih dulu.',
  'erase.final': 'Ini tidak dapat dibatalkan.',
  'erase.do': 'Hapus selamanya',
  'erase.busy': 'Menghapus…',
  'erase.done': 'Sudah dihapus. Yang tersisa tercatat atas nama “{pseudonym}”.',
}
