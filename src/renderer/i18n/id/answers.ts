// Indonesian: what was answered before, and the answer library.
import type { answers as english } from '../en/answers.ts'
import type { Messages } from '../t.ts'

export const answers: Messages<typeof english> = {
  'before.title': 'Pernah dijawab',
  'before.case': 'Dijawab {when} kepada {to}, kasus {no}',
  'before.other': 'Dijawab {when} kepada {to} ({client}), kasus {no}',
  'before.kept': 'Dari jawaban Anda: “{question}”',
  'before.use': 'Jawab dengan ini',
  'before.noDebit': 'Tidak ada pemakaian yang dicatat.',
  'before.notRepeat': 'Bukan pertanyaan yang sama',
  'before.show': 'Tampilkan jawaban',
  'before.possibly': 'Mungkin pernah ditanyakan ({n})',
  'before.keep': 'Simpan balasan sebagai jawaban',
  'before.passOn': 'Salin untuk diteruskan',
  'before.passOnCopied': 'Disalin, beserta nomor kasus dan penanggung jawab.',
  'settings.intro.answers':
    'Jawaban yang layak dipakai lagi. Jika ada yang menanyakan hal yang sama, jawabannya ditawarkan di samping kasus; dengan I, jawaban mana pun masuk ke balasan.',
  'answers.none': 'Belum ada jawaban. L menyimpan balasan terbaru sebuah kasus di sini.',
  'answers.add': 'Tambah jawaban',
  'answers.new': 'Jawaban baru',
  'answers.question': 'Pertanyaan',
  'answers.questionHint': 'Seperti orang menanyakannya. Dari kata dan maknanya jawaban ditemukan lagi.',
  'answers.text': 'Jawaban',
  'answers.language': 'Bahasa',
  'answers.service': 'Layanan',
  'answers.save': 'Simpan jawaban',
  'answers.remove': 'Hapus jawaban “{question}”',
  'answers.uses': '{n, plural, =0 {belum dipakai} other {dipakai menjawab # kali}}',
  'answers.total':
    '{n, plural, =0 {Belum ada balasan yang dibuat darinya.} other {# balasan dibuat darinya.}}',
  'answers.insert': 'Sisipkan jawaban',
  'answers.find': 'Cari jawaban',
  'answers.foundNone': 'Tidak ada jawaban yang memuat “{text}”.',
  'event.answered_before': 'Dijawab seperti kasus {no}, tanpa catatan pemakaian',
  'event.answered_from_library': 'Dijawab dari jawaban Anda',
  'conflict.answer_kept': 'Balasan ini sudah ada di antara jawaban Anda.',
}
