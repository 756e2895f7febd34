// Blanks what somebody else wrote: quoted lines, "X wrote:" lines and signatures. Lengths stay, so places stay true.

// "On Monday X wrote:", "Den 3. maj skrev X:", "X menulis:", "X írta:" – alone on their line, as mail and forums set them.
const attribution =
  /^[^\n]{0,160}?\b(?:wrote|writes|said|skrev|skriver|menulis|berkata|said)\b[^\n]{0,60}:[ \t]*$|^[^\n]{0,160}\bírta[^\n]{0,60}:[ \t]*$/gimu

const quotedLine = /^[ \t]*(?:>|\|[ \t]).*$/gmu
const quoteBlock = /\[quote[^\]]*\][\s\S]*?\[\/quote\]/giu

// The mail convention: two hyphens and a blank alone on a line; what follows is who, not what.
const signature = /^--[ ]?$[\s\S]*/mu

const blank = (found: string): string => found.replace(/[^\n]/g, ' ')

/** The text with everything quoted replaced by blanks. A text that is nothing but quotation is given back as it is. */
export function ownWords(text: string): string {
  let own = text
  // Most texts have none of the marks that quotations need; looking for a mark costs far less than for a quotation.
  if (text.includes('[')) own = own.replace(quoteBlock, blank)
  if (text.includes('>') || text.includes('|')) own = own.replace(quotedLine, blank)
  if (text.includes(':')) own = own.replace(attribution, blank)
  if (text.includes('--')) own = own.replace(signature, blank)
  return own.trim() === '' ? text : own
}

// Speech between quotation marks. A short phrase in them is a name or an error message, not somebody else's view.
const speech = /[“„»"«][^“”„»«"\n]+[”“«»"]/g
const speechWords = 6

/** Like `ownWords`, and other people's speech blanked too: for articles, which quote complaints they do not make. */
export function withoutSpeech(text: string): string {
  const own = text.replace(speech, (found) =>
    found.split(/\s+/).length >= speechWords ? blank(found) : found,
  )
  return own.trim() === '' ? text : own
}
