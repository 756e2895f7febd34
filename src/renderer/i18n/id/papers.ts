// Indonesian: printing a case, a client or an agreement.
import type { papers as source } from '../en/papers.ts'
import type { Messages } from '../t.ts'

export const papers: Messages<typeof source> = {
  'paper.print': 'Cetak',
  'paper.save.pdf': 'Simpan sebagai PDF',
  'paper.save.html': 'Simpan sebagai halaman web',
  'paper.save.text': 'Simpan sebagai teks biasa',
  'paper.saved': 'Tersimpan: {path}',
  'command.case.print': 'Cetak kasus…',
  'command.client.print': 'Cetak klien…',
}
