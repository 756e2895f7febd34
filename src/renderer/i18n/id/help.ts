// Indonesian: the tour, the sample data, help in place.
import type { help as source } from '../en/help.ts'
import type { Messages } from '../t.ts'

export const help: Messages<typeof source> = {
  'tour.offer': 'Baru di sini? Lima tempat, masing-masing satu kalimat.',
  'tour.notNow': 'Nanti saja',
  'tour.skip': 'Tinggalkan tur',
  'tour.next': 'Berikutnya',
  'tour.end': 'Selesai',
  'tour.inbox': 'Yang memerlukan Anda',
  'tour.inboxText':
    'Apa pun yang ditulis pelanggan tiba di sini: dahulu yang memerlukan Anda, lalu yang menunggu mereka. J dan K berpindah, E selesai.',
  'tour.case': 'Satu kasus',
  'tour.caseText':
    'Yang mereka tulis, dengan kata yang dipahami digarisbawahi. W menjelaskan alasannya; tombol 1 sampai 5 mengoreksi, dan Remit belajar.',
  'tour.scope': 'Yang termasuk perjanjian',
  'tour.scopeText':
    'Penilaian dengan pasalnya, yang sudah terpakai, dan dua atau tiga langkah berikutnya: kerjakan, tawarkan, putuskan lain.',
  'tour.rail': 'Klien, penawaran, sumber',
  'tour.railText':
    'Klien memuat perjanjian, penawaran dibuat dari kasus, sumber adalah tempat yang dibaca. G dan satu huruf membukanya.',
  'tour.keys': 'Semuanya dengan nama',
  'tour.keysText':
    'Ctrl K menemukan setiap perintah, kasus, dan klien; tanda tanya menampilkan semua tombol. Z mengurungkan apa pun.',
  'sample.open': 'Lihat-lihat dengan data contoh',
  'sample.openText':
    'Enam klien dan pesan mereka, rekaan. Data Anda sendiri tetap terpisah, dan satu tindakan menghapus contoh itu.',
  'sample.leave': 'Tinggalkan contoh',
  'sample.leaveTitle': 'Tinggalkan data contoh',
  'sample.leaveText': 'Contoh dan yang Anda coba di dalamnya dihapus. Data Anda sendiri tidak tersentuh.',
  'sample.stay': 'Tetap di sini',
  'sample.remove': 'Hapus contoh',
  'conflict.no_sample': 'Data contoh tidak sedang ditampilkan.',
  'help.what': 'Apa ini?',
  'help.verdict':
    'Apakah pekerjaan termasuk yang disepakati (Termasuk kontrak), dikenai biaya tambahan (Tambahan berbayar), atau Anda yang memutuskan (Keputusan Anda).',
  'help.quiet':
    'Pujian, obrolan, dan yang dikecualikan aturan Anda. Tidak ada yang meminta apa pun di sini, dan tidak ada yang hilang.',
  'help.packages': 'Yang Anda jual, dengan batasnya. Perjanjian dibuat dari paket dan boleh berbeda darinya.',
  'help.lot': 'Satuan yang dibeli di muka atau diberikan cuma-cuma, di samping yang termasuk perjanjian.',
  'help.learning':
    'Setiap koreksi menggeser cara teks serupa dinilai. Koreksi dapat dilihat, ditarik kembali, dan dibawa ke komputer lain.',
  'help.reach':
    'Berapa orang yang mungkin membacanya, menurut halaman atau penulisnya. Itu menentukan yang didahulukan.',
  'command.help.tour': 'Ikuti tur singkat',
  'command.sample.open': 'Lihat-lihat dengan data contoh',
  'command.sample.leave': 'Tinggalkan data contoh…',
}
