// Writes a sheet as plain text for a mail or a ticket; what is bold on paper stands without its marks.
import { withPlainSpaces } from '../language/format-number.ts'
import { runsOf } from '../quote/emphasis.ts'
import type { Sheet, SheetSection } from './sheet.ts'

const plain = (line: string): string =>
  runsOf(line)
    .map(({ text }) => text)
    .join('')

const headed = ({ kind, heading, lines }: SheetSection): readonly string[] => {
  if (kind === 'part') return [heading.toUpperCase(), ...lines.map(plain)]
  const own = heading === '' ? [] : [`${heading}:`]
  return [...own, ...lines.map((line) => (kind === 'prose' ? plain(line) : `- ${plain(line)}`))]
}

/** Lines end with `\n`. */
export function sheetText({ title, subtitle, seller, client, sections }: Sheet): string {
  const blocks = [
    [title.toUpperCase(), subtitle],
    [
      `${seller.heading}: ${[seller.name, ...seller.lines].join(', ')}`,
      `${client.heading}: ${[client.name, ...client.lines].join(', ')}`,
    ],
    ...sections.map(headed),
  ]
  return `${withPlainSpaces(blocks.map((block) => block.join('\n')).join('\n\n'))}\n`
}
