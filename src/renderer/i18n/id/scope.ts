// Indonesian: what the scope panel says beside the verdict: estimate, cover, debit, decision.
import type { scopeTexts as source } from '../en/scope.ts'
import type { Messages } from '../t.ts'

export const scopeTexts: Messages<typeof source> = {
  'usage.workedOn': 'pekerjaan {date}',
  'scope.doneOn': 'Dikerjakan pada',
  'scope.covered': 'Ditanggung',
  'scope.billed': 'Ditagih',
  'scope.earlier': 'Penilaian sebelumnya',
  'scope.until': 'sampai {when}',
  'scope.was': 'Penilaiannya: {verdict}.',
  'scope.others': '{n, plural, other {# perjanjian lain}}',
  'scope.takeBack': 'Batalkan',
  'scope.takeBackTitle': 'Batalkan pencatatan',
  'scope.forClient': 'Salin untuk klien',
  'scope.copied': 'Disalin dalam bahasa klien',
  'scope.notCopied': 'Papan klip tidak menerimanya.',
  'scope.guide': 'Jawab dengan panduan',
  'flag.WRONG_CONTACT.known': 'Tidak ditulis oleh kontak penanggung jawab, {name}.',
  'flag.ALREADY_ANSWERED.known': 'Sudah dijawab pada {date}: kasus {no}, kepada {to}.',
  'flag.BACKDATED.known': 'Pernyataan untuk hari pengerjaan sudah diterbitkan; dicatat pada {date}.',
  'decide.given': '{price} lalu tercatat di buku sebagai pemberian cuma-cuma.',
  'decide.follow': 'Ikuti penilaian lagi',
  'command.case.estimate': 'Isi menit kerja',
  'command.case.outage': 'Akibat gangguan di pihak saya',
  'scope.byOutage': 'Akibat gangguan di pihak saya',
  'scope.byOutageHint': 'Bagi klien gratis.',
  'fact.version': 'teks mulai',
}
