// Replaces a small file of the program's own, so that a reader finds it as it was or as it is, never half written.
import { renameSync, writeFileSync } from 'node:fs'

/** Throws where it cannot be written, and then leaves the file as it was. */
export function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}
