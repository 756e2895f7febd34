// What is typed to find a name, as people type it: with other accents, other cases, the words in another order.
import { expect, it } from 'vitest'
import { holdsTyped } from '../../../src/core/search/holds-typed.ts'

it.each([
  ['Sárgarigó Könyvesműhely Kft.', 'sargarigo'],
  ['Sárgarigó Könyvesműhely Kft.', 'KÖNYVESMŰHELY'],
  ['Sárgarigó Könyvesműhely Kft.', 'kft sarga'],
  ['Beállítások', 'beallit'],
  ['Smørrebrød & Søn', 'smorre'],
  ['Smørrebrød & Søn', 'soen'],
  ['Aarhus Tømrer', 'århus'],
  ['Åse Holm', 'aase'],
  ['Toko Sari Kembang', '  sari '],
  ['Toko Sari Kembang', ''],
])('%j is found by %j', (name, typed) => expect(holdsTyped(name, typed)).toBe(true))

it.each([
  ['Sárgarigó Könyvesműhely Kft.', 'sargarigo bt'],
  ['Toko Sari Kembang', 'sarı toko x'],
])('%j is not found by %j', (name, typed) => expect(holdsTyped(name, typed)).toBe(false))
