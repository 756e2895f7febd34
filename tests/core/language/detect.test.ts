// Languages are told apart, rivals are unknown, and what is too short is left to the source.
import { expect, test } from 'vitest'
import { detectLanguage } from '../../../src/core/language/detect.ts'

test.each([
  ['en', 'The weather has been lovely all week, so we walked along the river.'],
  ['id', 'Cuaca minggu ini cerah, jadi kami berjalan di tepi sungai.'],
  ['id', 'gue udah bilang dari kemaren tp lo gak percaya sih'],
  ['da', 'Vejret har været dejligt hele ugen, så vi gik en tur langs åen.'],
  ['hu', 'Egész héten gyönyörű idő volt, ezért sétáltunk a folyó mentén.'],
  ['hu', 'egesz heten gyonyoru ido volt, ezert setaltunk a folyo menten'],
  ['unknown', 'Været har vært fint hele uken, så vi gikk en tur langs elva, og det var noen som badet.'],
  ['unknown', 'Vädret har varit fint hela veckan, så vi gick en promenad längs ån.'],
  ['unknown', 'Das Wetter war die ganze Woche schön, deshalb sind wir am Fluss spazieren gegangen.'],
  ['unknown', 'El tiempo ha sido muy bueno toda la semana y hemos paseado junto al río.'],
] as const)('%s: %s', (language, text) => {
  expect(detectLanguage(text).language).toBe(language)
})

test.each([
  ['nothing', ''],
  ['marks and numbers', '??? 12:30 :-)'],
  ['one short word', 'ok'],
])('%s is unknown without a prior and takes the prior with one', (_, text) => {
  expect([detectLanguage(text).language, detectLanguage(text, 'hu').language]).toEqual(['unknown', 'hu'])
})

test('a prior does not overrule a plain text in another language', () => {
  const text = 'Our website has been down since yesterday and nobody answers.'
  expect(detectLanguage(text, 'da').language).toBe('en')
})

test('confidence is a share', () => {
  const { confidence } = detectLanguage('Hvordan skifter jeg min adgangskode?')
  expect(confidence).toBeGreaterThan(0.5)
  expect(confidence).toBeLessThanOrEqual(1)
})
