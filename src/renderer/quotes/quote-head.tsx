// Which quote it is, for whom, from which case, and how it stands.
import type { QuoteView } from '../../contract/quote.ts'
import { openCase } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { LinkButton } from '../ui/button.tsx'
import { StateChip } from '../ui/chips.tsx'
import { QuoteMenu } from './quote-menu.tsx'

export function QuoteHead({ view }: { view: QuoteView }) {
  const { number, revision, state, clientName, caseId, caseNo } = view
  return (
    <header className="quote-head">
      <div className="title">
        <h1>{number ? <Numbered number={number} /> : t('quote.draft')}</h1>
        <QuoteMenu view={view} />
      </div>
      <div className="meta">
        <span>
          {t('quote.for', { client: clientName })}
          {revision > 1 ? ` · ${t('quote.revision', { n: revision })}` : null}
        </span>
        {caseId === null ? null : (
          <LinkButton onClick={() => openCase(caseId)}>
            {t('quote.case', { no: caseNo ?? caseId })}
          </LinkButton>
        )}
        {state === 'draft' ? null : <StateChip text={t(`quoteState.${state}`)} isStrong />}
      </div>
    </header>
  )
}

/** A narrow heading breaks before the number, never within it. */
function Numbered({ number }: { number: string }) {
  const [before = '', after = ''] = t('quote.number', { number: '\n' }).split('\n')
  return (
    <>
      {before}
      <span className="nowrap">{number}</span>
      {after}
    </>
  )
}
