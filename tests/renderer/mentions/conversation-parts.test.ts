// The owner is found among the authors of a conversation, and its clocks are read in his zone.
import { describe, expect, test } from 'vitest'
import { localeOf, setLocale } from '../../../src/renderer/i18n/locale.ts'
import { channelName } from '../../../src/renderer/mentions/channel-name.ts'
import { instantOfWall, isOwnName } from '../../../src/renderer/mentions/conversation-parts.ts'
import { ownerForm } from '../../main/desk/owner-form.ts'

const owner = ownerForm({
  name: 'Rangga Pratama',
  business: 'Studio Kembang',
  email: 'rangga@studio.example',
  language: 'id',
})

describe('an author', () => {
  test.each([
    ['Rangga Pratama', true],
    ['rangga', true],
    ['Studio Kembang', true],
    ['Rangga@Studio.example', true],
    ['You', true],
    ['Anda', true],
    ['', false],
    ['Sari', false],
    ['Pratama', false],
  ])('%j is the owner: %j', (author, isOwn) => {
    expect(isOwnName(author, owner)).toBe(isOwn)
  })

  test('is nobody while the owner is not known', () => {
    expect(isOwnName('Rangga', null)).toBe(false)
  })
})

test('a clock without a zone is the owner’s', () => {
  setLocale(localeOf('en', 'ID', 'Asia/Jakarta'))
  expect(instantOfWall(Date.UTC(2026, 4, 12, 9, 14, 5))).toBe(Date.UTC(2026, 4, 12, 2, 14, 5))
})

test.each([
  ['manual:phone', 'Phone'],
  ['manual:nothing', 'manual:nothing'],
  ['Forum Juragan', 'Forum Juragan'],
])('the place %j is named %j', (title, name) => {
  expect(channelName(title)).toBe(name)
})
