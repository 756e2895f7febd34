// Cuts a copied mail thread into its mails: what stands on top is the newest, what it quotes came before.
import { attributionLines, headLines, isDivider } from '../text/quote-marks.ts'
import { type Said, wallOf } from './said.ts'

const marks = /^\s{0,3}((?:>\s?)+)/u

const mailAddress = /[<([]?(?:mailto:)?[^\s<>()[\]",;:]+@[^\s<>()[\]",;:]+[>)\]]?/gu
const wroteWord = /(?:^|[\s,])(?:ezt\s+)?(?:wrote|writes|skrev|skriver|menulis|írta|írt)(?=[\s:(]|$)/iu

type Part = { author: string; wallMs: number | null; depth: number; lines: string[] }

/** The mails of a thread, the oldest first, or null where nothing in the text announces another mail. */
export function splitMailThread(text: string): Said[] | null {
  const lines = text.split('\n')
  const bare = lines.map((line) => line.replace(marks, ''))
  const depths = lines.map((line) => (marks.exec(line)?.[1] ?? '').replace(/\s/g, '').length)
  const parts: Part[] = [{ author: '', wallMs: null, depth: 0, lines: [] }]
  // The part that lines of each depth belong to: somebody may answer below or between what he quotes.
  const current: Part[] = [...parts]
  for (let at = 0; at < lines.length; at++) {
    const depth = depths[at] ?? 0
    const line = bare[at] ?? ''
    const announced = attributionLines(bare, at)
    const head = announced > 0 ? 0 : headLines(bare, at)
    if (announced > 0 || head > 0) {
      const said = bare.slice(at, at + announced + head)
      const isMarked = announced > 0 && nextDepth(bare, depths, at + announced) > depth
      const own = isMarked ? depth + 1 : depth
      const part = { ...(announced > 0 ? announcedIn(said.join(' ')) : headIn(said)), depth: own, lines: [] }
      parts.push(part)
      current.length = own
      current[own] = part
      at += announced + head - 1
    } else if (!isDivider(line)) {
      const part = current[depth] ?? current.findLast((each) => each !== undefined && each.depth <= depth)
      part?.lines.push(line)
    }
  }
  if (parts.length < 2) return null
  // A copy that begins with a mail's own head has nothing above it.
  const said = parts
    .map(({ author, wallMs, lines: own }): Said => ({ author, wallMs, text: own.join('\n').trim() }))
    .filter((each) => each.text !== '')
    .toReversed()
  return said.length === 0 ? null : inOrder(said)
}

function nextDepth(bare: readonly string[], depths: readonly number[], from: number): number {
  for (let at = from; at < bare.length && at < from + 3; at++)
    if (bare[at]?.trim() !== '') return depths[at] ?? 0
  return 0
}

/** By their times where all but the newest have one; else as they stand. */
function inOrder(said: readonly Said[]): Said[] {
  const timed = said.filter(({ wallMs }) => wallMs !== null)
  if (timed.length < said.length - 1) return [...said]
  return said.toSorted(
    (a, b) => (a.wallMs ?? Number.MAX_SAFE_INTEGER) - (b.wallMs ?? Number.MAX_SAFE_INTEGER),
  )
}

function announcedIn(line: string): Pick<Part, 'author' | 'wallMs'> {
  const addresses = line.match(mailAddress) ?? []
  const plain = line
    .replace(mailAddress, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*:\s*$/, '')
    .trim()
  const at = momentIn(plain)
  const names = (at ? plain.replace(at.written, ' ') : plain)
    .replace(wroteWord, ' ')
    .replace(
      /\(?időpont:?|keltezéssel,?|\bpada(?: tanggal)?\b|^(?:on|den|am)\b|\bkl\.?|\bpukul\b|[()]/giu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.-]+|[\s,;:.-]+$/g, '')
  return { author: names || bareAddress(addresses[0] ?? ''), wallMs: at?.wallMs ?? null }
}

/** The moment somewhere in a line: the stretch between its first and last digit, with a half of the day behind it. */
function momentIn(line: string): { written: string; wallMs: number } | null {
  const stretch =
    /(?:\p{L}{2,12}\.?,? )?(?:\p{L}{3,12}\.? )?\d[\d\p{L}.,:/ -]*?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[+-]\d{4})?/iu
  const written = stretch.exec(line)?.[0] ?? ''
  for (const tried of [written, written.replace(/^\p{L}+\.?,? /u, '')]) {
    const wallMs = tried === '' ? null : wallOf(tried.replace(/^(?:On|Den|Pada|tanggal) /iu, ''))
    if (wallMs !== null) return { written, wallMs }
  }
  return null
}

function headIn(lines: readonly string[]): Pick<Part, 'author' | 'wallMs'> {
  const lineOf = (name: RegExp): string =>
    lines
      .find((line) => name.test(line))
      ?.replace(/^[^:]*:\*?\s*/, '')
      .trim() ?? ''
  const from = lineOf(/^\s*\*?(?:From|Dari|Pengirim|Fra|Von|Feladó|Küldő)\s*:/iu)
  const sent = lineOf(/^\s*\*?(?:Sent|Date|Dikirim|Terkirim|Tanggal|Sendt|Dato|Elküldve|Küldve|Dátum)\s*:/iu)
  const name = from.replace(mailAddress, ' ').replace(/["']/g, '').replace(/\s+/g, ' ').trim()
  return {
    author: name || bareAddress(from.match(mailAddress)?.[0] ?? ''),
    wallMs: momentIn(sent)?.wallMs ?? wallOf(sent),
  }
}

const bareAddress = (written: string): string => written.replace(/^[<([]?(?:mailto:)?|[>)\]]$/gu, '')
