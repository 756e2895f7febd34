// Indonesian: clients, contacts, and how Remit recognises them.
import type { clients as source } from '../en/clients.ts'
import type { Messages } from '../t.ts'

export const clients: Messages<typeof source> = {
  'clients.title': 'Klien',
  'clients.add': 'Tambah klien',
  'clients.find': 'Saring',
  'clients.none': 'Belum ada klien',
  'clients.noneText':
    'Orang dan perusahaan yang punya perjanjian muncul di sini. Remit mengenali tulisan mereka.',
  'clients.noneFound': 'Tidak ada klien yang cocok.',
  'clients.choose': 'Pilih klien',
  'clients.chooseText': 'Perjanjian, pemakaian, dan kasus terbuka ditampilkan di sini.',
  'clients.openCases': '{n, plural, other {# kasus terbuka}}',
  'client.new': 'Klien baru',
  'client.edit': 'Ubah klien',
  'client.reference': 'Pelanggan rujukan',
  'client.referenceHint':
    'Klien ini Anda sebut di depan umum. Kasusnya yang terbuka berada paling atas di kotak masuk.',
  'client.remove': 'Hapus klien',
  'client.name': 'Nama klien',
  'client.kind': 'Bentuk',
  'client.kind.person': 'Perorangan',
  'client.kind.company': 'Perusahaan',
  'client.language': 'Bahasa',
  'client.languageHint': 'Penawaran ditulis dalam bahasa ini.',
  'client.currency': 'Mata uang',
  'client.zone': 'Zona waktu',
  'client.address': 'Alamat',
  'client.notes': 'Catatan',
  'client.notesHint': 'Untuk Anda sendiri; tidak pernah masuk dokumen.',
  'client.contacts': 'Kontak',
  'client.addContact': 'Tambah kontak',
  'client.removeContact': 'Hapus kontak {n}',
  'client.contactName': 'Nama kontak',
  'client.email': 'Email',
  'client.phone': 'Telepon',
  'client.responsible': 'Penanggung jawab',
  'client.isResponsible': 'penanggung jawab',
  'client.identities': 'Cara Remit mengenali mereka',
  'client.identitiesHint':
    'Teks dengan nama, alamat, domain, telepon, atau nama pengguna ini adalah milik mereka; yang menyebut merek atau nomor ini mungkin milik mereka.',
  'client.addIdentity': 'Tambah',
  'client.identityKind': 'Dikenali dari',
  'client.removeIdentity': 'Hapus {value}',
  'client.learned': 'dipelajari',
  'client.agreements': 'Perjanjian',
  'client.noAgreements': 'Belum ada perjanjian',
  'client.noAgreementsText':
    'Tanpa perjanjian, setiap permintaan adalah tambahan berbayar. Mulailah dari yang umum.',
  'client.openCasesTitle': 'Kasus terbuka',
  'client.save': 'Simpan klien',
}
