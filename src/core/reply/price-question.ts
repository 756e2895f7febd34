// Notices that a price was asked for and that a draft names neither an amount nor a day by which one comes. Pure.
import { foldLine } from '../text/fold.ts'

// Folded words of the four languages. A price named in passing ("worth the price") is no question by itself.
const asks =
  /\b(?:how much|what (?:is|are|would|does|do|will)\b.{0,60}\b(?:price|prices|cost|costs|fee|fees|charge|rates?)|price list|pricing|(?:price|cost|quote|rates?)\b[^.!]{0,60}\?|what do you charge|berapa (?:harga|biaya|ongkos|tarif|bayar)\w*|(?:harga|biaya|ongkos|tarif)\w*\b[^.!]{0,60}(?:berapa|\?)|daftar harga|hvad koster|hvor meget koster|hvad er (?:jeres |din |dine )?pris\w*|hvad tager (?:du|i)\b|(?:pris|priser|prisen|takst)\b[^.!]{0,60}\?|mennyibe kerul\w*|mennyi(?:ert|be)?\b[^.!]{0,40}\b(?:ar|ara|dij|dija|koltseg)\w*|(?:mi|mennyi) az? (?:ar|dij|koltseg)\w*|(?:ar|ara|arak|arai|dij|dija|arlista)\b[^.!]{0,60}\?)/

const amount =
  /(?:[$€£¥]|\b(?:rp|idr|dkk|eur|usd|gbp|huf|kr|ft)\b\.?)\s?\d|\d[\d.,\s]*(?:[$€£¥]|(?:rp|rb|ribu|jt|juta|idr|dkk|kr|kroner|eur|euro|usd|dollars?|gbp|pounds?|huf|ft|forint)\b)|\b(?:free of charge|for free|no charge|gratis|uden beregning|ingyen\w*|dijmentes\w*|tanpa biaya)\b/

const months =
  'jan\\w*|feb\\w*|mar(?:ch|et|ts|cius)?|apr\\w*|may|mei|maj\\w*|jun\\w*|jul\\w*|aug\\w*|agustus|sep\\w*|szept\\w*|okt\\w*|oct\\w*|nov\\w*|de[csz]\\w*'
const day = new RegExp(
  `\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./]\\s?\\d{1,2}(?:[./]|\\b)|\\b\\d{1,2}\\.?\\s(?:${months})\\b|\\b(?:${months})\\s\\d{1,2}\\b|` +
    '\\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|hari ini|besok|lusa|senin|selasa|rabu|kamis|jumat|sabtu|minggu|i dag|i morgen|(?:man|tirs|ons|tors|fre|loer|soen)dag|ma|holnap\\w*|holnaputan|hetfo\\w*|kedd\\w*|szerda\\w*|csutortok\\w*|pentek\\w*|szombat\\w*|vasarnap\\w*)\\b|' +
    '\\b(?:within|in|dalam|inden|om|belul)\\s\\d+\\s?(?:hours?|days?|jam|hari|timer?|dage?)\\b|\\b\\d+\\s(?:ora|oran|nap|napon)\\s?belul\\b',
)

/** Whether words ask what something costs, in any of the four languages. */
export const asksForPrice = (text: string): boolean => asks.test(foldLine(text))

/** Whether a draft names an amount, or a day by which one comes. */
export function namesAmountOrDay(draft: string): boolean {
  const folded = foldLine(draft)
  return amount.test(folded) || day.test(folded)
}

/** Whether a draft leaves out what was asked for. An empty draft leaves nothing out yet. */
export const lacksPrice = (asked: string, draft: string): boolean =>
  draft.trim() !== '' && asksForPrice(asked) && !namesAmountOrDay(draft)
