// Reads XML or HTML as a flat run of events: one pass, no tree, no recursion, no throw.
import type { MarkupSink } from './markup-events.ts'
import { readPlain } from './plain-markup.ts'
import { readTokenized } from './tokenized-markup.ts'

/**
 * Sends every tag and text of `source` to the sink the moment it is met. Entities are decoded once: the five of XML and
 * numeric ones in XML, all named ones in HTML; in neither does a DTD define any. The function returned to `start` stops it.
 */
export function readMarkup(
  source: string,
  language: 'xml' | 'html',
  sink: MarkupSink,
  start?: (stop: () => void) => void,
): void {
  const run = { isStopped: false }
  start?.(() => {
    run.isStopped = true
  })
  const end = readPlain(source, language, sink, run)
  if (end < source.length && !run.isStopped) readTokenized(source.slice(end), language, sink, start)
}
