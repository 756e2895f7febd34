// Checks what is made of outcomes: honest confidences, the threshold of alerts, and what a source leans to.
import { describe, expect, it } from 'vitest'
import type { caseKinds } from '../../../../src/core/classify/kinds.ts'
import { alertChoice } from '../../../../src/core/classify/learn/alert-threshold.ts'
import { calibrated, calibrationFrom, type Outcome } from '../../../../src/core/classify/learn/calibration.ts'
import { sourceLean } from '../../../../src/core/classify/learn/source-lean.ts'

/** So many outcomes of one confidence, so many of them right. */
const outcomes = (confidence: number, count: number, right: number): Outcome[] =>
  Array.from({ length: count }, (_, n) => ({ confidence, isRight: n < right }))

describe('a confidence', () => {
  it('is told as shipped while too little is known, or everything was right', () => {
    expect([
      calibrationFrom(outcomes(0.9, 59, 20)),
      calibrationFrom(outcomes(0.9, 80, 80)),
      calibrationFrom(outcomes(0.9, 80, 0)),
    ]).toEqual([null, null, null])
  })

  it('is told lower where what was sure was often wrong, and never turns the order round', () => {
    const calibration = calibrationFrom([...outcomes(0.95, 60, 36), ...outcomes(0.7, 40, 16)])
    if (calibration === null) throw new Error('no calibration')
    const told = [0.3, 0.5, 0.7, 0.9, 0.99].map((confidence) => calibrated(confidence, calibration))
    expect(calibrated(0.95, calibration)).toBeLessThan(0.75)
    expect(told.toSorted((a, b) => a - b)).toEqual(told)
  })

  it('stays nearly as it is where it was honest', () => {
    const calibration = calibrationFrom([...outcomes(0.9, 100, 90), ...outcomes(0.6, 50, 30)])
    if (calibration === null) throw new Error('no calibration')
    expect(Math.abs(calibrated(0.9, calibration) - 0.9)).toBeLessThan(0.03)
  })
})

describe('the threshold of alerts', () => {
  const known = [...outcomes(0.95, 20, 20), ...outcomes(0.85, 10, 8), ...outcomes(0.7, 10, 3)]

  it.each([
    ['as shipped where nothing is wished', known, null, 0.8, 30],
    ['as shipped where too little is known', known.slice(0, 19), 0.6, 0.8, 19],
    ['lower where fewer right ones will do', known, 0.7, 0.7, 40],
    ['higher where nearly all should be right', known, 0.95, 0.95, 20],
    ['the best there is where no threshold is good enough', known, 0.99, 0.95, 20],
  ])('is %s', (_, outcomes, wanted, threshold, told) => {
    expect(alertChoice(outcomes, wanted, 0.8)).toMatchObject({ threshold, told })
  })
})

describe('a source', () => {
  const of = (kind: (typeof caseKinds)[number], byOwner: number, byRemit: number) => ({
    kind,
    byOwner,
    byRemit,
  })

  it('of which nothing is known leans nowhere', () => {
    expect(sourceLean([])).toEqual([0, 0, 0, 0, 0])
  })

  it('in which nearly everything was noise leans to noise, within bounds, and hardly away from complaints', () => {
    const [complaint = 0, request = 0, , , noise = 0] = sourceLean([of('noise', 60, 140), of('praise', 1, 2)])
    expect([noise > 0.5 && noise <= 1, complaint, request >= -1 && request < -0.5]).toEqual([
      true,
      -0.4,
      true,
    ])
  })

  it('leans more by the owner’s word than by Remit’s own', () => {
    expect((sourceLean([of('noise', 20, 0)])[4] ?? 0) > (sourceLean([of('noise', 0, 20)])[4] ?? 0)).toBe(true)
  })
})
