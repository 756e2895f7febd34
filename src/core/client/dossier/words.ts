// The words of what a person is given of all that is kept about them, in four languages.
import type { Language } from '../../language/language.ts'

export type DossierWords = {
  readonly title: string
  readonly keptBy: string
  readonly about: string
  readonly intro: string
  readonly person: string
  readonly contacts: string
  readonly knownBy: string
  readonly agreements: string
  readonly quotes: string
  readonly statements: string
  readonly caseNo: string
  readonly mentions: string
  readonly promise: string
  readonly address: string
  readonly taxId: string
  readonly language: string
  readonly zone: string
  readonly currency: string
  readonly until: string
  readonly roles: { readonly responsible: string; readonly billing: string; readonly technical: string }
}

export const dossierWords: Readonly<Record<Language, DossierWords>> = {
  en: {
    title: 'What is kept about you',
    keptBy: 'Kept by',
    about: 'About',
    intro:
      'This is everything that is kept about you: who you are, what was agreed, what you wrote and what you were answered. The file beside this one holds the same for programs.',
    person: 'Who you are',
    contacts: 'Contacts',
    knownBy: 'By what your messages are recognised',
    agreements: 'Agreements and what was booked on them',
    quotes: 'Quotes',
    statements: 'Statements',
    caseNo: 'Case',
    mentions: 'Read elsewhere',
    promise: 'Promised to you by',
    address: 'Address',
    taxId: 'Tax number',
    language: 'Language',
    zone: 'Time zone',
    currency: 'Currency',
    until: 'to',
    roles: { responsible: 'responsible', billing: 'billing', technical: 'technical' },
  },
  id: {
    title: 'Data yang disimpan tentang Anda',
    keptBy: 'Disimpan oleh',
    about: 'Tentang',
    intro:
      'Ini semua yang disimpan tentang Anda: siapa Anda, apa yang disepakati, apa yang Anda tulis, dan jawaban yang Anda terima. Berkas di sebelahnya memuat hal yang sama untuk program.',
    person: 'Siapa Anda',
    contacts: 'Kontak',
    knownBy: 'Dari apa pesan Anda dikenali',
    agreements: 'Perjanjian dan yang tercatat di dalamnya',
    quotes: 'Penawaran',
    statements: 'Pernyataan',
    caseNo: 'Kasus',
    mentions: 'Dibaca di tempat lain',
    promise: 'Dijanjikan kepada Anda sampai',
    address: 'Alamat',
    taxId: 'Nomor pajak',
    language: 'Bahasa',
    zone: 'Zona waktu',
    currency: 'Mata uang',
    until: 'sampai',
    roles: { responsible: 'penanggung jawab', billing: 'penagihan', technical: 'teknis' },
  },
  da: {
    title: 'Hvad der er gemt om dig',
    keptBy: 'Gemt af',
    about: 'Om',
    intro:
      'Dette er alt, hvad der er gemt om dig: hvem du er, hvad der er aftalt, hvad du skrev, og hvad du fik svar på. Filen ved siden af indeholder det samme for programmer.',
    person: 'Hvem du er',
    contacts: 'Kontaktpersoner',
    knownBy: 'Hvad dine beskeder genkendes på',
    agreements: 'Aftaler og det, der er bogført på dem',
    quotes: 'Tilbud',
    statements: 'Opgørelser',
    caseNo: 'Sag',
    mentions: 'Læst andre steder',
    promise: 'Lovet dig senest',
    address: 'Adresse',
    taxId: 'CVR- eller momsnr.',
    language: 'Sprog',
    zone: 'Tidszone',
    currency: 'Valuta',
    until: 'til',
    roles: { responsible: 'ansvarlig', billing: 'fakturering', technical: 'teknisk' },
  },
  hu: {
    title: 'Az Önről tárolt adatok',
    keptBy: 'Tárolja',
    about: 'Kiről',
    intro:
      'Ez minden, ami Önről tárolva van: kicsoda Ön, miben állapodtak meg, mit írt, és milyen választ kapott. A mellette lévő fájl ugyanezt tartalmazza programok számára.',
    person: 'Kicsoda Ön',
    contacts: 'Kapcsolattartók',
    knownBy: 'Miről ismerhetők fel az üzenetei',
    agreements: 'Szerződések és a rajtuk könyvelt tételek',
    quotes: 'Árajánlatok',
    statements: 'Kimutatások',
    caseNo: 'Ügy',
    mentions: 'Máshol olvasva',
    promise: 'Önnek ígérve eddig',
    address: 'Cím',
    taxId: 'Adószám',
    language: 'Nyelv',
    zone: 'Időzóna',
    currency: 'Pénznem',
    until: '–',
    roles: { responsible: 'felelős', billing: 'számlázás', technical: 'műszaki' },
  },
}
