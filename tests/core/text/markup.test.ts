// Checks that markup read by leaps gives event for event what the tokenizer gives, wherever it stops being plain.
import { expect, it } from 'vitest'
import { readMarkup } from '../../../src/core/text/markup.ts'
import { readTokenized } from '../../../src/core/text/tokenized-markup.ts'

type Reader = typeof readMarkup

function eventsOf(read: Reader, source: string, language: 'xml' | 'html', stopAt = 0): string[] {
  const events: string[] = []
  let stop = (): void => {}
  const met = (...event: unknown[]): void => {
    if (stopAt > 0 && events.length >= stopAt) return
    if (events.push(JSON.stringify(event)) === stopAt) stop()
  }
  const sink = {
    open: (name: string, attributes: ReadonlyMap<string, string> | null, selfClosing: boolean) =>
      met('open', name, attributes && [...attributes], selfClosing),
    close: (name: string) => met('close', name),
    text: (text: string, literal: boolean) => met('text', text, literal),
  }
  read(source, language, sink, (given) => {
    stop = given
  })
  return events
}

/** Pieces of which any row is somebody's markup. */
const plain =
  '<p>|</p>|<br/>|<br />|<A HREF="Q">|</A>|<a b="c" d=\'e\'>|<x:y z="&amp;&lt;">|<![CDATA[|]]>|<!--|-->|text|&amp;|&lt;|&copy;| |\n'
const odd =
  '<|>|</|/>|--!>|--|<?|?>|<!DOCTYPE x>|"|\'|=|<title>|</title>|<script>|</script>|<plaintext>|<a href=x>|<a b>|<a =b="c">|<a b = "c">|<br / >|<p >|</p >|</ p>|<>|</>|<1>|<é>|<\u212aa>|<a\u00a0b="c">|<q r=">">|&|-|!|?|[|]'
const pieces = [plain, plain, odd].flatMap((row) => row.split('|'))

/** A row of pieces for each number, always the same one. */
function rowOf(number: number): string {
  let state = number * 2_654_435_761
  let row = ''
  for (let left = 1 + (number % 12); left > 0; left--) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0
    row += pieces[(state >>> 8) % pieces.length] ?? ''
  }
  return row
}

it.each(['xml', 'html'] as const)('gives in %s what the tokenizer gives', (language) => {
  for (let number = 0; number < 4000; number++) {
    const row = rowOf(number)
    expect(eventsOf(readMarkup, row, language), row).toEqual(eventsOf(readTokenized, row, language))
  }
})

it('stops where it is told to, in what is plain and behind it', () => {
  for (const source of ['<a>b</a><c/>d', '<a>b</a><c d>e</c>'])
    for (let stopAt = 1; stopAt < 6; stopAt++)
      expect(eventsOf(readMarkup, source, 'xml', stopAt)).toEqual(
        eventsOf(readTokenized, source, 'xml', stopAt),
      )
})
