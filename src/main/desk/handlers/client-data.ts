// Answers what erasing somebody would replace and what stays.

import { erasurePreview } from '../erase/erase.ts'
import type { Handlers } from '../handlers.ts'

export const clientDataHandlers: Handlers<'client.erasure'> = {
  'client.erasure': (subject, { db }) => erasurePreview(db, subject),
}
