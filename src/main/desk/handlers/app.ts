// Answers for the program around the cases: owner and settings.
import type { SettingsForm } from '../../../contract/app.ts'
import { isCurrency } from '../../../core/money/currency.ts'
import { checkPattern } from '../../../core/quote/number.ts'
import { isValidZone } from '../../../core/temporal.ts'
import { isMailAddress } from '../../../core/text/mail-address.ts'
import { readOwner, readSettings, writeOwner, writeSettings } from '../../store/owner/settings.ts'
import type { Handlers } from '../handlers.ts'
import { isTaxCode } from '../quotes/taxes.ts'
import { refuseFields } from '../refusal.ts'

/** Only what a change touched is put back by its undo: a later change of something else stays. */
const changedIn = (before: SettingsForm, after: SettingsForm): Partial<SettingsForm> =>
  Object.fromEntries(
    Object.entries(before).filter(
      ([name, value]) => JSON.stringify(after[name as keyof SettingsForm]) !== JSON.stringify(value),
    ),
  )

/** Where printers hold Letter; everywhere else it is A4. */
const letterCountries: ReadonlySet<string> = new Set(['US', 'CA', 'MX', 'PH'])

export const appHandlers: Handlers<'owner.save' | 'settings.save'> = {
  'owner.save': (owner, { db, undoable }) => {
    const fields: Record<string, string> = {}
    if (!isValidZone(owner.zone)) fields['zone'] = 'zone'
    if (!isCurrency(owner.currency)) fields['currency'] = 'currency'
    if (!isTaxCode(db, owner.taxCode)) fields['taxCode'] = 'unknown'
    if (owner.email.trim() !== '' && !isMailAddress(owner.email)) fields['email'] = 'email'
    if (Object.keys(fields).length > 0) refuseFields(fields)
    const before = readOwner(db)
    // A new owner's quotes are on the paper of the country; later it is the owner's own choice.
    if (before === null && letterCountries.has(owner.country))
      writeSettings(db, { ...readSettings(db), paper: 'Letter' })
    writeOwner(db, owner)
    undoable('owner.save', 'owner.put', { owner: before })
    return {}
  },

  'settings.save': (settings, { db, undoable }) => {
    if ((settings.quietFrom === null) !== (settings.quietTo === null)) refuseFields({ quietTo: 'required' })
    const pattern = checkPattern(settings.quotePattern, settings.quoteReset)
    if (!pattern.ok) refuseFields({ quotePattern: `pattern_${pattern.problem.fields?.['pattern']}` })
    const before = readSettings(db)
    const changed = changedIn(before, settings)
    if (Object.keys(changed).length === 0) return {}
    writeSettings(db, settings)
    undoable('settings.save', 'settings.put', { settings: changed })
    return {}
  },
}
