// Makes of a cut a text that stands alone.

/** The same letters as a string of their own: a cut from a text is a part of it to the engine and keeps it alive. */
export const unbound = (cut: string): string => cut.split('').join('')
