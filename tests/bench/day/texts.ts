// Writes what customers write, from small grammars of four languages; every text carries a mark nothing else carries.
export type Language = 'en' | 'id' | 'da' | 'hu'
export const dayLanguages: readonly Language[] = ['en', 'id', 'da', 'hu']

type Grammar = {
  readonly openings: readonly string[]
  readonly bodies: readonly string[]
  readonly endings: readonly string[]
  readonly names: readonly string[]
  readonly topics: readonly string[]
}

const grammars: Readonly<Record<Language, Grammar>> = {
  en: {
    openings: ['Hello,', 'Good morning.', 'Hi all,', 'Sorry to bother you,', 'Quick one:'],
    bodies: [
      'our shop has been down since this morning and nobody answers the phone.',
      'could you please change the opening hours on the contact page before Friday?',
      'how do I set up mail for a second person in the office?',
      'the new gallery looks great, many thanks for the quick work.',
      'the invoice for last month is wrong again, we paid it twice.',
      'please add a page for the summer course with the text I sent you.',
      'which version of the plugin do you recommend for the calendar?',
      'after the update all product pictures are gone and customers complain.',
    ],
    endings: ['Thank you.', 'We wait for your answer.', 'It cannot go on like this.', 'Best regards.', ''],
    names: ['Ann', 'Peter', 'Grace', 'Oliver', 'Ruth', 'Martin', 'Helen', 'George'],
    topics: ['Support', 'Checkout', 'Opening hours', 'New site', 'Mail'],
  },
  id: {
    openings: ['Halo,', 'Selamat pagi.', 'Permisi min,', 'Mas,', 'Mohon bantuannya,'],
    bodies: [
      'situs kami tidak bisa dibuka dari pagi dan tidak ada yang membalas.',
      'tolong ganti nomor telepon di halaman kontak sebelum Jumat ya.',
      'bagaimana cara menambah akun email untuk karyawan baru?',
      'galeri barunya bagus sekali, terima kasih banyak atas kerjanya.',
      'tagihan bulan lalu salah lagi, kami sudah bayar dua kali.',
      'mohon tambahkan halaman untuk kursus musim panas dengan teks terlampir.',
      'versi plugin kalender mana yang disarankan?',
      'setelah pembaruan semua foto produk hilang dan pelanggan mengeluh.',
    ],
    endings: ['Terima kasih.', 'Kami tunggu jawabannya.', 'Tidak bisa begini terus.', 'Salam.', ''],
    names: ['Sari', 'Budi', 'Dewi', 'Agus', 'Rina', 'Joko', 'Putri', 'Wayan'],
    topics: ['Dukungan', 'Kasir', 'Jam buka', 'Situs baru', 'Surel'],
  },
  da: {
    openings: ['Hej,', 'Godmorgen.', 'Kære alle,', 'Undskyld jeg forstyrrer,', 'Kort spørgsmål:'],
    bodies: [
      'vores butik har været nede siden i morges, og ingen tager telefonen.',
      'vil I ændre åbningstiderne på kontaktsiden inden fredag?',
      'hvordan opretter jeg en mailkonto til en ny medarbejder?',
      'det nye galleri er flot, mange tak for hjælpen.',
      'fakturaen for sidste måned er forkert igen, vi har betalt to gange.',
      'vær venlig at tilføje en side om sommerkurset med den vedlagte tekst.',
      'hvilken udgave af kalenderen anbefaler I?',
      'efter opdateringen er alle produktbilleder væk, og kunderne klager.',
    ],
    endings: ['Tak.', 'Vi venter på svar.', 'Sådan kan det ikke fortsætte.', 'Venlig hilsen.', ''],
    names: ['Mette', 'Lars', 'Sofie', 'Jens', 'Karen', 'Anders', 'Ida', 'Søren'],
    topics: ['Hjælp', 'Kassen', 'Åbningstider', 'Nyt websted', 'Mail'],
  },
  hu: {
    openings: ['Jó napot,', 'Szia,', 'Kedves mindenki,', 'Elnézést a zavarásért,', 'Egy gyors kérdés:'],
    bodies: [
      'a boltunk reggel óta nem működik, és senki sem veszi fel a telefont.',
      'kérem, írják át a nyitvatartást a kapcsolat oldalon péntekig.',
      'hogyan állítsak be új e-mail fiókot egy munkatársnak?',
      'az új galéria gyönyörű, köszönöm a gyors munkát.',
      'a múlt havi számla megint hibás, kétszer fizettük ki.',
      'kérem, tegyenek fel egy oldalt a nyári tanfolyamról a küldött szöveggel.',
      'melyik naptár bővítményt ajánlják?',
      'a frissítés után eltűnt minden termékkép, és a vevők panaszkodnak.',
    ],
    endings: ['Köszönöm.', 'Várjuk a választ.', 'Ez így nem mehet tovább.', 'Üdvözlettel.', ''],
    names: ['Kata', 'Péter', 'Zsófi', 'Gábor', 'Ágnes', 'László', 'Réka', 'Béla'],
    topics: ['Segítség', 'Pénztár', 'Nyitvatartás', 'Új oldal', 'Levelezés'],
  },
}

export type DayText = {
  readonly title: string
  readonly text: string
  readonly author: string
}

/** The mark by which a text is found again in the database. */
export const markOf = (n: number): string => `[${String(n).padStart(6, '0')}]`
export const markIn = (text: string): string => /\[\d{6}\]/.exec(text)?.[0] ?? ''

export function writeText(n: number, language: Language, random: () => number): DayText {
  const grammar = grammars[language]
  const pick = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? ''
  const author = `${pick(grammar.names)} ${String.fromCharCode(65 + Math.floor(random() * 26))}${Math.floor(random() * 90)}`
  const more = random() < 0.4 ? ` ${pick(grammar.openings)} ${pick(grammar.bodies)}` : ''
  return {
    title: `${pick(grammar.topics)} ${Math.floor(random() * 40)}`,
    text: `${pick(grammar.openings)} ${pick(grammar.bodies)}${more} ${pick(grammar.endings)} ${markOf(n)}`,
    author,
  }
}
