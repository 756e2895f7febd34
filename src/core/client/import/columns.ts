// Guesses what the columns of a list of clients hold: by their names in four languages, else by what stands in them. Pure.
import { foldLine } from '../../text/fold.ts'
import { phoneOf } from '../numbers.ts'

export const importFields = [
  'client',
  'contact',
  'firstName',
  'lastName',
  'salutation',
  'email',
  'phone',
  'website',
  'address',
  'taxId',
  'language',
  'currency',
  'notes',
  'ignore',
] as const
export type ImportField = (typeof importFields)[number]

/** These may stand in several columns: parts of an address, further addresses of mail. */
export const repeatable: ReadonlySet<ImportField> = new Set(['email', 'phone', 'address', 'notes', 'ignore'])

// Folded, whole names of columns. English, Indonesian, Danish, Hungarian, and what address books export.
const names: readonly (readonly [ImportField, RegExp])[] = [
  ['firstName', /^(?:first ?name|given ?name|forename|nama depan|fornavn|keresztnev|utonev)$/],
  ['lastName', /^(?:last ?name|surname|family ?name|nama belakang|efternavn|vezeteknev|csaladnev)$/],
  [
    'contact',
    /^(?:contact(?: ?(?:name|person))?|person|full ?name|attention|attn|kontak|nama kontak|narahubung|pic|penanggung jawab|kontakt|kontaktperson|navn paa kontakt|kapcsolattarto(?: neve)?)$/,
  ],
  [
    'client',
    /^(?:client|customer|company|company ?name|client ?name|customer ?name|organi[sz]ation(?: ?name)?|account(?: ?name)?|business(?: ?name)?|name|display ?name|klien|nama klien|pelanggan|nama pelanggan|perusahaan|nama perusahaan|toko|nama|kunde|kundenavn|firma|firmanavn|virksomhed|navn|ugyfel|ugyfel neve|ceg|cegnev|vevo|vevo neve|nev)$/,
  ],
  ['salutation', /^(?:salutation|title|prefix|name prefix|sapaan|gelar|tiltale|titel|megszolitas|titulus)$/],
  [
    'email',
    /^(?:e-?mail(?: ?\d)?(?: ?-? ?(?:address|value|adresse|cim))?|alamat (?:e-?mail|surel)|surel|mail|mailadresse|e-?mail-?cim)$/,
  ],
  [
    'phone',
    /^(?:phone(?: ?\d)?(?: ?-? ?(?:number|value))?|telephone|tel|mobile(?: ?phone)?|cell|telepon|telp|no\.? ?(?:telepon|telp|hp|wa)|hp|nomor (?:telepon|hp)|wa|whatsapp|telefon|telefonnummer|mobil|mobiltelefon|tlf\.?|telefonszam)$/,
  ],
  [
    'website',
    /^(?:web ?site(?: ?\d)?(?: ?-? ?value)?|web|url|domain|homepage|situs(?: web)?|laman|hjemmeside|domaene|weboldal|honlap)$/,
  ],
  [
    'address',
    /^(?:address(?: ?\d)?(?: ?-? ?(?:line|formatted))?(?: ?\d)?|street|city|town|state|region|province|post(?:al)? ?code|zip(?: ?code)?|country|alamat|jalan|kota|provinsi|kode ?pos|negara|adresse|vej|gade|by|postnr\.?|postnummer|land|cim|utca|varos|iranyitoszam|irsz\.?|orszag)$/,
  ],
  [
    'taxId',
    /^(?:(?:tax|vat|gst)(?: ?(?:id|no\.?|number|reg(?:istration)?(?: no\.?| number)?))?|npwp|cvr(?:-?(?:nr\.?|nummer))?|momsnr\.?|momsnummer|se-?nr\.?|adoszam|kozossegi adoszam)$/,
  ],
  ['language', /^(?:language|lang|locale|bahasa|sprog|nyelv)$/],
  ['currency', /^(?:currency|mata uang|valuta|penznem|deviza)$/],
  [
    'notes',
    /^(?:notes?|comments?|remarks?|description|catatan|keterangan|noter?|bemaerkning(?:er)?|megjegyzes(?:ek)?|jegyzet(?:ek)?)$/,
  ],
]

const byName = (head: string): ImportField | null => {
  const folded = foldLine(head).replaceAll('_', ' ')
  return names.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** What most of the filled cells of a column look like. */
function byContent(cells: readonly string[]): ImportField | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (filled.length === 0) return null
  const most = (fits: (cell: string) => boolean): boolean => filled.filter(fits).length > filled.length / 2
  if (most((cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell))) return 'email'
  if (most((cell) => /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+$/i.test(cell))) return 'website'
  if (most((cell) => /^[+()\d][\d\s()./+-]{5,}$/.test(cell) && phoneOf(cell) !== null)) return 'phone'
  return null
}

/** Whether the first row names the columns rather than being a client. */
export function hasHead(rows: readonly (readonly string[])[]): boolean {
  const [first = []] = rows
  const named = first.filter((cell) => byName(cell) !== null).length
  return named > 0 && !first.some((cell) => /@|^\+?\d[\d\s-]{5,}$/.test(cell))
}

/**
 * A field for each column. `head` null where the file names none: then the first column of plain words is the client. A field
 * that can stand only once goes to the first column that fits it.
 */
export function guessColumns(
  head: readonly string[] | null,
  rows: readonly (readonly string[])[],
): ImportField[] {
  const width = Math.max(head?.length ?? 0, ...rows.map((cells) => cells.length), 0)
  const taken = new Set<ImportField>()
  const guessed = Array.from({ length: width }, (_, column): ImportField => {
    const found =
      (head === null ? null : byName(head[column] ?? '')) ??
      byContent(rows.map((cells) => cells[column] ?? ''))
    if (found === null || (taken.has(found) && !repeatable.has(found))) return 'ignore'
    taken.add(found)
    return found
  })
  if (head === null && !taken.has('client')) {
    const words = guessed.findIndex(
      (field, column) => field === 'ignore' && rows.some((cells) => /\p{L}{2}/u.test(cells[column] ?? '')),
    )
    if (words >= 0) guessed[words] = 'client'
  }
  return guessed
}
