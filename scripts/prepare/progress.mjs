// Tells the person what is being done, on standard error only, so that standard output stays for the result.
import process from 'node:process'

const startedAtMs = Date.now()

/** Seconds since the script started, with one decimal. */
function elapsedSeconds() {
  return ((Date.now() - startedAtMs) / 1000).toFixed(1)
}

/** @param {string} text one line: what happens now */
export function progress(text) {
  process.stderr.write(`[${elapsedSeconds().padStart(6)} s] ${text}\n`)
}
