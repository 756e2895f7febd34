// Answers to the keys 1 to 5: what the text that is open really is.
import type { CaseKind } from '../../contract/words.ts'
import { useCommands } from '../keys/run.ts'

export function useKindKeys(onKind: (kind: CaseKind) => void, place: 'in turn' | 'first' = 'in turn'): void {
  useCommands(
    {
      'kind.complaint': () => onKind('complaint'),
      'kind.request': () => onKind('request'),
      'kind.question': () => onKind('question'),
      'kind.praise': () => onKind('praise'),
      'kind.noise': () => onKind('noise'),
    },
    place,
  )
}
