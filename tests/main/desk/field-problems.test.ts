// What a method refuses by its schema is said in the words the schema has for it, and every such word has a sentence.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '../../../src/contract/methods.ts'
import { openTestDesk, type TestDesk } from './workspace.ts'

const now = Date.UTC(2026, 10, 21, 9)
let test: TestDesk
let settings: Input<'settings.save'>
beforeAll(async () => {
  test = openTestDesk(now)
  settings = (await test.call('desk.state', {})).settings
})
afterAll(() => test.end())

const said = { author: 'Hana', isOwn: false, atMs: null, text: 'Halo' }
const conversation = { channel: 'chat', title: '', clientId: null, caseId: null, link: '', messages: [said] }
const mention = {
  channel: 'phone',
  name: 'Hana',
  reach: '',
  clientId: null,
  caseId: null,
  atMs: now,
  text: 'Halo',
  link: '',
}

describe('a field outside its bounds', () => {
  it.each<[string, string, () => unknown, Record<string, string>]>([
    [
      'a day of the month that not every month has',
      'settings.save',
      () => ({ ...settings, statementDay: 29 }),
      { statementDay: 'day_of_month' },
    ],
    ['no day', 'settings.save', () => ({ ...settings, statementDay: 0 }), { statementDay: 'day_of_month' }],
    [
      'an alarm at every comment',
      'settings.save',
      () => ({ ...settings, alarmComments: 1 }),
      { alarmComments: 'alarm' },
    ],
    [
      'an alarm over a week',
      'settings.save',
      () => ({ ...settings, alarmHours: 168 }),
      { alarmHours: 'hours' },
    ],
    [
      'an interval of a minute',
      'settings.save',
      () => ({ ...settings, intervalMinutes: 1 }),
      { intervalMinutes: 'interval' },
    ],
    [
      'a conversation that is too long',
      'conversation.add',
      () => ({ ...conversation, messages: Array.from({ length: 501 }, () => said) }),
      { messages: 'too_many' },
    ],
    ['nothing said', 'conversation.add', () => ({ ...conversation, messages: [] }), { messages: 'required' }],
    [
      'a picture that is too large',
      'mention.add',
      () => ({ ...mention, picture: 'AAAA'.repeat(2_000_000) }),
      { picture: 'picture' },
    ],
    [
      'a call in the year 26',
      'mention.add',
      () => ({ ...mention, atMs: Date.parse('0026-11-21T09:00:00Z') }),
      { atMs: 'date' },
    ],
    [
      'words of a time that no calendar has',
      'conversation.add',
      () => ({ ...conversation, messages: [{ ...said, atMs: Number.MIN_SAFE_INTEGER }] }),
      { 'messages.0.atMs': 'date' },
    ],
    [
      'a text where words of its own are missing',
      'case.note',
      () => ({ caseId: 1, text: 7 }),
      { text: 'invalid' },
    ],
    [
      'a share over the whole',
      'rates.saveTerms',
      () => ({ simpleBps: 10_001, hardBps: 10_000, rushBps: 0, minimum: 0, depositBps: 0, currency: 'EUR' }),
      { simpleBps: 'too_large' },
    ],
  ])('%s', async (_, name, input, fields) => {
    expect(await test.desk.run('call', { name, input: input() })).toEqual({
      ok: false,
      problem: { code: 'invalid_input', fields, retryable: false },
    })
  })
})
