// The words of a quote in Danish.
import type { QuoteWords } from './quote-words.ts'

export const da: QuoteWords = {
  title: 'Tilbud',
  formalTitle: 'Tilbud',
  draft: 'Udkast, endnu ikke afgivet',
  draftShort: 'udkast',
  issuedOn: (date) => `Dato ${date}`,
  validUntil: (date) => `Gælder til og med ${date}`,
  to: 'Til',
  about: 'Vedrørende',
  caseNo: 'Sag',
  taxId: 'Skattenr.',
  whyOutside: 'Hvorfor det ligger uden for aftalen',
  clause: (no) => `Punkt ${no}`,

  work: 'Opgave',
  quantity: 'Antal',
  unitPrice: 'Pris',
  discount: 'Rabat',
  amount: 'Beløb',
  outsideHours: 'Tillæg for arbejde uden for aftalt tid',
  table: {
    position: 'Linje',
    detail: 'Detalje',
    unit: 'Enhed',
    discountPercent: 'Rabat %',
    currency: 'Valuta',
    tax: 'Skat',
    optional: 'Tilvalg',
    yes: 'ja',
  },

  valueAddedTax: 'moms',
  sums: {
    lines: 'Linjerne i alt',
    discount: (percent) => `Rabat ${percent}`,
    rush: (percent) => `Tillæg for hasteopgave ${percent}`,
    minimum: 'Op til mindstepris',
    net: 'Subtotal',
    netBeforeVat: 'I alt ekskl. moms',
    reducedBase: 'Afgiftsgrundlag (DPP, 11/12 af prisen)',
    total: 'I alt',
    totalWithVat: 'I alt inkl. moms',
  },
  totalInWords: () => '',
  pricesBeforeVat: 'Priserne på linjerne er ekskl. moms.',
  pricesWithVat: 'Priserne på linjerne er inkl. moms.',
  taxNotes: {
    not_pkp: 'Der opkræves ikke moms (PPN): sælger er ikke registreret (non-PKP).',
    not_registered: 'Der opkræves ikke moms: sælger er ikke momsregistreret.',
    hu_aam: 'Der opkræves ikke moms: sælger er fritaget (alanyi adómentes, AAM).',
    de_small: 'Der opkræves ikke moms: sælger er en lille virksomhed efter tysk ret (§ 19 UStG).',
    reverse_charge: 'Omvendt betalingspligt: køber afregner momsen (artikel 196 i direktiv 2006/112/EF).',
  },
  rounding: {
    line: {
      half_up: 'Momsen er beregnet og afrundet for hver linje, halve opad.',
      half_even: 'Momsen er beregnet for hver linje; halve er afrundet til lige tal.',
    },
    document: {
      half_up: 'Momsen er beregnet og afrundet én gang af det samlede beløb, halve opad.',
      half_even: 'Momsen er beregnet én gang af det samlede beløb; halve er afrundet til lige tal.',
    },
  },

  included: 'Inkluderet',
  excluded: 'Ikke inkluderet',
  delivery: 'Levering',
  deliveryIn: (days) => {
    if (days === 0) return 'Samme dag, som du godkender.'
    return days === 1 ? '1 arbejdsdag efter din godkendelse.' : `${days} arbejdsdage efter din godkendelse.`
  },
  deliveryOpen: 'Datoen aftales, når du godkender.',
  accepting: 'Sådan godkender du',
  howToAccept: (number) =>
    number === null
      ? 'Svar »godkendt«. Arbejdet begynder derefter.'
      : `Svar »godkendt«, og nævn tilbuddets nummer (${number}). Arbejdet begynder derefter.`,
  validity: 'Acceptfrist',
  validThrough: (date) =>
    `Tilbuddet gælder til og med ${date}. Derefter skal pris og levering bekræftes på ny.`,
  assumptions: 'Forudsætninger',
  notes: 'Bemærkninger',
  options: 'Tilvalg, ikke med i totalen',
  optionsHint: 'Skriv, hvilke tilvalg du ønsker, når du godkender.',
  terms: 'Betaling og vilkår',
  deposit: (percent, now, rest) => `Forudbetaling ${percent}: ${now} ved godkendelse, ${rest} ved levering.`,
  callMe: 'Spørgsmål? Ring direkte til mig.',
  writeMe: 'Spørgsmål? Skriv direkte til mig.',

  quoted: (text) => `»${text}«`,

  taxInTotal: (tax) => `inkl. ${tax}`,
  noTaxInTotal: 'uden moms',
}
