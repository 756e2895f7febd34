// Indonesian: the catalogue of packages, their limits, and two of them side by side.
import type { packages as source } from '../en/packages.ts'
import type { Messages } from '../t.ts'

export const packages: Messages<typeof source> = {
  'package.title': 'Paket',
  'package.new': 'Paket baru',
  'package.none': 'Belum ada paket',
  'package.noneText': 'Yang Anda jual ada di sini, dengan harga dan batasnya. Perjanjian dibuat darinya.',
  'package.add': 'Tambah paket dari',
  'package.save': 'Simpan paket',
  'package.remove': 'Hapus',
  'package.months': 'Berlaku, bulan',
  'package.textsIn': 'Teks dalam',
  'package.version': 'Versi {no}',
  'package.used': '{n, plural, =0 {belum ada perjanjian} other {# perjanjian}}',
  'package.from': 'Dari {name}, versi {no}',
  'package.compare': 'Perbandingan',
  'package.one': 'Satu',
  'package.other': 'Yang lain',
  'package.gives': 'Isinya',
  'package.factor': 'Berapa kali',
  'package.times': '{n} ×',
  'package.yearly': 'Harga per tahun',
  'limit.title': 'Batas',
  'limit.kind': 'Jenis',
  'limit.disk': 'Ruang disk',
  'limit.bandwidth': 'Bandwidth per bulan',
  'limit.other': 'Lainnya',
  'limit.megabytes': 'Megabita',
  'limit.emptyHint': 'Kosong: tanpa batas.',
  'limit.unlimited': 'tanpa batas',
  'limit.add': 'Tambah batas',
}
