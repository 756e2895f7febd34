// Knows where the program's own files are, in a checkout and in a packaged build.
import { dirname, join } from 'node:path'

/** `out/` of the build: this file is bundled into `out/main` (or a chunk folder below it). */
export const outDir = (): string => {
  const here = import.meta.dirname
  return here.endsWith('chunks') ? dirname(dirname(here)) : dirname(here)
}

export const resourcesDir = (): string => join(outDir(), '..', 'resources')
