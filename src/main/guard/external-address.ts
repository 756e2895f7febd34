// Decides whether an address may be opened outside Remit, and in what form.

/** The address in its parsed form when it may be opened: web and mail only, no sign-in data, no tricks of spelling. */
export function externalAddress(typed: string): string | null {
  // Control characters, blanks and backslashes are read differently by browsers, shells and people.
  if (/[\p{Cc}\s\\]/u.test(typed) || !URL.canParse(typed)) return null
  const url = new URL(typed)
  if (url.protocol === 'mailto:') return url.href
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null
  return url.href
}
