// Indonesian: the versions of an agreement, what each changes, and why one cannot be.
import type { versions as source } from '../en/versions.ts'
import type { Messages } from '../t.ts'

export const versions: Messages<typeof source> = {
  'version.list': '{n, plural, other {# versi}}',
  'version.add': 'Ubah mulai tanggal',
  'version.newTitle': '{title}: perubahan mulai tanggal',
  'version.editTitle': '{title}: ubah versi',
  'version.from': 'Berlaku mulai',
  'version.fromHint': 'Permintaan yang diterima sejak tanggal ini dinilai dengan teks ini.',
  'version.note': 'Catatan',
  'version.noteHint': 'Untuk Anda sendiri: apa yang disepakati dan dengan siapa.',
  'version.save': 'Simpan versi',
  'version.edit': 'Ubah',
  'version.withdraw': 'Tarik kembali',
  'version.first': 'Mulai {date}, seperti kesepakatan awal',
  'version.since': 'Mulai {date}',
  'version.inForce': 'berlaku',
  'version.toCome': 'akan datang',
  'version.changed.added': 'baru: {label}',
  'version.changed.gone': 'tidak lagi: {label}',
  'version.changed.amount': '{label}: {from} → {to}',
  'version.changed.terms': '{label}: ketentuan lain',
  'version.changed.clauseAdded': 'pasal {no} baru',
  'version.changed.clauseGone': 'pasal {no} dihapus',
  'version.changed.clause': 'kata-kata pasal {no} diubah',
  'version.changed.end': 'hari terakhir {to}',
  'version.changed.noEnd': 'tanpa hari terakhir',
  'version.changed.fee': 'harga {to}',
  'version.changed.noFee': 'harga tidak dicatat',
  'version.changed.limits': 'batas lain',
  'version.changed.other': 'ketentuan lainnya',
  'version.changed.nothing': 'teks yang sama',
  'entitlement.zeroHint':
    '0: hanya jumlah tambahan yang dihitung. Untuk tanpa batas, pilih “tidak dihitung”.',
  'agreementForm.zoneHint': 'Tanggal di buku pemakaian tetap seperti semula.',
  'leakage.title': 'Diberikan cuma-cuma',
  'leakage.times': '{n, plural, other {# kali}}',
  'leakage.unvalued': 'tidak dinilai',
  'conflict.closed_text':
    'Pernyataan sudah diterbitkan berdasarkan teks ini. Kata-katanya boleh diperbaiki; yang dihitung lain masukkan sebagai perubahan mulai hari yang lebih kemudian.',
  'conflict.version_same_day': 'Versi lain kini mulai berlaku pada hari itu.',
  'field.version_from_start':
    'Hanya setelah hari pertama perjanjian; sebelum itu perjanjian sendiri yang berlaku.',
  'field.version_same_day': 'Versi lain sudah mulai pada hari itu.',
  'field.closed_day': 'Pernyataan untuk hari itu sudah diterbitkan. Pilih hari yang lebih kemudian.',
  'field.end_before_version': 'Tidak sebelum hari mulai berlakunya teks ini.',
  'field.before_version': 'Versi berikutnya mulai setelah hari itu.',
  'field.after_version': 'Sebuah versi mulai pada atau sebelum hari itu.',
  'field.unit_in_use': 'Sudah ada pemakaian dalam satuan lama. Biarkan yang ini dan tambahkan yang baru.',
  'field.zone_closed':
    'Pernyataan sudah diterbitkan menurut hari di zona lama. Perpanjang perjanjian untuk mengubahnya.',
}
