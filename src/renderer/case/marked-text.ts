// Cuts a text where telling words begin and end, so that they can be marked. Pure: text and spans in, pieces out.

export type Span = { readonly start: number; readonly end: number }
export type Piece = { readonly text: string; readonly at: number; readonly isMarked: boolean }

/** Spans may overlap, touch or lie outside the text; what they cover is marked once. */
export function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of merged(text.length, spans)) {
    if (start > at) pieces.push({ text: text.slice(at, start), at, isMarked: false })
    pieces.push({ text: text.slice(start, end), at: start, isMarked: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), at, isMarked: false })
  return pieces
}

function merged(length: number, spans: readonly Span[]): Span[] {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  const result: Span[] = []
  for (const span of inside) {
    const last = result.at(-1)
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}
