// Reads a question once for all it is compared with and looked up by.
import type { Language } from '../language/language.ts'
import { frameOf } from './frame.ts'
import type { Frame } from './frame-shape.ts'
import { stemsOf } from './stems.ts'

export type ReadQuestion = { readonly frame: Frame; readonly stems: readonly string[] }

// A client's earlier questions are compared with each new one; emptied when full, so it cannot grow without bound.
const remembered = new Map<string, ReadQuestion>()
const rememberedTexts = 4000

/** The frame and the stems of a question or request. */
export function readAsked(text: string, language: Language | 'unknown'): ReadQuestion {
  const key = `${language} ${text}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const read = { frame: frameOf(text, language), stems: stemsOf(text) }
  if (remembered.size >= rememberedTexts) remembered.clear()
  remembered.set(key, read)
  return read
}
