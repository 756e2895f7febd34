// Indonesian: how a source is asked that wants to know who reads.
import type { access as source } from '../en/access.ts'
import type { Messages } from '../t.ts'

export const access: Messages<typeof source> = {
  'access.title': 'Akses',
  'access.login': 'Nama pengguna dan kata sandi',
  'access.user': 'Nama pengguna',
  'access.password': 'Kata sandi',
  'access.passwordHint': 'Kosong: tidak ada yang dikirim.',
  'access.passwordSet': 'Nama pengguna dan kata sandi sudah diisi.',
  'access.passwordChange': 'Ubah atau hapus',
  'access.headers': 'Header sendiri',
  'access.headerName': 'Header',
  'access.headerValue': 'Nilai',
  'access.headerSet': '{name}: nilainya sudah diisi.',
  'access.addHeader': 'Tambah header',
  'access.removeHeader': 'Hapus header {n}',
  'access.userAgent': 'Nama pembaca (user agent)',
  'access.userAgentHint': 'Untuk situs yang menolak Remit karena namanya.',
  'access.selfSigned': 'Terima sertifikat buatan server ini sendiri',
  'access.selfSignedHint': 'Hanya untuk server Anda sendiri. Berlaku untuk sumber ini dan hosnya saja.',
}
