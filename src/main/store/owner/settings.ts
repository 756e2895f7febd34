// Stores the owner and the settings, each whole, as JSON checked by the contract's schema on the way out.
import { type OwnerForm, ownerForm, type SettingsForm, settingsForm } from '../../../contract/app.ts'
import { usualPattern, usualReset } from '../../../core/quote/number.ts'
import { remembered } from '../../../core/remembered.ts'
import type { Db } from '../file/db.ts'

export const defaultSettings: SettingsForm = {
  theme: 'system',
  language: 'system',
  density: 'comfortable',
  singleKeys: true,
  notifyComplaints: true,
  notifyShowsText: false,
  notifyPrecision: null,
  quietFrom: null,
  quietTo: null,
  startAtLogin: false,
  intervalMinutes: 30,
  alarmComments: 100,
  alarmHours: 2,
  quotePattern: usualPattern,
  quoteReset: usualReset(usualPattern),
  quoteRoundingMode: 'line',
  quoteRounding: 'half_up',
  quotePrices: 'before_tax',
  quoteValidDays: 14,
  quoteEndingDays: 3,
  quoteSilentDays: 7,
  paper: 'A4',
  statementReminder: true,
  statementDay: 1,
  statementClosing: { en: '', id: '', da: '', hu: '' },
}

const textOf = (db: Db, key: string): string | undefined =>
  db.one<{ value: string }>('SELECT value FROM setting WHERE key = ?', [key])?.value

export const readValue = (db: Db, key: string): unknown => {
  const text = textOf(db, key)
  return text === undefined ? undefined : JSON.parse(text)
}

export function writeValue(db: Db, key: string, value: unknown): void {
  db.run(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    [key, JSON.stringify(value)],
  )
}

export const readOwner = (db: Db): OwnerForm | null => ownerIn(textOf(db, 'owner') ?? 'null').owner

/** Asked for with every answer of a source, like the settings, and hardly ever other than before. */
const ownerIn = remembered({ most: 20 }, (json): { readonly owner: OwnerForm | null } => {
  const parsed = ownerForm.safeParse(JSON.parse(json))
  return { owner: parsed.success ? parsed.data : null }
})

/** `null` takes the owner away again: what undoing the first save means. */
export function writeOwner(db: Db, owner: OwnerForm | null): void {
  if (owner === null) db.run("DELETE FROM setting WHERE key = 'owner'")
  else writeValue(db, 'owner', owner)
}

/** A setting this version does not know yet takes its default; one it no longer knows is left out. */
export const readSettings = (db: Db): SettingsForm => settingsIn(textOf(db, 'settings') ?? '{}')

/** Asked for with every answer of a source, and hardly ever other than before. */
const settingsIn = remembered({ most: 20 }, (json): SettingsForm => {
  const stored: unknown = JSON.parse(json)
  const known = Object.fromEntries(
    Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(
      ([key]) => key in defaultSettings,
    ),
  )
  const pattern = known['quotePattern']
  // Settings of before there was a choice go on counting as they did.
  const quoteReset = typeof pattern === 'string' ? usualReset(pattern) : defaultSettings.quoteReset
  const parsed = settingsForm.safeParse({ ...defaultSettings, quoteReset, ...known })
  return parsed.success ? parsed.data : defaultSettings
})

export const writeSettings = (db: Db, settings: SettingsForm): void => writeValue(db, 'settings', settings)

/** Where files were last saved; null before the first. */
export function readExportFolder(db: Db): string | null {
  const folder = readValue(db, 'export_folder')
  return typeof folder === 'string' ? folder : null
}

export const writeExportFolder = (db: Db, folder: string): void => writeValue(db, 'export_folder', folder)
