// A text told again with small changes is recognised, in four languages; different texts are not.
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/core/language/language.ts'
import {
  agreeInNumbers,
  bandsOf,
  isNearCopy,
  likeness,
  mayBeNearCopy,
  type Sketch,
  sketchOf,
} from '../../../src/core/repeat/near-copy.ts'
import { seededRandom } from '../../bench/measure/seeded-random.ts'
import { type Message, messages, tellings } from './told-again.ts'

const text =
  'Since the move on Monday our shop sends no order mails. Three customers called today, and nobody answered ticket 88.'

const sketched = (of: string): Sketch => {
  const sketch = sketchOf(of)
  if (sketch === null) throw new Error(`too short: ${of}`)
  return sketch
}

/** What the desk does: looks up by bands, then compares. */
function isFound(a: Sketch, b: Sketch): boolean {
  const known = new Set(bandsOf(a))
  return bandsOf(b).some((band) => known.has(band)) && isNearCopy(a, b)
}

describe('a near copy', () => {
  const some = new Map(
    languages.map((language) => [
      language,
      messages.filter((each) => each.language === language).slice(0, 250),
    ]),
  )
  const table = languages.flatMap((language) =>
    Object.keys(tellings).map((name) => [name, language] as const),
  )

  it.each(table)('is found in 99 of 100: %s, %s', (name, language) => {
    const of = some.get(language) ?? []
    const missed = of.filter((message: Message) => {
      const again = sketchOf(tellings[name]?.(message) ?? '')
      return again === null || !isFound(sketched(message.text), again)
    })
    expect({ texts: of.length >= 200, isRare: missed.length <= of.length / 100 }).toEqual({
      texts: true,
      isRare: true,
    })
  })

  it('is never found among 40,000 pairs of different texts', () => {
    const random = seededRandom(40_000)
    const sketches = messages.map(({ text: of }) => sketched(of))
    const pick = () => Math.floor(random() * sketches.length)
    let compared = 0
    let falsely = 0
    while (compared < 40_000) {
      const [one, other] = [pick(), pick()]
      const [a, b] = [sketches[one], sketches[other]]
      if (one === other || !a || !b) continue
      compared++
      if (isNearCopy(a, b)) falsely++
    }
    expect(falsely).toBe(0)
  })
})

describe('the sketch of a text', () => {
  it('is the same on every machine and in every version, since its bands are stored', () => {
    const sketch = sketched(text)
    expect([...sketch.slice(0, 3), ...bandsOf(sketch).slice(0, 3)]).toMatchInlineSnapshot(`
      [
        7958242,
        1769498,
        14505572,
        719056549,
        919086497,
        1768450290,
      ]
    `)
  })

  it.each([
    [
      'what is quoted',
      `${text}\n\n> Dear Sam, please tell us which mails are meant and since when they are missing.`,
    ],
    ['a signature', `${text}\n-- \nSam Miller, Miller and Daughters, 14 Harbour Street, ring us at 555 0199`],
    ['capitals, accents and marks', `  ${text.toUpperCase().replaceAll(' ', '  ').replaceAll('.', ' ...')}`],
  ])('does not see %s', (_, changed) => {
    expect(likeness(sketched(text), sketched(changed))).toBe(1)
  })

  it.each([
    ['nothing', ''],
    ['thanks', 'Thank you very much, have a nice day'],
    ['a quotation alone', `On 3 May Sam wrote:\n> ${text}`],
    ['marks alone', '!'.repeat(200)],
  ])('is not made of %s', (_, little) => {
    expect(sketchOf(little)).toBeNull()
  })

  it('is made of a text of any length at a bounded cost', () => {
    const long = `${text} `.repeat(20_000)
    expect(likeness(sketched(long), sketched(`${long} and more`))).toBe(1)
  })
})

describe('what is asked before a sketch is made', () => {
  it.each(Object.entries(tellings))('lets near all through that is told again: %s', (_, tell) => {
    const some = messages.slice(0, 1000)
    const missed = some.filter((message) => !mayBeNearCopy(message.text, tell(message)))
    expect(missed.length).toBeLessThanOrEqual(some.length / 100)
  })

  it('stops most that is something else', () => {
    const passed = messages
      .slice(1, 1000)
      .filter((message, at) => mayBeNearCopy(message.text, messages[at]?.text ?? ''))
    expect(passed.length).toBeLessThan(50)
  })

  it.each([
    ['the same', 'Order 12 of 5 May', 'order 12, 5 May', true],
    ['one more', 'Order 12', 'Order 12, ring 555', true],
    ['another', 'Order 12 of 5 May', 'Order 13 of 5 May', false],
    ['none in one', 'The order is late', 'Order 13 is late', true],
  ])('compares numbers: %s', (_, a, b, agrees) => {
    expect([agreeInNumbers(a, b), agreeInNumbers(b, a)]).toEqual([agrees, agrees])
  })
})
