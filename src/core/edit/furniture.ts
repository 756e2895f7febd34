// Takes out of a text what stands around somebody's words on a page: stamps, counters, buttons, signatures.
import { fold } from '../text/fold.ts'
import { decodeEntities } from '../text/plain-line.ts'
import { updateMarker } from './update-marker.ts'

// All patterns read folded text: lower case, no accents, Danish letters as digraphs. Every repetition is bounded, so that
// no text, however hostile, is read twice over for each of its letters.

const month = '(?:jan|feb|mar|apr|ma[jiy]|jun|jul|aug|agu|sept?|szept|o[ck]t|nov|de[cs])[a-z]{0,9}\\.?'
const day = '\\d{1,2}(?:st|nd|rd|th)?\\.?'
const date = `(?:\\d{4}[-/.] ?\\d{1,2}[-/.] ?\\d{1,2}\\.?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|${day} (?:of )?${month},? \\d{4}|${month} ${day},? \\d{4}|\\d{4}\\.? ${month} ${day})`
const clock =
  '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?(?: ?(?:am|pm|wib|wita|wit|utc|gmt|cet|cest|z)\\b)?'
const between = '(?:,| at| kl\\.?| pukul| jam| -| \u2013|t)? ?'

/** A whole date with its time of day is a stamp wherever it stands; a date alone may be what the text is about. */
const stamp = new RegExp(`\\b${date}${between}${clock}(?: ?[+-]\\d{2}:?\\d{2})?`, 'g')

const unit =
  '(?:s|sec(?:ond)?s?|m|min(?:ute)?s?|h|hrs?|hours?|d|days?|weeks?|months?|years?|sekunder?|minut(?:ter)?|timer?|dage?|uger?|maaneder?|aar|detik|menit|jam|hari|minggu|bulan|tahun|masodperccel|perccel|oraval|nappal|hettel|honappal|evvel)'
const ago = new RegExp(`\\b(?:\\d+|an?|et|en|egy) ?${unit} (?:ago|siden|yang lalu|lalu|ezelott)`, 'g')

const counted =
  '(?:comments?|repl(?:y|ies)|likes?|(?:up)?votes?|points?|views?|shares?|reactions?|answers?|claps?|kommentar(?:er)?|svar|visninger|stemmer|delinger|komentar|balasan|suka|tayangan|suara|kali dilihat|kali dibaca|hozzaszolas(?:ok)?|valasz(?:ok)?|kedveles|megtekintes|szavazat|lajk)'
const counter = new RegExp(
  `[([]?\\b\\d[\\d.,]{0,12}k? ${counted}\\b[)\\]]?|\\b${counted} ?[:(] ?\\d[\\d.,]{0,12}k?\\)?`,
  'g',
)

/** What buttons and the lines around a text say, in the four languages; a line of nothing else is no part of it. */
const labels = new Set(
  `reply share like quote report permalink link edit edited posted published by on at says said wrote updated last modified
   read more continue reading leave a the comment comments tags tag filed under log in to previous next related posts post
   upvote downvote vote votes helpful was this
   balas bagikan suka kutip laporkan oleh pada diposting diedit terakhir diperbarui berkata menulis baca selengkapnya
   tinggalkan komentar lalu yang jam menit hari
   svar del citer anmeld af den kl siger skrev redigeret sidst opdateret laes mere skriv en kommentar synes godt om
   valasz megosztas tetszik idezet jelentes irta szerint szerkesztve utoljara frissitve modositva tovabb olvasom
   hozzaszolas oraja perce napja hete honapja
   am pm tweet facebook twitter linkedin whatsapp telegram email e mail print`.split(/\s+/),
)

const edited =
  /^\W*(?:last |sidst |terakhir |utoljara )?(?:edited|updated|modified|posted|published|diedit|diperbarui|diposting|redigeret|opdateret|szerkesztve|frissitve|modositva|by|af|oleh|irta)\b/
const said = /^(?:\S+ ){1,5}(?:says|said|wrote|siger|skrev|berkata|menulis|szerint|irta) ?:?$/
const appeared =
  /\bappeared first on\b|\bpertama kali tampil pada\b|\bblev (?:foerst )?udgivet (?:foerst )?paa\b|\bbejegyzes eloszor\b/

const hasMoment = new RegExp(`${date}|${clock}|${ago.source}`)
const dates = new RegExp(date, 'g')
const clocks = new RegExp(clock, 'g')

/** A short line that only parts a signature from the text above it. */
const signatureRule = /^(?:--|__+|==+)\s*$/
const signOff =
  /^(?:(?:kind |best |warm )?regards|thanks and regards|cheers|mvh|(?:med )?venlig hilsen|hilsen|salam|hormat kami|udv|udvozlettel|koszonettel|tisztelettel)\b[,.!]?(?: \S+){0,4}$|^best[,.!]?$/

/** A name, a place, a number or a link, as they stand under a greeting; a word with a colon begins a text again. */
const isContact = (line: string): boolean =>
  !updateMarker.test(line) && (/^\S+(?: \S+){0,3}$/.test(line) || /\d{5}|@|www\.|https?:/.test(line))

/** What stands under a rule, up to the next blank line, and greetings that end a text with what little follows them. */
function withoutSignature(lines: readonly string[]): string[] {
  const kept: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const isRule = signatureRule.test(line)
    if (!isRule && !signOff.test(line)) {
      kept.push(line)
      continue
    }
    const ends = (next: string) => next === '' || (isRule ? updateMarker.test(next) : !isContact(next))
    while (at + 1 < lines.length && !ends(lines[at + 1] ?? '')) at++
  }
  return kept
}

/** A line with nothing to read but when it was written, how often it was clicked and what else can be. */
function isFurniture(line: string): boolean {
  if (appeared.test(line) || said.test(line)) return true
  const isDated = hasMoment.test(line)
  if (isDated && edited.test(line)) return true
  const words =
    line
      .replace(dates, ' ')
      .replace(clocks, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const isNumber = (word: string) => /^\d+$/.test(word)
  if (words.every(isNumber)) return words.length === 0 || isDated
  return words.every((word) => labels.has(word) || isNumber(word))
}

/** The folded text without what pages put around it. For comparing only: places and letters are not those of the text. */
export function wordsAlone(text: string): string {
  const lines = fold(decodeEntities(text))
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
  return withoutSignature(lines)
    .filter((line) => line === '' || !isFurniture(line))
    .map((line) => line.replace(stamp, ' ').replace(ago, ' ').replace(counter, ' ').trim())
    .filter((line) => line === '' || !isFurniture(line))
    .join('\n')
}
