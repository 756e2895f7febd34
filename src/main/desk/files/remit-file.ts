// Reads one of Remit's own files, whatever it holds: a quote, or corrections.
import { readWhole } from './read-file.ts'

/** Ten thousand corrections of long texts. */
const maxBytes = 50 * 1024 * 1024

/** `value` is null where the text is no JSON. */
export async function readRemitFile(
  path: string,
): Promise<{ readonly text: string; readonly value: unknown }> {
  const text = new TextDecoder().decode(await readWhole(path, 'remit', maxBytes))
  return { text, value: parsedJson(text) }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
