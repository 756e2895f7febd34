// Keeps the people of a statement apart from its frozen text, so that their names can be erased and nothing else changes. Pure.
import type { Sheet } from '../sheet/sheet.ts'

export type Addressee = { readonly name: string; readonly contact: string }

/** Stands in the frozen text where the names go. */
export const nameless: Addressee = { name: '{client}', contact: '{contact}' }

/** The sheet with the names in it. */
export function addressed(sheet: Sheet, { name, contact }: Addressee): Sheet {
  const fill = (text: string): string =>
    text.replaceAll(nameless.name, () => name).replaceAll(nameless.contact, () => contact)
  const all = (lines: readonly string[]): string[] => lines.map(fill)
  const { client, sections } = sheet
  return {
    ...sheet,
    client: { ...client, name: fill(client.name), lines: all(client.lines) },
    sections: sections.map((section) => ({
      ...section,
      lines: all(section.lines),
      table: section.table && {
        ...section.table,
        rows: section.table.rows.map(({ cells, notes }) => ({ cells: all(cells), notes: all(notes) })),
      },
    })),
  }
}
