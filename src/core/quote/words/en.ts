// The words of a quote in English.
import type { QuoteWords } from './quote-words.ts'

export const en: QuoteWords = {
  title: 'Quote',
  formalTitle: 'Quote',
  draft: 'Draft, not issued yet',
  draftShort: 'draft',
  issuedOn: (date) => `Issued ${date}`,
  validUntil: (date) => `Valid until ${date}`,
  to: 'For',
  about: 'About',
  caseNo: 'Case',
  taxId: 'Tax no.',
  whyOutside: 'Why this is outside the agreement',
  clause: (no) => `Clause ${no}`,

  work: 'Work',
  quantity: 'Quantity',
  unitPrice: 'Price',
  discount: 'Discount',
  amount: 'Amount',
  outsideHours: 'Surcharge for work outside the agreed hours',
  table: {
    position: 'Line',
    detail: 'Detail',
    unit: 'Unit',
    discountPercent: 'Discount %',
    currency: 'Currency',
    tax: 'Tax',
    optional: 'Optional',
    yes: 'yes',
  },

  valueAddedTax: 'VAT',
  sums: {
    lines: 'Sum of the lines',
    discount: (percent) => `Discount ${percent}`,
    rush: (percent) => `Surcharge for urgent work ${percent}`,
    minimum: 'Up to the minimum charge',
    net: 'Subtotal',
    netBeforeVat: 'Total excl. VAT',
    reducedBase: 'Tax base (DPP, 11/12 of the price)',
    total: 'Total',
    totalWithVat: 'Total incl. VAT',
  },
  totalInWords: () => '',
  pricesBeforeVat: 'Line prices are without VAT.',
  pricesWithVat: 'Line prices include VAT.',
  taxNotes: {
    not_pkp: 'No VAT (PPN) is charged: the seller is not registered for it (non-PKP).',
    not_registered: 'No VAT is charged: the seller is not registered for VAT.',
    hu_aam: 'No VAT is charged: the seller is exempt (alanyi adómentes, AAM).',
    de_small: 'No VAT is charged: small business under section 19 of the German VAT act (§ 19 UStG).',
    reverse_charge:
      'Reverse charge: the recipient accounts for the VAT (article 196 of Directive 2006/112/EC).',
  },
  rounding: {
    line: {
      half_up: 'Tax is worked out and rounded on each line, halves up.',
      half_even: 'Tax is worked out on each line; halves are rounded to the even figure.',
    },
    document: {
      half_up: 'Tax is worked out and rounded once, on the sum, halves up.',
      half_even: 'Tax is worked out once, on the sum; halves are rounded to the even figure.',
    },
  },

  included: 'Included',
  excluded: 'Not included',
  delivery: 'Delivery',
  deliveryIn: (days) => {
    if (days === 0) return 'On the day of your approval.'
    return days === 1 ? '1 working day from your approval.' : `${days} working days from your approval.`
  },
  deliveryOpen: 'The date is agreed when you approve.',
  accepting: 'How to accept',
  howToAccept: (number) =>
    number === null
      ? 'Reply “approved”. Work starts after that.'
      : `Reply “approved” and name this quote (${number}). Work starts after that.`,
  validity: 'Validity',
  validThrough: (date) =>
    `Until ${date}, that day included. After that, price and delivery need to be confirmed again.`,
  assumptions: 'Assumptions',
  notes: 'Notes',
  options: 'Optional, not part of the total',
  optionsHint: 'Say which of these you want when you accept.',
  terms: 'Payment and terms',
  deposit: (percent, now, rest) => `Deposit ${percent}: ${now} on approval, ${rest} on delivery.`,
  callMe: 'Questions? Call me directly.',
  writeMe: 'Questions? Write to me directly.',

  quoted: (text) => `“${text}”`,

  taxInTotal: (tax) => `incl. ${tax}`,
  noTaxInTotal: 'no tax added',
}
