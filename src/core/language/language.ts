// Names the languages a text can be read and answered in.

/** The four languages with cue lists and reply texts, as ISO 639-1 codes. */
export const languages = ['en', 'id', 'da', 'hu'] as const
export type Language = (typeof languages)[number]
