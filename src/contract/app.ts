// The program around the cases: the owner, the settings, undo, polling, backups, and the state of the window's surroundings.
import { z } from 'zod'
import { roundingModes } from '../core/money/sums.ts'
import { numberResets } from '../core/quote/number.ts'
import { problemSchema } from './answer.ts'
import { alertPrecision } from './learning.ts'
import {
  currencyCode,
  deskRead,
  deskWrite,
  instantMs,
  longText,
  none,
  requiredText,
  shellRead,
  shellWrite,
  shortText,
} from './method.ts'
import { languageWord } from './words.ts'

export const ownerForm = z.strictObject({
  name: requiredText,
  business: shortText,
  role: shortText,
  address: longText,
  phone: shortText,
  email: shortText,
  taxId: shortText,
  country: z.string().regex(/^[A-Z]{2}$/, 'country'),
  language: languageWord,
  currency: currencyCode,
  zone: z.string().min(1, 'required').max(60),
  taxCode: shortText,
})
export type OwnerForm = z.infer<typeof ownerForm>

/** Fewer comments are everyday. */
const worthAnAlarm = 10

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time')

export const settingsForm = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  language: languageWord.or(z.literal('system')),
  /** How much stands on the screen at once. */
  density: z.enum(['comfortable', 'compact']),
  singleKeys: z.boolean(),
  notifyComplaints: z.boolean(),
  /** Off: a notification says that a complaint came, not what it says. */
  notifyShowsText: z.boolean(),
  /** The share of alerts that should be right, in hundredths; null: from as sure on as shipped. */
  notifyPrecision: alertPrecision,
  quietFrom: wallTime.nullable(),
  quietTo: wallTime.nullable(),
  /** The session starts Remit, without a window. */
  startAtLogin: z.boolean(),
  intervalMinutes: z.int().min(10, 'interval').max(1440, 'interval'),
  /** So many comments on one page within so many hours are an alarm. */
  alarmComments: z.int().min(worthAnAlarm, 'alarm').max(100_000, 'alarm'),
  alarmHours: z.int().min(1, 'hours').max(48, 'hours'),
  quotePattern: requiredText,
  /** When the sequence in quote numbers starts again at 1. */
  quoteReset: z.enum(numberResets),
  /** What a new quote begins with; each quote keeps its own. */
  quoteRoundingMode: z.enum(roundingModes),
  quoteRounding: z.enum(['half_up', 'half_even']),
  /** Whether prices hold the tax; `people`: where the client is a private person. */
  quotePrices: z.enum(['before_tax', 'with_tax', 'with_tax_for_people']),
  quoteValidDays: z.int().min(1).max(365),
  /** A quiet word so many days before a quote ends, and after so many days without an answer; null: never. */
  quoteEndingDays: z.int().min(0).max(90).nullable(),
  quoteSilentDays: z.int().min(1).max(90).nullable(),
  paper: z.enum(['A4', 'Letter']),
  /** From this day of the month on, a line reminds of last month's statements that are still to be issued. */
  statementReminder: z.boolean(),
  statementDay: z.int().min(1, 'day_of_month').max(28, 'day_of_month'),
  /** The last words of every statement, in each language. */
  statementClosing: z.strictObject({ en: longText, id: longText, da: longText, hu: longText }),
})
export type SettingsForm = z.infer<typeof settingsForm>

export const deskState = z.object({
  owner: ownerForm.nullable(),
  settings: settingsForm,
  sample: z.boolean(),
  counts: z.object({
    needsYou: z.int(),
    open: z.int(),
    quotesOpen: z.int(),
    sources: z.int(),
    /** What should be known of sources and was not dismissed. */
    notices: z.int(),
    clients: z.int(),
  }),
})
export type DeskState = z.infer<typeof deskState>

export const recoveryState = z.union([
  z.object({
    kind: z.literal('restored'),
    /** When the restored backup was made; null when there was none and Remit started empty. */
    backupAtMs: instantMs.nullable(),
    /** Where the damaged file is kept; null when there was none. */
    setAside: z.string().nullable(),
  }),
  /** The owner went back to this backup. */
  z.object({ kind: z.literal('chosen'), backupAtMs: instantMs }),
  z.object({ kind: z.literal('newer'), fileVersion: z.int(), appVersion: z.int() }),
  z.object({ kind: z.literal('unreadable'), problem: problemSchema, path: z.string() }),
])
export type RecoveryState = z.infer<typeof recoveryState>

export const shellState = z.object({
  version: z.string(),
  dataDir: z.string(),
  platform: z.string(),
  locale: z.string(),
  dark: z.boolean(),
  offlineSinceMs: instantMs.nullable(),
  poll: z.object({
    reading: z.boolean(),
    /** How many sources are being asked or wait for their turn. */
    left: z.int(),
    lastReadAtMs: instantMs.nullable(),
    nextReadAtMs: instantMs.nullable(),
    pausedUntilMs: instantMs.nullable(),
  }),
  recovery: recoveryState.nullable(),
  /** A panel shows Remit's tray, so that closing the window leaves it running there. */
  hasTray: z.boolean(),
  /** The sample is shown, and the owner's own workspace is elsewhere. */
  canLeaveSample: z.boolean(),
})
export type ShellState = z.infer<typeof shellState>

export const appMethods = {
  'desk.state': deskRead(none, deskState),
  'shell.state': shellRead(none, shellState),
  'owner.save': deskWrite(ownerForm, none),
  'settings.save': deskWrite(settingsForm, none),
  'poll.pause': shellWrite(z.strictObject({ minutes: z.int().min(0).max(1440) }), none),
  /** The page noticed that the network came or went; the program has no such event of its own. */
  'network.changed': shellWrite(none, none),
  /** The page listens to events from here on; what waited for it follows. */
  'page.listens': shellWrite(none, none),
  /** Nothing is left to save: the program may end. */
  'page.saved': shellWrite(none, none),
  /** Opens a web or mail address outside Remit, after the guard has looked at it. */
  'link.open': shellWrite(z.strictObject({ url: z.string().max(4000) }), z.object({ opened: z.boolean() })),
  /** Puts a text on the clipboard, which the page itself may not. */
  'text.copy': shellWrite(z.strictObject({ text: z.string().max(200_000) }), none),
  'data.backup': shellWrite(none, z.object({ path: z.string(), atMs: instantMs })),
  'data.backups': shellRead(
    none,
    z.object({ backups: z.array(z.object({ name: z.string(), atMs: instantMs, bytes: z.int() })) }),
  ),
  /** Keeps what is there as a backup, and starts Remit anew with an earlier one. */
  'data.restore': shellWrite(z.strictObject({ name: z.string().max(100) }), none),
  /** Writes everything into one JSON file; `path` null when the owner cancelled. */
  'data.export': shellWrite(none, z.object({ path: z.string().nullable(), rows: z.int() })),
  'data.showFolder': shellWrite(none, none),
  /** Starts Remit anew with the sample, in a folder of its own. */
  'sample.open': shellWrite(none, none),
  /** Removes the sample's folder and starts Remit anew with the owner's own workspace. */
  'sample.leave': shellWrite(none, none),
  /** After a damaged or newer database: closes Remit. */
  'shell.quit': shellWrite(none, none),
  'recovery.dismiss': shellWrite(none, none),
}
