// Finds a setting by its words: which sections hold what, and which entries fit what is typed.
import { plainWords, spellingsOf, typedWords } from '../../core/search/plain-word.ts'
import { type Key, t } from '../i18n/t.ts'
import { type SettingsSection, settingsSections } from './sections.ts'

/** The labels of each section's fields; a hint is looked through with the label before it. */
const fields: Readonly<Record<SettingsSection, readonly (Key | readonly [label: Key, hint: Key])[]>> = {
  owner: [
    'owner.name',
    'owner.role',
    'owner.phone',
    'owner.email',
    'owner.country',
    'owner.zone',
    ['owner.language', 'owner.languageHint'],
  ],
  business: ['owner.business', 'owner.taxId', 'owner.address', 'letterhead.logo', 'letterhead.color'],
  money: ['owner.currency', 'owner.tax'],
  rates: [
    'rates.title',
    'rates.simple',
    'rates.hard',
    'quote.rush',
    'quote.deposit',
    'rates.minimum',
    'taxes.title',
  ],
  quotes: [
    'settings.pattern',
    'numbers.reset',
    'settings.validDays',
    'settings.quoteEnding',
    'settings.quoteSilent',
    'settings.paper',
    'quote.prices',
    'quote.roundingMode',
    'quote.rounding',
    'template.title',
    'template.replies',
  ],
  statements: [
    ['settings.statementReminder', 'settings.statementReminderHint'],
    'settings.statementDay',
    ['settings.statementClosing', 'settings.statementClosingHint'],
  ],
  calendar: ['calendar.countries', 'calendar.own'],
  notifications: [
    ['settings.notifyComplaints', 'settings.notifyComplaintsHint'],
    ['settings.notifyShowsText', 'settings.notifyShowsTextHint'],
    ['alerts.choose', 'alerts.chooseHint'],
    ['settings.quietOn', 'settings.quiet'],
    'settings.alarmComments',
    'settings.alarmHours',
  ],
  reading: ['settings.interval', ['settings.startAtLogin', 'settings.startAtLoginHint'], 'settings.pause'],
  learning: ['learning.changes'],
  services: ['services.add'],
  answers: ['answers.add'],
  look: [
    'settings.theme',
    ['settings.density', 'settings.densityHint'],
    ['settings.language', 'settings.languageHint'],
  ],
  keys: [['settings.singleKeys', 'settings.singleKeysHint'], 'settings.showKeys'],
  backup: ['data.backUp', 'data.backups', 'data.restoreTitle'],
  data: ['data.where', ['data.export', 'data.exportHint'], 'data.undo'],
  about: ['about.tour'],
}

export type FoundSetting = {
  readonly section: SettingsSection
  /** The words of the field; null for the section as a whole. */
  readonly label: string | null
}

/** Every word typed has to begin a word of the setting or of its section. */
export function findSettings(typed: string): readonly FoundSetting[] {
  const wanted = typedWords(typed).map(spellingsOf)
  if (wanted.length === 0) return []
  const fits = (texts: readonly string[]): boolean => {
    const words = texts.flatMap(plainWords)
    return wanted.every((spellings) => spellings.some((part) => words.some((word) => word.startsWith(part))))
  }
  return settingsSections.flatMap((section): FoundSetting[] => {
    const name = t(`settings.section.${section}`)
    const found = fields[section].flatMap((field) => {
      const [label, ...hint] = typeof field === 'string' ? [field] : field
      return fits([t(label), ...hint.map((each) => t(each))]) ? [{ section, label: t(label) }] : []
    })
    return found.length > 0 ? found : fits([name]) ? [{ section, label: null }] : []
  })
}
