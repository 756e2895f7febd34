// Indonesian: what of a source may open a case, and what was left out by that.
import type { rules as source } from '../en/rules.ts'
import type { Messages } from '../t.ts'

export const rules: Messages<typeof source> = {
  'rules.title': 'Yang menjadi kasus',
  'rules.take': 'Ambil',
  'rules.take.everything': 'Semua yang meminta sesuatu',
  'rules.take.complaints': 'Hanya keluhan',
  'rules.take.keywords': 'Teks dengan kata tertentu',
  'rules.words': 'Kata yang dicari',
  'rules.wordsHint':
    'Satu per baris, atau dipisah koma. Beberapa kata berurutan adalah frasa; server* menemukan semua akhiran.',
  'rules.ignore': 'Kata yang diabaikan',
  'rules.ignoreHint': 'Teks dengan salah satu kata ini tidak membuka kasus, apa pun isi lainnya.',
  'rules.hint':
    'Berlaku untuk teks baru. Yang disisihkan tetap ada di tempat tenang dan dapat dicari; balasan dalam kasus terbuka selalu masuk.',
  'rules.tryUnread': 'Belum ada yang dibaca di sini.',
  'rules.tryNone': 'Dari {looked} teks terakhir tidak ada yang meminta sesuatu.',
  'rules.try': 'Dari {looked} teks terakhir, {asking} meminta sesuatu; aturan ini akan mengambil {taken}.',
  'rules.save': 'Simpan aturan',
  'rules.left.kind': 'Disisihkan oleh aturan sumber ini: bukan keluhan.',
  'rules.left.words': 'Disisihkan oleh aturan sumber ini: tidak memuat kata yang dicari.',
  'rules.left.ignored': 'Disisihkan oleh aturan sumber ini: memuat kata yang diabaikan.',
  'rules.left.short': 'Disisihkan',
  'rules.openCase': 'Buka kasus',
}
