// Puts a text on the clipboard and says whether that worked. The page itself may not: every permission is denied to it.
import { write } from './write.ts'

export const copied = async (text: string): Promise<boolean> =>
  (await write('text.copy', { text }, { isQuiet: true })).ok
