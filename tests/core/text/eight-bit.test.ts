import { expect, it } from 'vitest'
import { decodeEightBit } from '../../../src/core/text/eight-bit.ts'

/** The bytes of a text in which "ő" and "ű" are written as windows-1250 writes them. */
const hungarian = (text: string): Uint8Array =>
  Buffer.from(
    text.replace(/[őűŐŰ]/g, (letter) => ({ ő: 'õ', ű: 'û', Ő: 'Õ', Ű: 'Û' })[letter] ?? letter),
    'latin1',
  )

it.each([
  'Név;Cím\nSzél-Őry Ödön;6720 Szeged',
  'Tükörfúrógép Kft.',
  'Nem működik az űrlap, kérem, javítsák ki!',
])('reads Hungarian: %s', (text) => {
  const { text: read, charset } = decodeEightBit(hungarian(text))
  expect(read).toBe(text)
  expect(charset).toBe(/[őű]/i.test(text) ? 'windows-1250' : 'windows-1252')
})

it.each([
  'Kære Søren, hvornår bliver det rettet?',
  'Le coût de l’été dernier, déjà payé en août',
  'São João, as opções e informações',
  'Tõnu Mägi, põhjamaa',
  'plain words',
])('leaves what is not Hungarian as it was: %s', (text) => {
  const bytes = Buffer.from(text.replace('’', '\u0092'), 'latin1')
  expect(decodeEightBit(bytes)).toEqual({ text, charset: 'windows-1252' })
})
