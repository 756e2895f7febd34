// Shows a kind or a verdict with its word; a verdict also has a shape, so that colour is never alone.
import type { CaseKind, VerdictKind } from '../../contract/words.ts'
import { t } from '../i18n/t.ts'

export const KindWord = ({ kind }: { kind: CaseKind }) => (
  <span className={`kind ${kind}`}>{t(`kind.${kind}`)}</span>
)

/** Disc: inside. Diamond: outside. Ring: open. */
export function VerdictShape({ kind }: { kind: VerdictKind }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true">
      {kind === 'in_contract' ? <circle cx="5" cy="5" r="4" fill="currentColor" /> : null}
      {kind === 'paid_extra' ? <path d="M5 0 10 5 5 10 0 5z" fill="currentColor" /> : null}
      {kind === 'owners_call' ? (
        <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="2" />
      ) : null}
    </svg>
  )
}

export const VerdictChip = ({ kind }: { kind: VerdictKind }) => (
  <span className={`verdict-chip ${kind}`}>
    <VerdictShape kind={kind} />
    {t(`verdict.${kind}`)}
  </span>
)

/** A state that is neither kind nor verdict: of a quote, an agreement, a source. */
export const StateChip = ({ text, isStrong = false }: { text: string; isStrong?: boolean }) => (
  <span className={`state${isStrong ? ' strong' : ''}`}>{text}</span>
)
