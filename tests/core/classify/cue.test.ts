// The notation of cue lists means what its description says, and every list can be read.
import { describe, expect, test } from 'vitest'
import { conceptNames, formSignals } from '../../../src/core/classify/concepts.ts'
import { readItems } from '../../../src/core/classify/items.ts'
import { causeCues } from '../../../src/core/classify/lexicon/causes.ts'
import { indexCues } from '../../../src/core/classify/lexicon/cue-index.ts'
import { danish } from '../../../src/core/classify/lexicon/da/index.ts'
import { english } from '../../../src/core/classify/lexicon/en/index.ts'
import { hungarian } from '../../../src/core/classify/lexicon/hu/index.ts'
import { indonesian } from '../../../src/core/classify/lexicon/id/index.ts'
import { lexiconOf } from '../../../src/core/classify/lexicon/lexicons.ts'
import { readCues } from '../../../src/core/classify/lexicon/read-cues.ts'
import { serviceEffects } from '../../../src/core/classify/lexicon/service-effects.ts'
import { serviceCues } from '../../../src/core/classify/lexicon/services.ts'
import { signalWeights } from '../../../src/core/classify/weights.ts'
import { languages } from '../../../src/core/language/language.ts'

function foundIn(list: string, text: string): string[] {
  const { items } = readItems(text, ({ text: word }) => ({ isFiller: word === 'please' }))
  return indexCues(readCues('cue', list))
    .find(items)
    .map(({ from, to, strength }) => {
      const words = items.slice(from, to).map((item) => item.word)
      return `${words.join(' ')}${strength < 1 ? '~' : ''}`
    })
}

describe('a cue', () => {
  test.each([
    ['crash', 'It did crash. It crashed.', ['crash']],
    ['crash*', 'It did crash. It crashed.', ['crash', 'crashed']],
    ['*fejl', 'En fejl og en skrivefejl, men ingen fejlen.', ['skrivefejl']],
    ['*fejl*', 'En fejl, en skrivefejl, fejlen.', ['fejl', 'skrivefejl', 'fejlen']],
    ['charged .. twice', 'We were charged for the hosting twice.', ['charged for the hosting twice']],
    ['charged .. twice', 'Charged. Twice.', []],
    ['charged .. twice', 'charged one two three four five twice', []],
    ['(still|yet) waiting', 'still waiting, yet waiting, waiting', ['still waiting', 'yet waiting']],
    ['(very|) slow', 'very slow and slow', ['very slow', 'slow']],
    ['data(|nya) hilang', 'data hilang, datanya hilang', ['data hilang', 'datanya hilang']],
    ['^add', 'Please add it. We add. Now, add it.', ['add', 'add']],
    ['too $', 'Me too. Too late.', ['too']],
    ['late~', 'It is late.', ['late~']],
    ['kérem', 'Kerem szepen', ['kerem']],
    ['lehet-e', 'Lehet-e?', ['lehet e']],
  ])('%s in "%s"', (list, text, expected) => {
    expect(foundIn(list, text)).toEqual(expected)
  })

  test('gives way to a longer one of the same name over the same words', () => {
    expect(foundIn('down, is down', 'It is down')).toEqual(['is down'])
  })

  test.each(['(one|two', 'one|two', '~', '..'])('that cannot be read ("%s") is refused', (list) => {
    expect(() => readCues('cue', list).map(({ steps }) => steps)).toThrow()
  })
})

test.each(languages)('the lists in %s can be read', (language) => {
  expect(lexiconOf(language).negators.size).toBeGreaterThan(5)
})

test.each([
  ['english', english.cues],
  ['indonesian', indonesian.cues],
  ['danish', danish.cues],
  ['hungarian', hungarian.cues],
  ['services', serviceCues],
  ['effects', serviceEffects],
  ['causes', causeCues],
])('every cue of the list "%s" says how it goes on', (_list, cues: Readonly<Record<string, string>>) => {
  const all = Object.entries(cues).flatMap(([name, list]) => readCues(name, list))
  expect(all.filter(({ firstWords, steps }) => firstWords.length === 0 || steps.length === 0)).toEqual([])
})

test('every signal has a weight for every kind', () => {
  const names = [...conceptNames, ...Object.keys(formSignals)].sort()
  expect(Object.keys(signalWeights).sort()).toEqual(names)
  expect(Object.values(signalWeights).every((weights) => weights.length === 5)).toBe(true)
})
