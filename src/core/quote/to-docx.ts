// Writes the quote as a Word file for clients who edit: real headings, tables with repeated heads, rows that stay whole.
import { bytesOfDataUrl, type PictureSize, pictureSizeOf } from '../picture.ts'
import { element, textElement, xmlDeclaration, xmlText } from '../text/xml.ts'
import { zipOf } from '../text/zip.ts'
import type { DocumentLine, QuoteDocument } from './document.ts'
import {
  contentTypes,
  coreProperties,
  documentRelations,
  margins,
  namespaces,
  packageRelations,
  sheets,
  styles,
} from './docx-parts.ts'

type Logo = { readonly name: string; readonly bytes: Uint8Array; readonly size: PictureSize }

/** Office Open XML (ECMA-376), readable by Word, LibreOffice and Pages. */
export function quoteDocx(document: QuoteDocument): Uint8Array {
  const logo = logoOf(document)
  const title = [document.formalTitle, document.number ?? document.draftNotice].join(' ')
  const accent = (document.accent ?? '#1e2227').slice(1).toUpperCase()
  const text: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreProperties(title, document.seller.name, document.language)],
    ['word/document.xml', body(document, logo)],
    ['word/_rels/document.xml.rels', documentRelations(logo?.name ?? null)],
    ['word/styles.xml', styles(document.language, accent)],
    ['word/footer1.xml', footer(document)],
  ]
  const picture = logo === null ? [] : [{ name: `word/media/${logo.name}`, bytes: logo.bytes }]
  const encoder = new TextEncoder()
  return zipOf([...text.map(([name, part]) => ({ name, bytes: encoder.encode(part) })), ...picture])
}

function logoOf({ logoUrl }: QuoteDocument): Logo | null {
  const bytes = logoUrl === null ? null : bytesOfDataUrl(logoUrl)
  const size = bytes === null ? null : pictureSizeOf(bytes)
  if (bytes === null || size === null) return null
  return { name: size.type === 'image/png' ? 'logo.png' : 'logo.jpg', bytes, size }
}

type Look = { readonly bold?: boolean; readonly muted?: boolean; readonly size?: number }

function run(text: string, { bold = false, muted = false, size }: Look = {}): string {
  if (text === '') return ''
  const looks = [
    bold ? '<w:b/>' : '',
    muted ? '<w:color w:val="5A5F66"/>' : '',
    size === undefined ? '' : `<w:sz w:val="${size}"/>`,
  ].join('')
  const lines = text.split('\n').map((line) => textElement('w:t', line, { 'xml:space': 'preserve' }))
  return `<w:r>${element('w:rPr', looks)}${lines.join('<w:br/>')}</w:r>`
}

type Paragraph = {
  readonly style?: string
  readonly right?: boolean
  readonly before?: number
  readonly keep?: boolean
}

/** The order of what describes a paragraph is the schema's. */
function paragraph(runs: string, { style, right, before, keep }: Paragraph = {}): string {
  const looks = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    keep ? '<w:keepNext/>' : '',
    before === undefined ? '' : `<w:spacing w:before="${before}"/>`,
    right ? '<w:jc w:val="right"/>' : '',
  ].join('')
  return `<w:p>${element('w:pPr', looks)}${runs}</w:p>`
}

const heading = (level: 1 | 2, text: string): string => paragraph(run(text), { style: `Heading${level}` })

const columnsOf = (widths: readonly number[]): string =>
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${Math.round(width)}"/>`).join('')}</w:tblGrid>`

type Cell = {
  readonly content: string
  readonly rule?: string
  readonly fill?: string
  readonly isPadded?: boolean
}

/** Inside a shaded cell. */
const padding =
  '<w:tcMar><w:top w:w="100" w:type="dxa"/><w:left w:w="200" w:type="dxa"/><w:bottom w:w="100" w:type="dxa"/><w:right w:w="200" w:type="dxa"/></w:tcMar>'

function row(cells: readonly Cell[], widths: readonly number[], isHead = false): string {
  const looks = `<w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}`
  const each = cells.map(({ content, rule = '', fill, isPadded = false }, index) => {
    const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
    return `<w:tc><w:tcPr><w:tcW w:w="${Math.round(widths[index] ?? 0)}" w:type="dxa"/>${element('w:tcBorders', rule)}${shade}${isPadded ? padding : ''}</w:tcPr>${content}</w:tc>`
  })
  return `<w:tr><w:trPr>${looks}</w:trPr>${each.join('')}</w:tr>`
}

