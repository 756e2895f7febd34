// Checks what is answered to a command line before anything is opened, and that what is Chromium's goes on.
import { describe, expect, it } from 'vitest'
import { saidAtOnce, usage, wrongUse } from '../../src/main/command-line.ts'
import { afterHeadless, withoutDisplay } from '../../src/main/without-display.ts'

describe('a command line', () => {
  it.each([
    [['.', '--demo', '--data-dir', '/data/one']],
    [['--once', '--json', '--data-dir=/data/one']],
    [['--look-around', '--background']],
    [
      [
        '--no-sandbox',
        '--disable-gpu',
        '--lang=da',
        '--js-flags=--harmony',
        '--user-data-dir=/x',
        '-psn_0_1',
      ],
    ],
    [['feeds.opml', 'remit://case/4']],
    // What follows -- may have been written into a link by anybody.
    [['--', '--help', '--onec', '--data-dir']],
  ])('%j is started with', (words) => {
    expect(saidAtOnce(words, '1.2.3')).toBe(null)
  })

  it.each([
    [['--help'], usage, 0],
    [['--once', '-h'], usage, 0],
    [['--version', '--demo'], 'Remit 1.2.3', 0],
    [['--onec'], 'Remit knows no --onec. Did you mean --once? See --help.', wrongUse],
    [['--datadir=/data'], 'Remit knows no --datadir. Did you mean --data-dir? See --help.', wrongUse],
    [['-demo'], 'Remit knows no -demo. Did you mean --demo? See --help.', wrongUse],
    [['--backgroud'], 'Remit knows no --backgroud. Did you mean --background? See --help.', wrongUse],
    [['--data-dir'], '--data-dir needs a folder behind it. See --help.', wrongUse],
    [['--data-dir='], '--data-dir needs a folder behind it. See --help.', wrongUse],
    [['--data-dir', '--once'], '--data-dir needs a folder behind it. See --help.', wrongUse],
    [['--json'], '--json goes with --once. See --help.', wrongUse],
    [['--once', '--background'], '--once and --background exclude each other. See --help.', wrongUse],
  ])('%j is answered', (words, text, exitCode) => {
    expect(saidAtOnce(words, '1.2.3')).toEqual({ text, exitCode })
  })
})

describe('a start on a machine', () => {
  const linux = { platform: 'linux', env: {}, once: false, isNamed: false }
  it.each([
    ['without a display', linux, 'refuse'],
    ['without a display, to read once', { ...linux, once: true }, 'runHeadless'],
    ['without a display, told how to draw', { ...linux, once: true, isNamed: true }, 'goOn'],
    ['with X', { ...linux, env: { DISPLAY: ':0' } }, 'goOn'],
    ['with Wayland', { ...linux, env: { WAYLAND_DISPLAY: 'wayland-0' } }, 'goOn'],
    ['of another kind', { ...linux, platform: 'win32' }, 'goOn'],
  ])('%s', (_, start, expected) => {
    expect(withoutDisplay(start)).toBe(expected)
  })
})

describe('a reading without a display', () => {
  it.each([
    ['ends as it ended', { exitCode: 2, signal: null, error: null }, 2, null],
    [
      'says that it was ended',
      { exitCode: null, signal: 'SIGSEGV', error: null },
      1,
      'Remit did not get to its end: its engine was ended by SIGSEGV. What it had read is kept.',
    ],
    [
      'says that it could not begin',
      { exitCode: null, signal: null, error: new Error('spawnSync electron EAGAIN') },
      1,
      'Remit did not get to its end: spawnSync electron EAGAIN. What it had read is kept.',
    ],
  ])('%s', (_, end, exitCode, said) => {
    expect(afterHeadless(end)).toEqual({ exitCode, said })
  })
})
