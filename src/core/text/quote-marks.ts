// Knows how mail programs and forums announce what somebody else wrote: in English, Indonesian, Danish and Hungarian.

/** Words between a name and a colon that mean "wrote". */
const wrote = '(?:wrote|writes|said|skrev|skriver|menulis|berkata|írta|írt|schrieb)'

/** "On Mon, 3 May 2026 at 09:14, Sari <s@x> wrote:", "Pada … menulis:", "Den … skrev …:", "… ezt írta (időpont: …):". */
const attribution = new RegExp(
  String.raw`^\s*(?:[-–—*]+\s*)?(?=.*(?:\d|@))(?:\S.{0,240}?)\s${wrote}(?:\s[^:\n]{0,80}?(?::\s*[^:\n]{0,40})*)?\s*:\s*$`,
  'iu',
)

/** "Sari Wulandari wrote:" as forums set it above a quotation: names alone, without any date. */
const plainAttribution = new RegExp(
  String.raw`^\s*[\p{L}\p{M}\d._' -]{1,60}\s(?:ezt\s)?${wrote}\s*:\s*(?:↑)?\s*$`,
  'iu',
)

/** The rule that mail programs draw above an original, with its words in the middle. */
const divider =
  /^\s*(?:-{2,}|_{2,}|\*{2,})\s*(?:original(?: message| appointment)?|forwarded (?:message|by .{1,60})|pesan (?:asli|terusan|yang diteruskan)|oprindelig (?:meddelelse|besked|mail)|videresendt (?:meddelelse|besked|mail)|eredeti (?:üzenet|levél)|továbbított (?:üzenet|levél)|vidarebefordrat.*)\s*(?:-{2,}|_{2,}|\*{2,})?\s*$/iu

const begin =
  /^\s*(?:begin forwarded message|start på videresendt besked|mulai pesan terusan|továbbított üzenet kezdete|továbbított levél kezdete)\s*:\s*$/iu

const fromName = '(?:From|Dari|Pengirim|Fra|Von|Feladó|Küldő)'
const otherName =
  '(?:To|Kepada|Ke|Til|Címzett|Cc|Tembusan|Másolat|Kópi|Sent|Date|Dikirim|Terkirim|Tanggal|Pada|Sendt|Dato|Elküldve|Küldve|Dátum|Subject|Perihal|Subjek|Hal|Judul|Emne|Tárgy|Reply-To|Svar til|Balas ke)'

const fromLine = new RegExp(String.raw`^\s*\*?${fromName}\s*:\*?\s*(.+)$`, 'iu')
const headLine = new RegExp(String.raw`^\s*\*?(?:${fromName}|${otherName})\s*:`, 'iu')

/** Whether the line only parts new words from those quoted below it. */
export const isDivider = (line: string): boolean => divider.test(line) || begin.test(line)

/** At most this long is a line that only says who wrote and when, or a beginning of one. */
const mostAttribution = 300

/** How many lines from `at` on say who wrote what follows: 0 where none do. Mail programs break the line once or twice. */
export function attributionLines(lines: readonly string[], at: number): number {
  let joined = ''
  for (let count = 1; count <= 3; count++) {
    const line = lines[at + count - 1]
    if (line === undefined || line.trim() === '') return 0
    joined = joined === '' ? line : `${joined} ${line.trim()}`
    if (joined.length > mostAttribution) return 0
    // A sentence that ends in between is running text and no beginning of such a line.
    if (/:\s*$/u.test(joined)) return attribution.test(joined) ? count : 0
    if (/[.!?]\s+\p{Lu}.*[.!?]\s*$/u.test(joined)) return 0
  }
  return 0
}

/** Whether the line by itself says who wrote what follows. */
export const isPlainAttribution = (line: string): boolean => plainAttribution.test(line)

/** How many lines from `at` on are the head of a quoted mail (From:, Sent:, To:, Subject:): 0 where fewer than two are. */
export function headLines(lines: readonly string[], at: number): number {
  if (!fromLine.test(lines[at] ?? '')) return 0
  let count = 1
  let last = 1
  for (; at + count < lines.length && count < 12; count++) {
    const line = lines[at + count] ?? ''
    if (headLine.test(line)) last = count + 1
    // An address list may run on, indented; a blank line may part the lines where a page was copied.
    else if (line.trim() !== '' && !/^\s/.test(line)) break
  }
  return last >= 2 ? last : 0
}
