// Writes a whole number in Indonesian words, as customary beside an amount of rupiah: lima belas juta.

const digits = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const

/** Every third power of ten has a name; the last one ends where a number is no longer held exactly. */
const powers = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'] as const

/** `value` is a whole number that is held exactly; 0 is "nol". */
export function terbilang(value: number): string {
  if (value === 0) return 'nol'
  const words: string[] = []
  let rest = Math.abs(value)
  for (const power of powers) {
    const three = rest % 1000
    rest = Math.floor(rest / 1000)
    if (three === 0) continue
    // A thousand is "seribu", and alone in its place: a million is "satu juta" all the same.
    const counted = power === 'ribu' && three === 1 ? 'seribu' : `${hundreds(three)} ${power}`
    words.unshift(counted.trim())
  }
  return `${value < 0 ? 'minus ' : ''}${words.join(' ')}`
}

/** 1 to 999. */
function hundreds(value: number): string {
  const hundred = Math.floor(value / 100)
  const first = hundred === 0 ? '' : hundred === 1 ? 'seratus' : `${digits[hundred]} ratus`
  return `${first} ${tens(value % 100)}`.trim()
}

function tens(value: number): string {
  if (value < 10) return digits[value] ?? ''
  if (value === 10) return 'sepuluh'
  if (value === 11) return 'sebelas'
  if (value < 20) return `${digits[value - 10]} belas`
  return `${digits[Math.floor(value / 10)]} puluh ${digits[value % 10]}`.trim()
}
