// Indonesian: the log of readings, and why the next one comes when it does.
import type { activity as source } from '../en/activity.ts'
import type { Messages } from '../t.ts'

export const activity: Messages<typeof source> = {
  'activity.title': 'Aktivitas',
  'activity.open': 'Aktivitas',
  'activity.of': 'Aktivitas {title}',
  'activity.all': 'Semua pembacaan sumber ini',
  'activity.none': 'Belum ada yang dibaca',
  'activity.noneText':
    'Setiap pembacaan tercatat di sini, dengan hasilnya dan alasan waktu pembacaan berikutnya.',
  'activity.noTrouble': 'Tidak ada masalah pada pembacaan terakhir.',
  'activity.onlyTrouble': 'Hanya yang bermasalah',
  'activity.next': 'Berikutnya {when}: {why}',
  'activity.status': 'jawaban {status}',
  'activity.kb': '{kb} KB',
  'why.offline': 'tidak ada jaringan',
  'why.retry_after': 'server meminta jeda ini',
  'why.challenge': 'situs memeriksa robot dan dibiarkan dulu beberapa waktu',
  'why.gone': 'server menyatakan sudah tidak ada; ditanya sekali lagi sehari kemudian',
  'why.backoff': 'tidak terbaca; jedanya makin panjang setiap kali gagal',
  'why.owner': 'selang waktu pilihan Anda',
  'why.minimum': 'tidak ada umpan yang dibaca lebih sering',
  'why.quiet': 'jarang ada yang baru, jadi lebih jarang dibaca',
  'why.full_window': 'yang datang lebih banyak daripada yang ditampilkan umpan, jadi lebih sering dibaca',
  'why.ttl': 'umpan meminta jeda ini',
  'why.period': 'umpan menyebut seberapa sering ia berubah',
  'why.cache': 'server menyebut berapa lama jawabannya berlaku',
  'why.skip': 'umpan minta tidak diganggu pada jam itu',
}
