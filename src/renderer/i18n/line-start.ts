// Begins a line with a capital where a language writes its months, days and languages small.
import { locale } from './locale.ts'

export const atLineStart = (text: string, tag: string = locale().tag): string =>
  text.charAt(0).toLocaleUpperCase(tag) + text.slice(1)
