// Holds what learning must bring and must not cost, on real texts: it helps the source it comes from and forgets nothing.
import { describe, expect, it } from 'vitest'
import { judge } from '../../../../src/core/classify/judge.ts'
import { caseKinds } from '../../../../src/core/classify/kinds.ts'
import { noLayers } from '../../../../src/core/classify/learn/layers.ts'
import { learnedFor } from '../../../../src/core/classify/learn/speak.ts'
import { readText } from '../../../../src/core/classify/read-text.ts'
import { shippedSums } from '../../../../src/core/classify/sums.ts'
import { weigh } from '../../../../src/core/classify/weigh.ts'
import {
  adaptation,
  learnedFrom,
  lessonOf,
  qualityOf,
  thousandLessons,
} from '../../../eval/adapt/learning.ts'
import { triageCorpus } from '../../../eval/adapt/triage-corpus.ts'

const corpus = triageCorpus()
/** Neither practised nor corrected here. */
const isKept = (_: unknown, index: number): boolean => index % 12 === 5
const kept = corpus.filter(isKept)
const others = corpus.filter((row, index) => !isKept(row, index))

describe('fifty corrections of one new source', () => {
  it('raise the complaints found among what it writes next by at least 0.12 of F1', () => {
    const { before, after } = adaptation()
    expect(after.complaintF1 - before.complaintF1).toBeGreaterThanOrEqual(0.12)
    expect(after.accuracy).toBeGreaterThan(before.accuracy)
  })
})

// A thousand corrections of real texts take some seconds on a busy machine.
describe('a thousand corrections', { timeout: 60_000 }, () => {
  it.each([
    ['of one source alone', [], 0],
    ['of many sources', others, 0],
    ['of which one in ten is wrong', others, 10],
  ])('%s cost at most two points of what was known', (_, from, carelessOf) => {
    const shipped = qualityOf(kept, noLayers(), null)
    const learned = qualityOf(kept, learnedFrom(thousandLessons(from, carelessOf)), null)
    expect(learned.accuracy - shipped.accuracy).toBeGreaterThanOrEqual(-0.02)
  })
})

describe('one correction', () => {
  const first = {
    lang: 'en',
    text: 'The evening lobby keeps rubberbanding whenever the guild joins on the big shard.',
    label: 'request',
  } as const
  const next = 'In the evening the lobby is rubberbanding whenever the guild joins on the big shard.'
  const taught = learnedFor({ layers: learnedFrom([lessonOf(1, first, 4)]), sourceId: 4, lean: null })

  it('is followed by the next text like it, with the learned words as reasons, counted', () => {
    const { kind, reasons } = judge({ text: next, learnedFor: taught })
    const learned = reasons.filter(({ signal }) => signal === 'learned')
    expect([judge({ text: next }).kind === 'request', kind, learned.length > 0]).toEqual([
      false,
      'request',
      true,
    ])
    for (const { words, start, end, corrections } of learned)
      expect([words, corrections]).toEqual([next.slice(start, end), 1])
  })

  it('adds to the sums exactly what its parts show', () => {
    const read = readText({ text: next })
    const learned = taught('en')
    const { logits, parts } = weigh(read.passage, learned)
    const lessons = parts.flatMap((part) => part.lessons)
    const shipped = shippedSums(read)
    caseKinds.forEach((kind, at) => {
      const sum = lessons.reduce((total, { adds }) => total + adds[kind], shipped[at] ?? 0)
      expect(Math.abs(sum - logits[kind])).toBeLessThan(1e-3)
    })
  })

  it('of an article is followed by the next article like it, although prose is held back', () => {
    const article = (day: string): string =>
      Array.from(
        { length: 12 },
        (_, n) =>
          `On ${day} companies in sector ${n} reported that their customers had moved to other providers within the year.`,
      ).join(' ')
    const lesson = lessonOf(1, { lang: 'en', text: article('Monday'), label: 'complaint' }, 4)
    const learned = learnedFor({ layers: learnedFrom([lesson]), sourceId: 4, lean: null })
    const text = article('Tuesday')
    expect([judge({ text }).kind, judge({ text, learnedFor: learned }).kind]).toEqual(['noise', 'complaint'])
  })

  it('says nothing of the owner’s own words', () => {
    const judged = judge({ text: first.text, authorIsOwner: true, learnedFor: taught })
    expect([judged.kind, judged.confidence]).toEqual(['noise', 1])
  })
})
