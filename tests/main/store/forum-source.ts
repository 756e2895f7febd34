// A watched forum as it is stored, for tests that need a source to hang things on.
import type { NewSource } from '../../../src/main/store/sources/sources.ts'

export const forumSource = (changes: Partial<NewSource> = {}): NewSource => ({
  kind: 'forum',
  title: 'Forum',
  titleGiven: true,
  address: 'http://forum.example/feed',
  intervalMinutes: 60,
  allowPrivate: false,
  opensFrom: '2026-01-01',
  language: null,
  ...changes,
})
