// Checks what of a command line Remit is started for, what a second start hands over, and that nothing given early is lost.
import { describe, expect, it } from 'vitest'
import { readOpenings } from '../../src/main/openings.ts'
import { createGiven, secondStart } from '../../src/main/shell/given.ts'

describe('the words beside the flags', () => {
  it.each([
    [['.'], []],
    [['--demo', '--data-dir', '/data/one'], []],
    [['remit://case/4'], ['remit://case/4']],
    [['--', 'remit:x'], ['remit:x']],
    [['REMIT://CASE/4'], ['REMIT://CASE/4']],
    [['feeds.opml'], ['/here/feeds.opml']],
    [
      ['quote.remit', 'Clients.CSV'],
      ['/here/quote.remit', '/here/Clients.CSV'],
    ],
    [
      ['/there/Old Mail.MBOX', 'one.eml'],
      ['/there/Old Mail.MBOX', '/here/one.eml'],
    ],
    [['file:///there/my%20feeds.opml'], ['/there/my feeds.opml']],
    [['file://%zz/x.opml'], []],
    [['--log=x.opml', 'picture.png', 'https://example.test/feed.opml.html'], []],
  ])('%j are %j', (argv, openings) => {
    expect(readOpenings(argv, '/here')).toEqual(openings)
  })
})

describe('a second start', () => {
  it.each([
    [
      { once: false, openings: ['remit://case/1'] },
      { isOnce: false, openings: ['remit://case/1'] },
    ],
    [
      { once: true, openings: [] },
      { isOnce: true, openings: [] },
    ],
    [null, { isOnce: false, openings: [] }],
    ['remit://case/1', { isOnce: false, openings: [] }],
    [{ openings: [1, null, 'a.opml'] }, { isOnce: false, openings: ['a.opml'] }],
    [{ openings: 'a.opml' }, { isOnce: false, openings: [] }],
  ])('that hands over %j is read as %j', (data, read) => {
    expect(secondStart(data)).toEqual(read)
  })
})

describe('what is given before anybody can open it', () => {
  it('waits, and is opened once', () => {
    const given = createGiven(['a'])
    given.take(['b'])
    const opened: string[][] = []
    given.openWith((words) => opened.push([...words]))
    given.take(['c'])
    expect(opened).toEqual([['a', 'b'], ['c']])
  })
})
