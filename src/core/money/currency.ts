// Says how many decimals an amount in a currency has; the table is Remit's own, because ICU's answer changes with its version.

const byExponent = {
  // ISO 4217 gives rupiah and forint two decimals; nobody quotes in sen or fillér, and Hungarian tax is whole forints.
  0: 'IDR HUF BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC ' +
    'CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG ILS INR IRR JMD KES KGS ' +
    'KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR ' +
    'NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS ' +
    'TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW',
  3: 'BHD IQD JOD KWD LYD OMR TND',
} as const

const exponents: ReadonlyMap<string, number> = new Map(
  Object.entries(byExponent).flatMap(([exponent, codes]) =>
    codes.split(' ').map((code): [string, number] => [code, Number(exponent)]),
  ),
)

/** Every code an amount may be kept in, ISO 4217, sorted. */
export const currencyCodes: readonly string[] = [...exponents.keys()].sort()

/** Whether it is one of `currencyCodes`, in capitals. */
export const isCurrency = (code: string): boolean => exponents.has(code)

/** Decimals of the minor unit: 0 for IDR and HUF, 2 for DKK, 3 for KWD. Codes outside the table count as 2, as most do. */
export const exponentOf = (currency: string): number => exponents.get(currency) ?? 2
