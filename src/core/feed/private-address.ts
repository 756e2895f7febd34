// Says whether an address belongs to this machine or a private network, which a feed must not be able to reach.

/** First address and prefix length of every IPv4 block that is not the open internet (IANA special-purpose registry). */
const blocks4: readonly (readonly [number, number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0000000, 24],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xe0000000, 4],
  [0xf0000000, 4],
]

/**
 * Whether an IP address is loopback, link-local, private, carrier-grade NAT, unique local, multicast or reserved; IPv4
 * inside IPv6 (mapped, NAT64, 6to4) is judged as IPv4. Text that is no IP address counts as private: it is refused.
 */
export function isPrivateAddress(ip: string): boolean {
  const bare = ip.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!bare.includes(':')) return isPrivate4(parse4(bare))
  const groups = parse6(bare)
  if (groups === null) return true
  const [a = 0, b = 0, c = 0] = groups
  const low = ((groups[6] ?? 0) * 0x10000 + (groups[7] ?? 0)) >>> 0
  if (groups.slice(0, 5).every((group) => group === 0) && (groups[5] === 0xffff || groups[5] === 0))
    return isPrivate4(low)
  if (a === 0x64 && b === 0xff9b) return isPrivate4(low)
  if (a === 0x2002) return isPrivate4((b * 0x10000 + c) >>> 0)
  // fc00::/7 unique local, fe80::/10 link-local, fec0::/10 site-local, ff00::/8 multicast
  return (a & 0xfe00) === 0xfc00 || (a & 0xff80) === 0xfe80 || (a & 0xff00) === 0xff00
}

/** Whether a host as written in an address is private without asking anybody: this machine's names and IP literals. */
export function isPrivateHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  if (name === 'localhost' || name.endsWith('.localhost') || name.endsWith('.local')) return true
  return isIpLiteral(name) && isPrivateAddress(name)
}

/** Whether a host is an IP address, not a name. */
export function isIpLiteral(host: string): boolean {
  return host.startsWith('[') || parse4(host) !== null
}

function isPrivate4(address: number | null): boolean {
  return (
    address === null || blocks4.some(([start, bits]) => address >>> (32 - bits) === start >>> (32 - bits))
  )
}

function parse4(text: string): number | null {
  const parts = text.split('.')
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return null
  return parts.reduce((address, part) => address * 256 + Number(part), 0)
}

/** The eight groups of an IPv6 address, or null. */
function parse6(text: string): number[] | null {
  const embedded = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text)
  const last4 = embedded ? parse4(embedded[2] ?? '') : 0
  if (last4 === null) return null
  const pure = embedded
    ? `${embedded[1]}${(last4 >>> 16).toString(16)}:${(last4 & 0xffff).toString(16)}`
    : text
  const halves = pure.split('::')
  if (halves.length > 2) return null
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - head.length - tail.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null
  const groups = [...head, ...Array<string>(halves.length === 2 ? missing : 0).fill('0'), ...tail]
  return groups.every((group) => /^[\da-f]{1,4}$/i.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null
}
