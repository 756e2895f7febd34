// Names a place by its title; what is entered by hand has a channel instead, which is named in the page's language.
import { isKey, t } from '../i18n/t.ts'

export function channelName(title: string): string {
  const key = title.startsWith('manual:') ? `byHand.${title.slice('manual:'.length)}` : ''
  return isKey(key) ? t(key) : title
}
