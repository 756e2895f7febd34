// Indonesian: why a key does nothing just now.
import type { cannot as source } from '../en/cannot.ts'
import type { Messages } from '../t.ts'

export const cannot: Messages<typeof source> = {
  'cannot.noCase': 'Pilih kasus dulu.',
  'cannot.quiet': 'Ini bukan kasus. Tekan 1 sampai 5 untuk menyebut apa ini.',
  'cannot.merged': 'Sudah digabung ke kasus lain dan berlanjut di sana.',
  'cannot.done': 'Sudah selesai. Buka lagi untuk melanjutkannya.',
  'cannot.waits': 'Sudah menunggu klien.',
  'cannot.noneBefore': 'Belum pernah ada jawaban untuk hal serupa.',
  'cannot.noAnswers': 'Belum ada jawaban yang disimpan. Setelah membalas, L menyimpannya.',
  'cannot.noReply': 'Tidak ada balasan untuk disimpan di sini, atau sudah disimpan.',
  'cannot.noClient': 'Sebutkan dulu ini kasus siapa: tekan C.',
  'cannot.noDebit': 'Tidak ada yang perlu dicatat untuk ini.',
  'cannot.noVerdict': 'Belum ada penilaian yang bisa diputuskan lain.',
  'cannot.noMinutes': 'Menit tidak berpengaruh di sini.',
  'cannot.noCopy': 'Tidak ada kasus terbuka lain yang isinya hampir sama.',
  'cannot.noLink': 'Datang tanpa alamat yang bisa dibuka.',
}
