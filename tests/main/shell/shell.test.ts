// Checks the shell's own small decisions: flags, the window's place, exported files, what --once prints.
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { languages } from '../../../src/core/language/language.ts'
import { freePath, writeExport } from '../../../src/main/desk/files/export-file.ts'
import { readFlags } from '../../../src/main/flags.ts'
import { failures, type OnceRow, onceJson, onceTable } from '../../../src/main/shell/once.ts'
import {
  isOnScreen,
  placeOn,
  readWindowState,
  writeWindowState,
} from '../../../src/main/shell/window-state.ts'
import { shellLanguage, shellWords } from '../../../src/main/shell/words.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-shell-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

describe('the command line', () => {
  const none = {
    demo: false,
    once: false,
    json: false,
    background: false,
    dataDir: null,
    lookAround: false,
    dropSample: false,
  }
  it.each([
    [[], none],
    [['.', '--demo'], { ...none, demo: true }],
    [['--look-around'], { ...none, demo: true, lookAround: true }],
    [['--drop-sample'], { ...none, dropSample: true }],
    [['--once', '--json'], { ...none, once: true, json: true }],
    [['--data-dir', '/data/one'], { ...none, dataDir: '/data/one' }],
    [['--data-dir=/data/two'], { ...none, dataDir: '/data/two' }],
    [['--data-dir=three'], { ...none, dataDir: '/here/three' }],
    [['--data-dir', '/data/four/'], { ...none, dataDir: '/data/four' }],
    [['--data-dir='], none],
    [['--', 'remit://case/1', '--demo'], none],
    [['--background', '--disable-gpu', '--unknown'], { ...none, background: true }],
  ])('%j is understood', (argv, flags) => {
    expect(readFlags(argv, '/here')).toEqual(flags)
  })
})

describe('the place of the window', () => {
  it('is remembered, never smaller than the window may be', () => {
    writeWindowState(dir, {
      bounds: { x: 10, y: 20, width: 300, height: 200 },
      maximized: true,
      fullScreen: true,
      zoomLevel: 0.5,
      toldItStays: true,
    })
    expect(readWindowState(dir)).toEqual({
      bounds: { x: 10, y: 20, width: 960, height: 640 },
      maximized: true,
      fullScreen: true,
      zoomLevel: 0.5,
      toldItStays: true,
    })
  })

  it('comes back with its text as large, however the file was changed', () => {
    writeFileSync(join(dir, 'window.json'), '{"zoomLevel": 400}')
    const far = readWindowState(dir).zoomLevel
    writeFileSync(join(dir, 'window.json'), '{"zoomLevel": "large"}')
    expect([far, readWindowState(dir).zoomLevel]).toEqual([8.8, 0])
  })

  it.each(['', '{', 'null', '[]', '{"bounds": {"x": "left"}}', '{"bounds": 5}'])(
    '%j in the file is no place',
    (text) => {
      writeFileSync(join(dir, 'window.json'), text)
      expect(readWindowState(dir).bounds).toBe(null)
    },
  )

  it.each([
    ['on the only screen', { x: 100, y: 100, width: 960, height: 640 }, true],
    ['on a screen that is gone', { x: 3000, y: 100, width: 960, height: 640 }, false],
    ['with its title above the screen', { x: 100, y: -200, width: 960, height: 640 }, false],
    ['with a corner to take hold of', { x: 1700, y: 900, width: 960, height: 640 }, true],
  ])('%s counts as on screen: %s', (_, bounds, on) => {
    expect(isOnScreen(bounds, [{ x: 0, y: 0, width: 1920, height: 1080 }])).toBe(on)
  })

  const laptop = { x: 0, y: 0, width: 1366, height: 728 }
  const left = { x: -2560, y: -300, width: 2560, height: 1400 }
  it.each([
    ['on a second screen stays there', { x: -2000, y: 0, width: 1440, height: 900 }, [laptop, left], null],
    ['across two screens stays so', { x: -700, y: 0, width: 1440, height: 700 }, [laptop, left], null],
    [
      'is back in its place with its screen',
      { x: -2500, y: -200, width: 960, height: 640 },
      [laptop, left],
      null,
    ],
    [
      'whose screen is gone goes to the first, no larger than it',
      { x: -2500, y: -200, width: 2200, height: 1200 },
      [laptop],
      { width: 1366, height: 728 },
    ],
    [
      'that is too large for what is left is fitted in',
      { x: 200, y: 50, width: 2200, height: 700 },
      [laptop],
      { x: 0, y: 28, width: 1366, height: 700 },
    ],
  ])('of a window %s', (_, bounds, screens, place) => {
    expect(placeOn(bounds, screens)).toEqual(place ?? bounds)
  })
})

