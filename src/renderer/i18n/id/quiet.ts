// Indonesian: what a week brings to the quiet place, and what there is worth a second look.
import type { quiet as source } from '../en/quiet.ts'
import type { Messages } from '../t.ts'

export const quiet: Messages<typeof source> = {
  'quiet.thisWeek': 'Minggu ini:',
  'quiet.nothing': 'tidak ada',
  'quiet.sort.spam': '{n} spam',
  'quiet.sort.talk': '{n} obrolan biasa',
  'quiet.sort.praise': '{n} pujian',
  'quiet.sort.left_out': '{n} disisihkan aturan',
  'quiet.lastWeek': 'minggu lalu {n}',
  'quiet.closest': 'Paling dekat dengan keluhan',
  'command.quiet.closest': 'Tempat tenang: paling dekat dengan keluhan',
  'quiet.allSources': 'Semua sumber',
  'quiet.inTwoWeeks': '{n} dalam dua minggu',
  'quiet.showAll': 'Tampilkan semua',
  'quiet.noneClose': 'Dalam tujuh hari terakhir tidak ada yang mendekati keluhan.',
  'quiet.noneHere': 'Tidak ada yang seperti ini di sini.',
  'quiet.takeBack': 'Batalkan koreksi saya',
}
