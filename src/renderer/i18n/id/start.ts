// Indonesian: the first run, and the screens after trouble with the database.
import type { start as source } from '../en/start.ts'
import type { Messages } from '../t.ts'

export const start: Messages<typeof source> = {
  'welcome.text':
    'Remit memantau tempat pelanggan Anda menulis, mengatakan apa yang tercakup kontrak, dan menyusun penawaran untuk yang tidak.',
  'welcome.step': 'Langkah {n} dari {of}',
  'welcome.owner': 'Siapa Anda',
  'welcome.ownerText': 'Nama dan telepon Anda tercantum di setiap penawaran.',
  'welcome.source': 'Tempat pelanggan menulis',
  'welcome.sourceText': 'Tempelkan alamat tempat mereka menulis. Yang diminta di sana menjadi kasus.',
  'welcome.client': 'Klien pertama Anda',
  'welcome.clientText': 'Dengan paketnya, supaya Remit tahu apa yang tercakup.',
  'welcome.package': 'Paket',
  'welcome.packageNone': 'Belum ada paket',
  'welcome.clientKnownBy': 'Email atau domain',
  'welcome.clientKnownByHint': 'Teks dari sana adalah milik mereka.',
  'welcome.next': 'Simpan dan lanjut',
  'welcome.finish': 'Simpan dan selesai',
  'welcome.skip': 'Lewati langkah ini',
  'welcome.back': 'Kembali',
  'welcome.skipAll': 'Lewati semua',
  'recovery.newer': 'Data ini milik Remit yang lebih baru',
  'recovery.newerText':
    'Data ditulis dalam versi {file}; program ini mengenal versi {app}. Tidak ada yang diubah. Pasang Remit yang lebih baru lalu jalankan.',
  'recovery.unreadable': 'Data tidak dapat dibuka',
  'recovery.unreadableText': 'Tidak ada yang diubah atau dihapus.',
  'recovery.folderIs': 'Folder',
  'recovery.folder': 'Tampilkan folder',
  'recovery.quit': 'Tutup Remit',
}
