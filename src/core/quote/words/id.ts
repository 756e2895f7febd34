// The words of a quote in Indonesian.
import { terbilang } from '../../language/terbilang.ts'
import type { QuoteWords } from './quote-words.ts'

export const id: QuoteWords = {
  title: 'Penawaran',
  formalTitle: 'Surat penawaran harga',
  draft: 'Draf, belum diterbitkan',
  draftShort: 'draf',
  issuedOn: (date) => `Tanggal ${date}`,
  validUntil: (date) => `Berlaku sampai ${date}`,
  to: 'Untuk',
  about: 'Perihal',
  caseNo: 'Tiket',
  taxId: 'No. pajak',
  whyOutside: 'Mengapa di luar paket',
  clause: (no) => `Pasal ${no}`,

  work: 'Pekerjaan',
  quantity: 'Jumlah',
  unitPrice: 'Harga satuan',
  discount: 'Diskon',
  amount: 'Total',
  outsideHours: 'Biaya tambahan untuk pekerjaan di luar jam kerja',
  table: {
    position: 'Baris',
    detail: 'Rincian',
    unit: 'Satuan',
    discountPercent: 'Diskon %',
    currency: 'Mata uang',
    tax: 'Pajak',
    optional: 'Opsional',
    yes: 'ya',
  },

  valueAddedTax: 'PPN',
  sums: {
    lines: 'Jumlah baris',
    discount: (percent) => `Diskon ${percent}`,
    rush: (percent) => `Biaya pengerjaan cepat ${percent}`,
    minimum: 'Penyesuaian ke biaya minimum',
    net: 'Subtotal',
    netBeforeVat: 'Subtotal',
    reducedBase: 'DPP nilai lain (11/12)',
    total: 'Total',
    totalWithVat: 'Total termasuk PPN',
  },
  totalInWords: (total, currency) => (currency === 'IDR' ? `Terbilang: ${terbilang(total)} rupiah` : ''),
  pricesBeforeVat: 'Harga per baris belum termasuk PPN.',
  pricesWithVat: 'Harga per baris sudah termasuk PPN.',
  taxNotes: {
    not_pkp: 'Harga tidak dikenai PPN karena penjual bukan Pengusaha Kena Pajak (non-PKP).',
    not_registered: 'Harga tidak dikenai PPN karena penjual tidak terdaftar sebagai pemungut pajak.',
    hu_aam: 'Harga tidak dikenai PPN karena penjual dibebaskan dari pajak (alanyi adómentes, AAM).',
    de_small: 'Harga tidak dikenai PPN karena penjual adalah usaha kecil menurut hukum Jerman (§ 19 UStG).',
    reverse_charge:
      'Mekanisme reverse charge: PPN dihitung dan disetor oleh penerima (pasal 196 Directive 2006/112/EC).',
  },
  rounding: {
    line: {
      half_up: 'Pajak dihitung dan dibulatkan per baris, setengah ke atas.',
      half_even: 'Pajak dihitung per baris; nilai setengah dibulatkan ke angka genap.',
    },
    document: {
      half_up: 'Pajak dihitung dan dibulatkan satu kali dari jumlah keseluruhan, setengah ke atas.',
      half_even:
        'Pajak dihitung satu kali dari jumlah keseluruhan; nilai setengah dibulatkan ke angka genap.',
    },
  },

  included: 'Termasuk',
  excluded: 'Tidak termasuk',
  delivery: 'Waktu pengerjaan',
  deliveryIn: (days) =>
    days === 0 ? 'Pada hari yang sama setelah disetujui.' : `${days} hari kerja sejak disetujui.`,
  deliveryOpen: 'Tanggalnya disepakati saat penawaran disetujui.',
  accepting: 'Cara menyetujui',
  howToAccept: (number) =>
    number === null
      ? 'Balas “setuju”. Pekerjaan dimulai setelah itu.'
      : `Balas “setuju” dengan menyebut nomor penawaran ini (${number}). Pekerjaan dimulai setelah itu.`,
  validity: 'Masa berlaku',
  validThrough: (date) =>
    `Sampai dengan ${date}, termasuk hari itu. Setelahnya, harga dan waktu pengerjaan perlu dikonfirmasi ulang.`,
  assumptions: 'Asumsi',
  notes: 'Catatan',
  options: 'Opsional, tidak termasuk dalam total',
  optionsHint: 'Sebutkan pilihan yang diinginkan saat menyetujui.',
  terms: 'Pembayaran dan ketentuan',
  deposit: (percent, now, rest) => `Uang muka ${percent}: ${now} saat disetujui, ${rest} saat selesai.`,
  callMe: 'Ada pertanyaan? Telepon saya langsung.',
  writeMe: 'Ada pertanyaan? Tulis langsung kepada saya.',

  quoted: (text) => `“${text}”`,

  taxInTotal: (tax) => `termasuk ${tax}`,
  noTaxInTotal: 'tanpa PPN',
}
