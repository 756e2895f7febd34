// Holds when the release page of Electron is asked again, and when better-sqlite3 is compiled.
import { describe, expect, it } from 'vitest'
import { isWorthAsking } from '../../scripts/prepare/electron.mjs'
import { addonCacheKey, needsOwnAddon } from '../../scripts/prepare/sqlite-addon.mjs'

const hourMs = 60 * 60_000
const now = Date.UTC(2026, 4, 4)

describe('the release page of Electron', () => {
  it.each([
    ['is left alone after it failed an hour ago', { version: '45.4.1', atMs: now - hourMs }, false],
    ['is asked again after a day', { version: '45.4.1', atMs: now - 24 * hourMs }, true],
    ['is asked for another version', { version: '45.3.0', atMs: now - hourMs }, true],
    ['is asked when the clock was set back', { version: '45.4.1', atMs: now + hourMs }, true],
    ['is asked when the note about it is unreadable', {}, true],
  ])('%s', (_, before, answer) => {
    expect(isWorthAsking(before, '45.4.1', now)).toBe(answer)
  })
})

describe('better-sqlite3', () => {
  it.each([
    ['33.2.1', true],
    ['34.5.8', true],
    ['35.0.0', false],
    ['45.4.1', false],
  ])('is compiled for Electron %s: %s', (version, answer) => {
    expect(needsOwnAddon(version)).toBe(answer)
  })

  it('is compiled anew when anything it is made from changes', () => {
    const made = { package: '13.2.0', header: 'a', platform: 'linux', arch: 'x64' }
    const changes = [{}, { package: '13.3.0' }, { header: 'b' }, { platform: 'darwin' }, { arch: 'arm64' }]
    expect(new Set(changes.map((change) => addonCacheKey({ ...made, ...change }))).size).toBe(changes.length)
  })
})
