// Says what is held over the window from elsewhere: files, a web address or words. Pure: what the drag says of itself in.

export type Held = 'files' | 'link' | 'text'

/** Null for what is no use here, as what the page itself is dragging. */
export function heldBy(types: readonly string[]): Held | null {
  if (types.includes('Files')) return 'files'
  if (types.includes('text/uri-list')) return 'link'
  return types.includes('text/plain') ? 'text' : null
}

/** The first address of a `text/uri-list` (RFC 2483: lines that begin with # are remarks), where it is one of the web. */
export function webAddressIn(list: string): string | null {
  const first = list.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#'))
  return first !== undefined && /^https?:\/\//i.test(first.trim()) ? first.trim() : null
}
