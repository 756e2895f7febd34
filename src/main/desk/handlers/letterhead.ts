// Keeps the head of the owner's quotes.
import { logoUrlOf } from '../../../core/quote/letterhead.ts'
import { readLetterhead, writeLetterhead } from '../../store/quotes/letterhead.ts'
import type { Handlers } from '../handlers.ts'
import { refuseFields } from '../refusal.ts'

export const letterheadHandlers: Handlers<'letterhead.get' | 'letterhead.save'> = {
  'letterhead.get': (_, { db }) => {
    const { accent, logo } = readLetterhead(db)
    return { accent, logoUrl: logo === null ? null : logoUrlOf(logo) }
  },

  'letterhead.save': ({ accent, logo }, { db, undoable }) => {
    if (typeof logo === 'string' && logoUrlOf(logo) === null) refuseFields({ logo: 'logo' })
    const before = readLetterhead(db)
    writeLetterhead(db, logo === undefined ? { accent } : { accent, logo })
    // A logo is kept for undo only where it was changed.
    undoable('letterhead.save', 'letterhead.put', logo === undefined ? { accent: before.accent } : before)
    return {}
  },
}
