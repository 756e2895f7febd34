// How agreements run on, pause and end, on days chosen for what usually goes wrong with months.
import { describe, expect, test } from 'vitest'
import {
  nextTerm,
  reminderAt,
  sameLengthFrom,
  type TermChange,
  termOn,
  versionsOf,
  wrongWith,
} from '../../../src/core/agreement/term.ts'

const term = { start: '2026-01-15', end: '2026-07-14', status: 'active' } as const
const suspended: TermChange = { name: 'suspended', on: '2026-03-01', reason: 'Invoice not paid' }
const resumed: TermChange = { name: 'resumed', on: '2026-03-20', reason: '' }
const terminated: TermChange = { name: 'terminated', on: '2026-05-31', reason: 'Shop closed' }

describe('a renewal is as long as the term before it', () => {
  test.each([
    ['2026-01-15', '2026-07-14', '2026-07-15', '2027-01-14'],
    ['2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31'],
    ['2027-03-01', '2028-02-29', '2028-03-01', '2029-02-28'],
    ['2026-01-31', '2026-02-27', '2026-02-28', '2026-03-27'],
    ['2026-01-15', '2026-03-20', '2026-03-21', '2026-05-24'],
    ['2026-03-01', '2026-03-10', '2026-03-11', '2026-03-20'],
    ['2026-03-01', '2026-03-01', '2026-03-02', '2026-03-02'],
  ])('%s to %s goes on from %s to %s', (start, end, from, to) => {
    expect(sameLengthFrom(from, { start, end })).toBe(to)
  })

  test.each([
    ['before the end', '2026-07-01', { start: '2026-07-15', end: '2027-01-14' }],
    ['on the last day of grace', '2026-07-21', { start: '2026-07-15', end: '2027-01-14' }],
    ['after grace', '2026-07-22', { start: '2026-07-22', end: '2027-01-21' }],
  ])('%s', (_, today, next) => {
    expect(nextTerm(term, 7, today)).toEqual(next)
  })

  test('what has no end is not renewed', () => {
    expect(nextTerm({ ...term, end: null }, 0, '2026-07-01')).toBeNull()
  })
})

test.each([
  [31, null],
  [30, 30],
  [8, 30],
  [7, 7],
  [2, 7],
  [1, 1],
  [0, 1],
  [-1, null],
])('%i days before the end the reminder is %s', (daysLeft, days) => {
  expect(reminderAt(daysLeft)).toBe(days)
})

test.each([
  ['2026-02-28', { status: 'active', end: '2026-05-31' }],
  ['2026-03-01', { status: 'suspended', end: '2026-05-31' }],
  ['2026-03-19', { status: 'suspended', end: '2026-05-31' }],
  ['2026-03-20', { status: 'active', end: '2026-05-31' }],
  ['2026-05-31', { status: 'active', end: '2026-05-31' }],
  ['2026-06-01', { status: 'terminated', end: '2026-05-31' }],
])('on %s it stands as decided for that day', (date, standing) => {
  expect(termOn(term, [suspended, resumed, terminated], date)).toEqual(standing)
})

test('changes reach the scope engine as versions, an ending from the day after its last', () => {
  expect(versionsOf([suspended, resumed, terminated])).toEqual([
    { effectiveFrom: '2026-03-01', patch: { status: 'suspended' } },
    { effectiveFrom: '2026-03-20', patch: { status: 'active' } },
    { effectiveFrom: '2026-06-01', patch: { status: 'terminated', end: '2026-05-31' } },
  ])
})

describe('what cannot be is named', () => {
  test.each<[string | null, readonly TermChange[], TermChange]>([
    [null, [], suspended],
    ['before_start', [], { ...suspended, on: '2026-01-14' }],
    ['after_end', [], { ...terminated, on: '2026-07-15' }],
    ['already_suspended', [suspended], { ...suspended, on: '2026-04-01' }],
    ['not_suspended', [], resumed],
    ['before_change', [suspended], { ...resumed, on: '2026-02-01' }],
    ['already_ended', [terminated], { ...suspended, on: '2026-04-01' }],
    [null, [suspended], { ...resumed, on: '2026-03-01' }],
  ])('%s', (wrong, changes, next) => {
    expect(wrongWith(term, changes, next)).toBe(wrong)
  })
})
