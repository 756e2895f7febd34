import { expect, it } from 'vitest'
import { terbilang } from '../../../src/core/language/terbilang.ts'
import { fc } from '../../property.ts'

it.each([
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [1100, 'seribu seratus'],
  [2000, 'dua ribu'],
  [11_000, 'sebelas ribu'],
  [21_000, 'dua puluh satu ribu'],
  [100_000, 'seratus ribu'],
  [101_000, 'seratus satu ribu'],
  [555_000, 'lima ratus lima puluh lima ribu'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [15_000_000, 'lima belas juta'],
  [1_000_000_000, 'satu miliar'],
  [
    999_999_999_999,
    'sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan',
  ],
  [1_000_000_000_000, 'satu triliun'],
  [
    Number.MAX_SAFE_INTEGER,
    'sembilan kuadriliun tujuh triliun seratus sembilan puluh sembilan miliar dua ratus lima puluh empat juta tujuh ratus empat puluh ribu sembilan ratus sembilan puluh satu',
  ],
  [-5, 'minus lima'],
])('%d is %s', (value, words) => {
  expect(terbilang(value)).toBe(words)
})

const units: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
}
const powers: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  triliun: 1e12,
  kuadriliun: 1e15,
}

/** Reads the words back by another rule than they are written by: se- is one, the rest is built up word by word. */
function read(words: string): number {
  let total = 0
  let group = 0
  let digit = 0
  for (const word of words.replace(/\bse(puluh|belas|ratus|ribu)\b/g, 'satu $1').split(' ')) {
    const power = powers[word]
    if (units[word] !== undefined) digit = units[word]
    else if (word === 'belas') [group, digit] = [group + 10 + digit, 0]
    else if (word === 'puluh') [group, digit] = [group + digit * 10, 0]
    else if (word === 'ratus') [group, digit] = [group + digit * 100, 0]
    else if (power !== undefined) [total, group, digit] = [total + (group + digit) * power, 0, 0]
  }
  return total + group + digit
}

it('says every number so that it can be read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      (value) => read(terbilang(value)) === value,
    ),
  )
  for (let value = 1; value < 3000; value += 1) expect(read(terbilang(value))).toBe(value)
})
