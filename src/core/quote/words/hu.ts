// The words of a quote in Hungarian.
import type { QuoteWords } from './quote-words.ts'

export const hu: QuoteWords = {
  title: 'Árajánlat',
  formalTitle: 'Árajánlat',
  draft: 'Tervezet, még nincs kiadva',
  draftShort: 'tervezet',
  issuedOn: (date) => `Kelt: ${date}`,
  validUntil: (date) => `Érvényes eddig: ${date}`,
  to: 'Címzett',
  about: 'Tárgy',
  caseNo: 'Ügyszám',
  taxId: 'Adószám',
  whyOutside: 'Miért nem tartozik a megállapodásba',
  clause: (no) => `Szerződési pont: ${no}`,

  work: 'Megnevezés',
  quantity: 'Mennyiség',
  unitPrice: 'Egységár',
  discount: 'Kedvezmény',
  amount: 'Összeg',
  outsideHours: 'Felár a munkaidőn kívüli munkáért',
  table: {
    position: 'Sor',
    detail: 'Részletek',
    unit: 'Egység',
    discountPercent: 'Kedvezmény %',
    currency: 'Pénznem',
    tax: 'Adó',
    optional: 'Választható',
    yes: 'igen',
  },

  valueAddedTax: 'áfa',
  sums: {
    lines: 'Tételek összesen',
    discount: (percent) => `Kedvezmény ${percent}`,
    rush: (percent) => `Sürgősségi felár ${percent}`,
    minimum: 'Kiegészítés a legkisebb díjig',
    net: 'Részösszeg',
    netBeforeVat: 'Nettó összesen',
    reducedBase: 'Adóalap (DPP, az ár 11/12 része)',
    total: 'Összesen',
    totalWithVat: 'Bruttó összesen',
  },
  totalInWords: () => '',
  pricesBeforeVat: 'A tételek ára nettó, áfa nélkül értendő.',
  pricesWithVat: 'A tételek ára bruttó, az áfát tartalmazza.',
  taxNotes: {
    not_pkp: 'Az ár áfát (PPN) nem tartalmaz: az eladó nem alanya az adónak (non-PKP).',
    not_registered: 'Az ár áfát nem tartalmaz: az eladó nem alanya az áfának.',
    hu_aam: 'Az ár áfát nem tartalmaz: az eladó alanyi adómentes (AAM).',
    de_small: 'Áfa nem kerül felszámításra: az eladó a német jog szerint kisvállalkozó (§ 19 UStG).',
    reverse_charge: 'Fordított adózás: az áfát a vevő fizeti meg (a 2006/112/EK irányelv 196. cikke).',
  },
  rounding: {
    line: {
      half_up: 'Az áfa tételenként számítva és kerekítve, a fél értéktől felfelé.',
      half_even: 'Az áfa tételenként számítva; a fél érték a páros szám felé kerekítve.',
    },
    document: {
      half_up: 'Az áfa egyszer, az összegből számítva és kerekítve, a fél értéktől felfelé.',
      half_even: 'Az áfa egyszer, az összegből számítva; a fél érték a páros szám felé kerekítve.',
    },
  },

  included: 'Tartalmazza',
  excluded: 'Nem tartalmazza',
  delivery: 'Határidő',
  deliveryIn: (days) => (days === 0 ? 'A jóváhagyás napján.' : `A jóváhagyástól számított ${days} munkanap.`),
  deliveryOpen: 'A határidőről a jóváhagyáskor egyeztetünk.',
  accepting: 'Elfogadás',
  howToAccept: (number) =>
    number === null
      ? 'Válaszoljon ennyit: „jóváhagyom”. A munka ezután kezdődik.'
      : `Válaszoljon ennyit: „jóváhagyom”, és írja mellé az árajánlat számát (${number}). A munka ezután kezdődik.`,
  validity: 'Ajánlati kötöttség',
  validThrough: (date) =>
    `Az ajánlat e nap végéig érvényes: ${date} Ezután az árat és a határidőt újra meg kell erősíteni.`,
  assumptions: 'Feltételezések',
  notes: 'Megjegyzések',
  options: 'Választható, az összegben nincs benne',
  optionsHint: 'Elfogadáskor írja meg, melyiket kéri.',
  terms: 'Fizetés és feltételek',
  deposit: (percent, now, rest) => `Előleg ${percent}: jóváhagyáskor ${now}, átadáskor ${rest}.`,
  callMe: 'Kérdése van? Hívjon közvetlenül.',
  writeMe: 'Kérdése van? Írjon közvetlenül.',

  quoted: (text) => `„${text}”`,

  taxInTotal: (tax) => `bruttó, ${tax}`,
  noTaxInTotal: 'áfát nem tartalmaz',
}
