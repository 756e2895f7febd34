// One quote: a draft is edited, everything after is frozen; the document stands beside it either way.
import { KeysWait } from '../keys/held-keys.ts'
import { useAnswer } from '../program/queries.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { DraftPane } from './draft-pane.tsx'
import { FrozenPane } from './frozen-pane.tsx'

export function QuotePane({ quoteId }: { quoteId: number }) {
  const { data, error } = useAnswer('quote.get', { quoteId })
  if (error) return <ProblemNote problem={error.problem} />
  if (!data) return <KeysWait />
  return data.state === 'draft' ? <DraftPane view={data} /> : <FrozenPane view={data} />
}
