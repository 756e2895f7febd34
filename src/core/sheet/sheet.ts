// Says what a sheet is: a document of headed sections in the client's language, such as an agreement's summary or a statement.
import type { Language } from '../language/language.ts'

/** Lines carry `**` around what is bold. */
export type SheetSection = {
  /**
   * `part` begins a part of the sheet, `items` is a list, `prose` paragraphs, `table` rows under the columns' names; its
   * lines are the same rows as text, with their notes indented below.
   */
  readonly kind: 'part' | 'items' | 'prose' | 'table'
  readonly heading: string
  readonly lines: readonly string[]
  readonly table: SheetTable | null
}

export type SheetTable = {
  readonly columns: readonly string[]
  /** Notes stand below their row, in small. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly notes: readonly string[] }[]
}

export type Sheet = {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly seller: { readonly heading: string; readonly name: string; readonly lines: readonly string[] }
  readonly client: { readonly heading: string; readonly name: string; readonly lines: readonly string[] }
  readonly sections: readonly SheetSection[]
}

/** Without its lines there is no section. */
export const listOf = (heading: string, lines: readonly string[]): SheetSection[] =>
  lines.length === 0 ? [] : [{ kind: 'items', heading, lines, table: null }]
