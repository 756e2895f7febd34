// Reads a feed's text, whatever its format and however broken: a ParsedFeed, or the problem that says why there is none.
import { failed, ok, problemOf, type Result } from '../problem.ts'
import { readJsonFeed } from './json-feed.ts'
import { normaliseFeed } from './normalise.ts'
import type { FeedText, ParsedFeed } from './parsed-feed.ts'
import { escapeStray, prepareXml } from './repair.ts'
import { documentBase } from './resolve-link.ts'
import { readTolerantly } from './tolerant.ts'

/**
 * RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed. Problems: `empty`; `not_a_feed` (detail `html` for a page);
 * `malformed_feed` where a feed begins but nothing of it can be read. Never throws.
 */
export function readFeed(input: FeedText): Result<ParsedFeed> {
  const base = documentBase(input.finalUrl, input.contentLocation)
  const prepared = prepareXml(input.text)
  if (prepared.text.trim() === '') return failed(problemOf('empty'))
  if (prepared.text.startsWith('{') || prepared.text.startsWith('[')) return fromJson(prepared.text, base)
  return fromXml(prepared.text, base, prepared.repaired)
}

function fromJson(text: string, base: string): Result<ParsedFeed> {
  const reading = readJsonFeed(text, base)
  if (reading.kind === 'feed') return ok(normaliseFeed(reading.feed, base, reading.repaired))
  return failed(problemOf(reading.kind === 'broken' ? 'malformed_feed' : 'not_a_feed', 'json'))
}

function fromXml(text: string, base: string, alreadyRepaired: boolean): Result<ParsedFeed> {
  let reading = readTolerantly(text, base)
  const isBroken = reading.kind === 'feed' && reading.feed.broken
  if (isBroken) {
    const mended = escapeStray(text)
    if (mended !== text) reading = readTolerantly(mended, base)
  }
  if (reading.kind !== 'feed') {
    return failed(
      problemOf('not_a_feed', reading.kind === 'html' || looksLikePage(text) ? 'html' : undefined),
    )
  }
  const { feed } = reading
  const isBare = feed.items.length === 0 && feed.title === null && feed.link === ''
  if (isBare && feed.truncated) return failed(problemOf('malformed_feed'))
  return ok(normaliseFeed(feed, base, alreadyRepaired || isBroken))
}

/** A page may begin with anything but an XML declaration; one of these elements is in every one. */
function looksLikePage(text: string): boolean {
  return (
    !text.startsWith('<?xml') &&
    /<(?:!doctype\s+html|html|head|body|script|meta|title|div|p|h1)[\s>]/i.test(text)
  )
}