function table(rows: string, widths: readonly number[], right = false): string {
  const width = Math.round(widths.reduce((sum, each) => sum + each, 0))
  const jc = right ? '<w:jc w:val="right"/>' : ''
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${jc}<w:tblLayout w:type="fixed"/></w:tblPr>${columnsOf(widths)}${rows}</w:tbl>`
}

const rule = (side: 'top' | 'bottom' | 'left', eighths: number, color: string): string =>
  `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${color}"/>`

function body(document: QuoteDocument, logo: Logo | null): string {
  const { width, height } = sheets[document.paper]
  const room = width - margins.left - margins.right
  const parts = [
    letterhead(document, logo, room),
    heading(1, document.title),
    paragraph(run([document.number ?? document.draftNotice, ...document.dates].join(' · '), { muted: true })),
    parties(document, room),
    reason(document, room),
    work(document, document.lines, room),
    sums(document, room),
    ...[document.totalInWords, ...document.notes]
      .filter(Boolean)
      .map((note) => paragraph(run(note, { muted: true, size: 17 }), { right: true })),
    options(document, room),
    sections(document, room),
    paragraph(run(document.closing.question, { muted: true }), { before: 320, keep: true }),
    paragraph(
      `${run(document.closing.name, { bold: true })}${run(document.closing.contact === '' ? '' : ` · ${document.closing.contact}`)}`,
    ),
    `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${margins.top}" w:right="${margins.right}" w:bottom="${margins.bottom}" w:left="${margins.left}" w:header="${margins.footer}" w:footer="${margins.footer}" w:gutter="0"/></w:sectPr>`,
  ]
  return `${xmlDeclaration}${element('w:document', element('w:body', parts.join('')), namespaces)}`
}

function letterhead({ seller }: QuoteDocument, logo: Logo | null, room: number): string {
  const widths = [room * 0.4, room * 0.6]
  const lines = seller.lines.map((line) => paragraph(run(line, { muted: true, size: 18 }), { right: true }))
  const from = `${paragraph(run(seller.name, { bold: true, size: 22 }), { right: true })}${lines.join('')}`
  const cells = [{ content: paragraph(logo === null ? '' : picture(logo)) }, { content: from }]
  return table(row(cells, widths), widths)
}

function parties({ buyer, about }: QuoteDocument, room: number): string {
  const block = (head: string, first: string, lines: readonly string[]): Cell => ({
    content: `${heading(2, head)}${paragraph(run(first, { bold: true }))}${lines.map((line) => paragraph(run(line))).join('')}`,
  })
  const widths = [room / 2, room / 2]
  const cells = [
    block(buyer.heading, buyer.name, buyer.lines),
    block(about.heading, about.title, about.lines),
  ]
  return `${table(row(cells, widths), widths)}${paragraph('')}`
}

function reason({ reason: why }: QuoteDocument, room: number): string {
  if (why === null) return ''
  const clause = [why.clauseLabel, why.clauseText].filter(Boolean).join('. ')
  const sentence = why.runs.map(({ text, bold }) => run(text, { bold })).join('')
  const content = [
    paragraph(run(why.heading, { bold: true })),
    sentence === '' ? '' : paragraph(sentence),
    clause === '' ? '' : paragraph(run(clause, { bold: true })),
  ].join('')
  const cell = { content, rule: rule('left', 20, '7D5108'), fill: 'FBF5E9', isPadded: true }
  return `${table(row([cell], [room]), [room])}${paragraph('')}`
}

function options(document: QuoteDocument, room: number): string {
  if (document.options === null) return ''
  const { heading: head, hint, lines } = document.options
  const said = paragraph(run(hint, { muted: true, size: 18 }), { keep: true })
  return `${heading(2, head)}${said}${work(document, lines, room)}`
}

function work({ columns, hasDiscount }: QuoteDocument, lines: readonly DocumentLine[], room: number): string {
  const heads = [
    columns.work,
    columns.quantity,
    columns.unitPrice,
    ...(hasDiscount ? [columns.discount] : []),
    columns.amount,
  ]
  const cells = lines.map((line) => sideOf(line, hasDiscount))
  const sides = heads
    .slice(1)
    .map((head, index) => widthFor([head, ...cells.map((side) => side[index] ?? '')]))
  const widths = [Math.max(room * 0.25, room - sides.reduce((sum, each) => sum + each, 0)), ...sides]
  const head = heads.map((text, index) => ({
    content: paragraph(run(text, { bold: true, muted: true, size: 17 }), { right: index > 0, keep: true }),
    rule: rule('bottom', 6, '1E2227'),
  }))
  const rows = lines.map((line) => row(workCells(line, hasDiscount), widths))
  return table(`${row(head, widths, true)}${rows.join('')}`, widths)
}

const sideOf = (line: DocumentLine, hasDiscount: boolean): readonly string[] => [
  line.quantity,
  line.unitPrice,
  ...(hasDiscount ? [line.discount] : []),
  line.amount,
]

/** Room for the longest text on one line, in a wide letter, with a gap before it. */
const widthFor = (texts: readonly string[]): number =>
  200 + 125 * Math.max(...texts.map(({ length }) => length))

function workCells(line: DocumentLine, hasDiscount: boolean): readonly Cell[] {
  const detail = line.detail === '' ? '' : paragraph(run(line.detail, { muted: true, size: 18 }))
  const cells = [`${paragraph(run(line.text), { before: 60 })}${detail}`]
  for (const text of sideOf(line, hasDiscount)) cells.push(paragraph(run(text), { right: true, before: 60 }))
  return cells.map((content) => ({ content, rule: rule('bottom', 4, 'E5E2DB') }))
}

function sums({ sums: all }: QuoteDocument, room: number): string {
  const widths = [room * 0.34, Math.max(room * 0.22, 1.3 * widthFor(all.map(({ value }) => value)))]
  const rows = all.map(({ label, value, strong }) => {
    const look = { bold: strong, ...(strong ? { size: 26 } : {}) }
    const line = strong ? { rule: rule('top', 6, '1E2227') } : {}
    return row(
      [
        { content: paragraph(run(label, look), { before: 40 }), ...line },
        { content: paragraph(run(value, look), { right: true, before: 40 }), ...line },
      ],
      widths,
    )
  })
  return `${paragraph('')}${table(rows.join(''), widths, true)}`
}

/** Two side by side, as on paper. */
function sections({ sections: all }: QuoteDocument, room: number): string {
  const gap = 400
  const widths = [(room - gap) / 2, gap, (room - gap) / 2]
  const block = (section: (typeof all)[number] | undefined): Cell => ({
    content: section ? `${heading(2, section.heading)}${paragraph(run(section.text))}` : paragraph(''),
  })
  const rows = all.flatMap((section, index) =>
    index % 2 === 0 ? [row([block(section), { content: paragraph('') }, block(all[index + 1])], widths)] : [],
  )
  return rows.length === 0 ? '' : table(rows.join(''), widths)
}

function footer({ title, number, draftNotice, paper }: QuoteDocument): string {
  const label = number === null ? draftNotice : `${title} ${number}`
  const field = (name: string): string =>
    `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  const right = sheets[paper].width - margins.left - margins.right
  const tab = `<w:pPr><w:tabs><w:tab w:val="right" w:pos="${right}"/></w:tabs></w:pPr>`
  return `${xmlDeclaration}${element('w:ftr', `<w:p>${tab}${run(label, { muted: true, size: 17 })}<w:r><w:tab/></w:r>${field('PAGE')}${run(' / ')}${field('NUMPAGES')}</w:p>`, namespaces)}`
}

/** English Metric Units: 36 000 to the millimetre. The same room as on the printed page. */
const largest = { width: 52 * 36_000, height: 18 * 36_000 } as const

function picture({ name, size }: Logo): string {
  // Never larger than its points are meant to be: 96 to the inch.
  const scale = Math.min(largest.width / size.width, largest.height / size.height, 9525)
  const [cx, cy] = [size.width, size.height].map((side) => Math.max(1, Math.round(side * scale)))
  return `<w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="1" name="${xmlText(name)}" descr=""/><a:graphic><a:graphicData uri="${namespaces['xmlns:pic']}"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="${xmlText(name)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId3"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}
