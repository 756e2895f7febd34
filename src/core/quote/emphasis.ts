// Reads the one mark-up a quote's texts may carry: words between ** are bold.

export type Run = { readonly text: string; readonly bold: boolean }

/** Pairs of `**` switch to bold and back; a single one left over is text. */
export function runsOf(marked: string): readonly Run[] {
  const parts = marked.split('**')
  if (parts.length % 2 === 0) {
    const rest = parts.pop() ?? ''
    parts.push(`${parts.pop() ?? ''}**${rest}`)
  }
  return parts.map((text, index) => ({ text, bold: index % 2 === 1 })).filter((run) => run.text !== '')
}

/** Marks a value as bold; asterisks of its own cannot end the bold early. */
export const bold = (value: string): string => `**${withoutMarks(value)}**`

/** A value that must stay as it is inside marked text. */
export const withoutMarks = (value: string): string => value.replace(/\*{2,}/g, '*')
