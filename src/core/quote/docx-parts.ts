// Holds the parts of a Word file that are the same for every quote: styles, kinds of content, and what belongs to what.
import { xmlDeclaration, xmlText } from '../text/xml.ts'
import type { Paper } from './quote.ts'

const schemas = 'http://schemas.openxmlformats.org'
export const namespaces = {
  'xmlns:w': `${schemas}/wordprocessingml/2006/main`,
  'xmlns:r': `${schemas}/officeDocument/2006/relationships`,
  'xmlns:wp': `${schemas}/drawingml/2006/wordprocessingDrawing`,
  'xmlns:a': `${schemas}/drawingml/2006/main`,
  'xmlns:pic': `${schemas}/drawingml/2006/picture`,
} as const

/** Twentieths of a point: the sheet and the margins of the page that is printed. */
export const sheets: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
}
export const margins = { top: 964, right: 1247, bottom: 1020, left: 1361, footer: 510 } as const

const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const contentTypes = `${xmlDeclaration}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${office}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${office}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${office}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

const related = (entries: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `${xmlDeclaration}<Relationships xmlns="${schemas}/package/2006/relationships">${entries
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${schemas}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

export const packageRelations = related([
  ['rId1', 'officeDocument/2006/relationships/officeDocument', 'word/document.xml'],
  ['rId2', 'package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
])

/** `logo` is the name of its file, or null. */
export const documentRelations = (logo: string | null): string =>
  related([
    ['rId1', 'officeDocument/2006/relationships/styles', 'styles.xml'],
    ['rId2', 'officeDocument/2006/relationships/footer', 'footer1.xml'],
    ...(logo === null
      ? []
      : ([['rId3', 'officeDocument/2006/relationships/image', `media/${logo}`]] as const)),
  ])

/** What the file says of itself: title, author, language (BCP 47). */
export const coreProperties = (title: string, author: string, language: string): string =>
  `${xmlDeclaration}<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`

/** `accent` is six hexadecimal digits. Sizes are half points. */
export const styles = (language: string, accent: string): string => {
  const heading = (level: number, size: number, color: string, before: number) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="${before}" w:after="20"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="${color}"/><w:sz w:val="${size}"/></w:rPr></w:style>`
  return `${xmlDeclaration}<w:styles xmlns:w="${namespaces['xmlns:w']}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${heading(1, 44, accent, 240)}${heading(2, 18, '5A5F66', 160)}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`
}
