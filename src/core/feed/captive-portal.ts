// Tells the sign-in page of a hotel's or a train's network from an answer of the feed's own server.

/** Words of sign-in pages in addresses and in pages, in the four languages. */
const inAddress =
  /log-?[io]n|sign-?in|portal|hotspot|captive|wi-?fi|wlan|splash|guest|welcome|authenticat|redirect_?url|userurl/i
const inPage =
  /type\s*=\s*["']?password|captive|hotspot|\blog ?(?:in|on)\b|sign ?in|log (?:ind|på)|masuk|kata sandi|bejelentkez|jelszó|accept (?:the )?terms|wi-?fi/i

/** Status 511: the network says itself that it wants a sign-in (RFC 6585). */
export const portalStatus = 511

/** Such pages are small, and say what they want at the top. */
export const portalHeadBytes = 16 * 1024

/**
 * A network can only stand in for a server that was asked without encryption, and then sends to a host of its own. Where
 * a redirect from such a server leads to another host, the target's address may be enough to know it.
 */
export function leadsToPortal(from: string, target: string): boolean {
  const [asked, reached] = [new URL(from), new URL(target)]
  return asked.protocol === 'http:' && asked.hostname !== reached.hostname && inAddress.test(target)
}

/** The same for a page that came from there; `head` is how it begins. */
export function isPortalPage(answer: {
  readonly from: string
  readonly finalUrl: string
  readonly contentType: string | null
  readonly head: string
}): boolean {
  const { from, finalUrl, contentType, head } = answer
  const [asked, reached] = [new URL(from), new URL(finalUrl)]
  if (asked.protocol !== 'http:' || asked.hostname === reached.hostname) return false
  const isPage = /html/i.test(contentType ?? '') || /^\s*<(?:!doctype html|html)/i.test(head)
  return (
    isPage && !/<(?:rss|feed|rdf:rdf)[\s>]/i.test(head) && (inAddress.test(finalUrl) || inPage.test(head))
  )
}
