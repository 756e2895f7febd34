// Indonesian: the owner’s own services.
import type { services as english } from '../en/services.ts'
import type { Messages } from '../t.ts'

export const services: Messages<typeof english> = {
  'settings.intro.services':
    'Yang Anda jual selain layanan biasa. Kata-kata ini dicari dalam teks seperti kata bawaan Remit, dan perjanjian, kasus, serta penawaran dapat menyebut layanan ini.',
  'services.none': 'Belum ada layanan sendiri.',
  'services.add': 'Tambah layanan',
  'services.new': 'Layanan baru',
  'services.name': 'Nama',
  'services.words': 'Kata dan frasa, {language}',
  'services.wordsHint': 'Satu per baris, atau dipisahkan koma. Akhiran dikenali dengan sendirinya.',
  'services.price': 'Harga biasa',
  'services.leadDays': 'Hari kerja',
  'services.save': 'Simpan layanan',
  'services.remove': 'Hapus {name}',
  'services.agreements': '{n, plural, other {disebut dalam # perjanjian, yang tetap memuatnya}}',
  'services.removedName': '{name} (tidak ditawarkan lagi)',
}
