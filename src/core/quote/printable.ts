// Takes out of a text what must not reach paper: control characters, and marks that would turn amounts around.

// Embeddings, overrides and isolates reach beyond their own text; left-to-right and right-to-left marks do not.
const direction = /[\u202a-\u202e\u2066-\u2069]/g
// Every control character but the line break.
const controls = /[^\P{Cc}\n]/gu

/** Several lines stay several lines; ends are trimmed, and more than one empty line becomes one. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(direction, '')
    .replace(controls, '')
    .replace(/[ ]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The same on a single line. */
export const printableLine = (text: string): string => printable(text).replace(/\s*\n\s*/g, ', ')
