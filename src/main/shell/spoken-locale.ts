// Remembers in which locale the owner reads, so that the fields Chromium draws itself (dates, times) are written in it too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import {
  countryOf,
  type SpokenLocale,
  spokenLocale,
  spokenLocaleFrom,
} from '../../core/desktop/spoken-locale.ts'
import { replaceFile } from '../store/file/replace-file.ts'
import type { DeskLine } from './desk-line.ts'
import { shellLanguage } from './words.ts'

const fileIn = (dataDir: string): string => join(dataDir, 'locale.txt')

/** Null where nothing usable is remembered: then it is the system's. */
function remembered(dataDir: string): SpokenLocale | null {
  try {
    return spokenLocaleFrom(readFileSync(fileIn(dataDir), 'utf8'))
  } catch {
    return null
  }
}

/** Chromium reads its locale once, before it is ready; one that the command line names goes before. */
export function speakAsRemembered(dataDir: string): void {
  const tag = remembered(dataDir)
  if (tag !== null && !app.commandLine.hasSwitch('lang')) app.commandLine.appendSwitch('lang', tag)
}

/** The system's own locale, whatever was remembered: `app.getLocale` gives that back. A system without one says `c`. */
export const systemLocale = (): string =>
  app.getPreferredSystemLanguages().find((tag) => /^[A-Za-z]{2,3}(?:[-_]|$)/.test(tag)) ?? 'en-US'

/** It holds from the next start on. */
export async function keepLocale(desk: DeskLine, dataDir: string): Promise<void> {
  const [settings, owner] = await Promise.all([desk.ask('settings', null), desk.ask('owner', null)])
  const system = systemLocale()
  const tag = spokenLocale(shellLanguage(settings.language, system), owner?.country ?? countryOf(system))
  if (remembered(dataDir) === tag) return
  try {
    replaceFile(fileIn(dataDir), `${tag}\n`)
  } catch {
    // On a full disk the fields are written as the system writes them.
  }
}
