// The owner's own services are found by the owner's words, in each language and whatever was typed.
import { expect, test } from 'vitest'
import { type Judgement, judge } from '../../../src/core/classify/judge.ts'
import {
  type OwnServiceWords,
  ownServiceKey,
  ownServicesOf,
} from '../../../src/core/classify/own-services.ts'

const photography: OwnServiceWords = {
  key: 'own:photography',
  name: 'Photography',
  phrases: {
    en: ['product shots', 'photo session'],
    id: ['foto produk', 'sesi foto'],
    da: ['fotografering', 'produktfotos'],
    hu: ['fotózás', 'termékfotó'],
  },
}
const ads: OwnServiceWords = {
  key: 'own:ads',
  name: 'Google Ads',
  phrases: { en: ['ad campaign'], id: ['iklan google'], da: ['annoncer'], hu: ['hirdetés'] },
}

const serviceOf = (text: string): Judgement['service'] =>
  judge({ text, ownServices: [photography, ads] }).service

test.each([
  ['Could you come for a photo session in the bakery next week?', 'own:photography', ['photo session']],
  ['Bisa minta sesi foto buat menu baru minggu depan?', 'own:photography', ['sesi foto']],
  ['Vil I lave en fotograferingsdag hos os i butikken i maj?', 'own:photography', ['fotograferingsdag']],
  ['Szeretnénk egy termékfotózást a tavaszi kollekcióról.', 'own:photography', ['termékfotózást']],
  ['Please stop the Google Ads for the summer shop.', 'own:ads', ['Google Ads']],
  ['Tolong pasang iklan Google untuk toko kami.', 'own:ads', ['iklan Google']],
])('%s', (text, key, words) => {
  expect(serviceOf(text)).toMatchObject({ key, words })
})

test.each([
  ['Please move our mailbox to the new server.', 'migration'],
  ['The certificate of our shop has expired.', 'security'],
])('a text without the words stays with the usual services: %s', (text, key) => {
  expect(serviceOf(text).key).toBe(key)
})

test('words of another language count only there; the name counts everywhere', () => {
  expect(serviceOf('Vi vil gerne have et ad campaign-udkast til den nye side.').key).not.toBe('own:ads')
  expect(serviceOf('Vi vil gerne have Google Ads til den nye side.').key).toBe('own:ads')
})

test('what is typed is never read as notation', () => {
  const odd = ['(', 'a|b', '..', '^$', '~', '*', '💡', '', '3,5', 'c++ (fast)', '$ 100']
  const list = [{ key: 'own:odd', name: '((', phrases: { en: odd, id: odd, da: odd, hu: odd } } as const]
  expect(() => ownServicesOf(list)).not.toThrow()
})

test('the same list sent again is the same matcher', () => {
  expect(ownServicesOf(structuredClone([photography]))).toBe(ownServicesOf([photography]))
})

test.each([
  ['foto & film', [], 'own:foto_film'],
  ['foto', ['own:foto'], 'own:foto_2'],
  ['写真', [], 'own:service'],
  ['a very long name that goes on and on for ever', [], 'own:a_very_long_name_that_goes_on'],
] as const)('the key of "%s"', (name, taken, key) => {
  expect(ownServiceKey(name, new Set(taken))).toBe(key)
})