describe('an exported file', () => {
  it('is written whole under its name, over what stood there', async () => {
    const path = join(dir, 'Penawaran.txt')
    writeFileSync(path, 'old')
    expect([await writeExport(path, 'new'), readFileSync(path, 'utf8'), readdirSync(dir)]).toEqual([
      { ok: true, value: path },
      'new',
      ['Penawaran.txt'],
    ])
  })

  it('that cannot be written leaves what stood there, and says which', async () => {
    const path = join(dir, 'gone', 'Penawaran.pdf')
    expect([await writeExport(path, 'x'), readdirSync(dir)]).toEqual([
      { ok: false, problem: { code: 'export_failed', detail: path, retryable: false } },
      [],
    ])
  })

  // Linux has a device that is always full, and folders in which nobody makes a file.
  it.runIf(process.platform === 'linux')(
    'stays what it was on a full disk, and nothing half written is left',
    async () => {
      const path = join(dir, 'Penawaran.pdf')
      writeFileSync(path, 'old')
      symlinkSync('/dev/full', `${path}.unfinished`)
      expect([
        await writeExport(path, 'x'.repeat(100_000)),
        readFileSync(path, 'utf8'),
        readdirSync(dir),
      ]).toEqual([
        { ok: false, problem: { code: 'disk_full', detail: path, retryable: true } },
        'old',
        ['Penawaran.pdf'],
      ])
    },
  )

  it.runIf(process.platform === 'linux')('is refused by its folder, where nobody may write', async () => {
    const problem = { code: 'folder_read_only', detail: '/sys/Penawaran.pdf', retryable: false }
    expect(await writeExport('/sys/Penawaran.pdf', 'x')).toEqual({ ok: false, problem })
  })

  it('gets a name that is free in the folder', async () => {
    const names = []
    for (let n = 0; n < 3; n += 1) {
      const path = await freePath(dir, 'Penawaran', 'pdf')
      writeFileSync(path, '')
      names.push(basename(path))
    }
    expect(names).toEqual(['Penawaran.pdf', 'Penawaran (2).pdf', 'Penawaran (3).pdf'])
  })
})

describe('the shell’s words', () => {
  it.each(languages)('are complete in %s', (language) => {
    const words = Object.entries(shellWords(language))
    expect(words.filter(([, word]) => word.trim() === '' || /[!]/.test(word))).toEqual([])
  })

  it.each([
    ['system', 'da-DK', 'da'],
    ['system', 'pl', 'en'],
    ['hu', 'en-US', 'hu'],
  ] as const)('with %s chosen on a system in %s are %s', (setting, locale, language) => {
    expect(shellLanguage(setting, locale)).toBe(language)
  })
})

describe('--once', () => {
  const rows: OnceRow[] = [
    {
      sourceId: 1,
      address: 'https://a.example/feed',
      result: {
        nextCheckAtMs: 5,
        newItems: 2,
        newCases: [9],
        problem: null,
        sourceTitle: 'Forum',
        hasChanged: false,
        nextPage: null,
      },
      newCases: [
        { caseId: 9, no: 4, kind: 'request', who: 'Toko Sari', title: 'Ganti menu', verdict: 'paid_extra' },
      ],
    },
    {
      sourceId: 2,
      address: 'https://b.example/feed',
      result: {
        nextCheckAtMs: 5,
        newItems: 0,
        newCases: [],
        problem: { code: 'http_404', detail: '404' },
        sourceTitle: 'Blog',
        hasChanged: false,
        nextPage: null,
      },
      newCases: [],
    },
  ]

  it('prints one JSON line a case, one a failure, and the sums', () => {
    expect(onceJson(rows).map((line) => JSON.parse(line))).toEqual([
      {
        event: 'case',
        sourceId: 1,
        source: 'Forum',
        caseId: 9,
        no: 4,
        kind: 'request',
        who: 'Toko Sari',
        title: 'Ganti menu',
        verdict: 'paid_extra',
      },
      {
        event: 'failure',
        sourceId: 2,
        source: 'Blog',
        address: 'https://b.example/feed',
        problem: 'http_404',
        detail: '404',
      },
      { event: 'done', sources: 2, newItems: 2, newCases: 1, failed: 1 },
    ])
  })

  it('prints a table people can read, and counts what failed', () => {
    expect([onceTable(rows), failures(rows)]).toEqual([
      [
        'No.   Kind       Verdict      Who                   What',
        '4     request    paid extra   Toko Sari             Ganti menu',
        'Failed: Blog (https://b.example/feed): http_404',
        '2 sources read, 2 new items, 1 new cases, 1 failed.',
      ],
      1,
    ])
  })
})
