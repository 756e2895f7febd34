// Lists hosts that many strangers share, so that none of them is ever taken for one client's domain.

// Mail providers anybody can have an address at.
const freeMail =
  'gmail.com googlemail.com yahoo.com ymail.com rocketmail.com yahoo.co.id yahoo.co.uk outlook.com outlook.co.id outlook.dk outlook.hu hotmail.com hotmail.co.uk hotmail.dk hotmail.hu live.com live.dk live.hu msn.com icloud.com me.com mac.com aol.com gmx.com gmx.net gmx.de mail.com web.de proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com zoho.com yandex.com yandex.ru mail.ru freemail.hu citromail.hu indamail.hu vipmail.hu t-online.hu upcmail.hu mailbox.hu telkom.net plasa.com mail.dk jubii.dk ofir.dk sol.dk stofanet.dk post.tele.dk tdcadsl.dk'

// Sites where anybody writes: the host says nothing about the writer, though a name in front of it may be his own.
const platforms =
  'wordpress.com blogspot.com blogger.com tumblr.com medium.com substack.com ghost.io wixsite.com wix.com weebly.com squarespace.com livejournal.com typepad.com blog.hu blog.dk github.io gitlab.io netlify.app vercel.app pages.dev facebook.com fb.com instagram.com twitter.com x.com t.co linkedin.com youtube.com youtu.be tiktok.com pinterest.com reddit.com flickr.com threads.net mastodon.social bsky.app google.com goo.gl bit.ly linktr.ee wa.me t.me kaskus.co.id kompasiana.com detik.com trustpilot.com feedburner.com gravatar.com disqus.com stackoverflow.com github.com'

// Endings under which registries sell names: "co.id" is nobody's domain.
const registrySuffixes =
  'co.id or.id web.id my.id ac.id sch.id go.id net.id biz.id desa.id ponpes.id co.uk org.uk me.uk ac.uk co.hu org.hu info.hu shop.hu com.au net.au co.nz com.sg com.my co.za com.br co.in co.jp com.tr'

const freeMailHosts = new Set(freeMail.split(' '))
const platformHosts = new Set(platforms.split(' '))
const suffixes = new Set(registrySuffixes.split(' '))

/** Whether a host is a provider, platform or registry ending that no single client owns. */
export function isSharedHost(host: string): boolean {
  return !host.includes('.') || freeMailHosts.has(host) || platformHosts.has(host) || suffixes.has(host)
}

/** The platform a host is a member's page of ("acme.wordpress.com" is of "wordpress.com"), or null. */
export function platformOf(host: string): string | null {
  const parts = host.split('.')
  for (let index = 1; index < parts.length - 1; index += 1) {
    const parent = parts.slice(index).join('.')
    if (platformHosts.has(parent) || freeMailHosts.has(parent)) return parent
  }
  return null
}
