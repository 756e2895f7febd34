// Shows a text with the places marked that were searched for; always as text.
import type { MarkedText } from '../../contract/search.ts'
import { piecesOf } from '../case/marked-text.ts'

export const Marks = ({ of: { text, marks } }: { of: MarkedText }) =>
  piecesOf(text, marks).map((piece) =>
    piece.isMarked ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
  )
