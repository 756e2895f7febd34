// A case is put off to a morning of the owner's, and "later today" only while there is a later.
import { beforeEach, expect, test } from 'vitest'
import { snoozeTimes } from '../../../src/renderer/case/snooze-times.ts'
import { localeOf, setLocale } from '../../../src/renderer/i18n/locale.ts'

beforeEach(() => setLocale(localeOf('en', 'ID', 'Asia/Jakarta')))

const offered = (now: string): string[] =>
  snoozeTimes(Date.parse(now)).map(
    ({ choice, untilMs }) => `${choice} ${new Date(untilMs).toISOString().slice(0, 16)}`,
  )

test('on a Saturday afternoon all times are offered', () => {
  expect(offered('2026-11-21T07:10:00Z')).toEqual([
    'later 2026-11-21T10:30',
    'tomorrow 2026-11-22T02:00',
    'monday 2026-11-23T02:00',
    'week 2026-11-28T02:00',
    'month 2026-12-21T02:00',
  ])
})

test('on a Sunday evening there is no later, and Monday is tomorrow', () => {
  expect(offered('2026-11-22T12:00:00Z')).toEqual([
    'tomorrow 2026-11-23T02:00',
    'week 2026-11-29T02:00',
    'month 2026-12-22T02:00',
  ])
})

test('on a Monday the next one is a week away, and offered once', () => {
  expect(offered('2026-11-23T03:00:00Z').map((each) => each.split(' ')[0])).toEqual([
    'later',
    'tomorrow',
    'week',
    'month',
  ])
})
