// The few words the shell itself says, outside the page: menus, tray, the first closing of the window.
import { type Language, languages } from '../../core/language/language.ts'

const en = {
  show: 'Show Remit',
  nothingNew: 'Nothing needs you',
  checkNow: 'Check now',
  pauseForAnHour: 'Pause for an hour',
  resume: 'Go on checking',
  quit: 'Quit Remit',
  stays: 'Remit goes on in the tray',
  staysHow: 'It reads your sources and tells of new complaints. Quit from the tray or with Ctrl+Q.',
  file: 'File',
  edit: 'Edit',
  view: 'View',
  go: 'Go',
  case: 'Case',
  quote: 'Quote',
  help: 'Help',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  larger: 'Larger text',
  smaller: 'Smaller text',
  usualSize: 'Usual text size',
} as const

export type ShellWords = { readonly [K in keyof typeof en]: string }

const id: ShellWords = {
  show: 'Tampilkan Remit',
  nothingNew: 'Tidak ada yang menunggu',
  checkNow: 'Periksa sekarang',
  pauseForAnHour: 'Jeda satu jam',
  resume: 'Lanjutkan memeriksa',
  quit: 'Keluar dari Remit',
  stays: 'Remit tetap berjalan di baki',
  staysHow: 'Remit membaca sumber Anda dan memberi tahu keluhan baru. Keluar lewat baki atau Ctrl+Q.',
  file: 'Berkas',
  edit: 'Edit',
  view: 'Tampilan',
  go: 'Buka',
  case: 'Kasus',
  quote: 'Penawaran',
  help: 'Bantuan',
  cut: 'Potong',
  copy: 'Salin',
  paste: 'Tempel',
  selectAll: 'Pilih semua',
  larger: 'Teks lebih besar',
  smaller: 'Teks lebih kecil',
  usualSize: 'Ukuran teks biasa',
}

const da: ShellWords = {
  show: 'Vis Remit',
  nothingNew: 'Intet venter på dig',
  checkNow: 'Tjek nu',
  pauseForAnHour: 'Hold pause i en time',
  resume: 'Fortsæt med at tjekke',
  quit: 'Afslut Remit',
  stays: 'Remit kører videre i bakken',
  staysHow: 'Remit læser dine kilder og fortæller om nye klager. Afslut fra bakken eller med Ctrl+Q.',
  file: 'Filer',
  edit: 'Rediger',
  view: 'Vis',
  go: 'Gå til',
  case: 'Sag',
  quote: 'Tilbud',
  help: 'Hjælp',
  cut: 'Klip',
  copy: 'Kopiér',
  paste: 'Sæt ind',
  selectAll: 'Markér alt',
  larger: 'Større tekst',
  smaller: 'Mindre tekst',
  usualSize: 'Almindelig tekststørrelse',
}

const hu: ShellWords = {
  show: 'Remit megjelenítése',
  nothingNew: 'Semmi sem vár Önre',
  checkNow: 'Ellenőrzés most',
  pauseForAnHour: 'Szünet egy órára',
  resume: 'Ellenőrzés folytatása',
  quit: 'Kilépés a Remitből',
  stays: 'A Remit a tálcán fut tovább',
  staysHow:
    'Olvassa a forrásokat, és jelzi az új panaszokat. Kilépés a tálcáról vagy a Ctrl+Q billentyűkkel.',
  file: 'Fájl',
  edit: 'Szerkesztés',
  view: 'Nézet',
  go: 'Ugrás',
  case: 'Ügy',
  quote: 'Árajánlat',
  help: 'Súgó',
  cut: 'Kivágás',
  copy: 'Másolás',
  paste: 'Beillesztés',
  selectAll: 'Összes kijelölése',
  larger: 'Nagyobb szöveg',
  smaller: 'Kisebb szöveg',
  usualSize: 'Szokásos szövegméret',
}

const catalogue: Readonly<Record<Language, ShellWords>> = { en, id, da, hu }

/** The language chosen in the settings, or the system's when it is one of ours, or English. */
export function shellLanguage(setting: Language | 'system', systemLocale: string): Language {
  if (setting !== 'system') return setting
  const system = systemLocale.slice(0, 2).toLowerCase()
  return languages.find((language) => language === system) ?? 'en'
}

export const shellWords = (language: Language): ShellWords => catalogue[language]
