// Builds the elements of a UBL document: `cbc` holds a value, `cac` holds elements; what has nothing in it is left out.
import { exponentOf } from '../money/currency.ts'
import type { TaxCode } from '../money/tax-code.ts'
import { element, textElement } from '../text/xml.ts'
import { decimalOf } from './decimal.ts'
import { printable } from './printable.ts'

/** An element with a text, which is escaped; '' where there is none. */
export const value = (name: string, text: string, attributes = {}): string =>
  textElement(`cbc:${name}`, printable(text), attributes)

/** Parts stand in the order of the schema's sequences. */
export const group = (name: string, ...parts: readonly string[]): string =>
  element(`cac:${name}`, parts.join(''))

/** An amount of minor units as a plain decimal with its currency (ISO 4217). */
export const moneyValue = (name: string, units: number, currency: string): string =>
  value(name, decimalOf(units, exponentOf(currency)), { currencyID: currency })

/** The tax by its name; `VAT` is the identifier readers know every such tax by. */
export const schemeOf = ({ name }: TaxCode): string =>
  group('TaxScheme', value('ID', 'VAT'), value('Name', name))
