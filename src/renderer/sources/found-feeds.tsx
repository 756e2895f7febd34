// Shows the feeds that were found behind an address, with what each would bring, and lets one be chosen.
import type { FeedCandidate } from '../../contract/source.ts'
import type { Problem } from '../../core/problem.ts'
import { useNow } from '../frame/now.ts'
import { momentWords } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import type { AccessForm } from './access-form.ts'

/** What came of looking behind an address; the address is the one that was typed. */
export type Found = {
  readonly address: string
  readonly allowPrivate: boolean
  readonly access: AccessForm
  readonly candidates: readonly FeedCandidate[]
  readonly problem: Problem | null
}

/** A place of which it was said that it publishes nothing: there is nothing to wait for. */
export const isKnownEmpty = ({ problem }: Found): boolean => problem?.code === 'no_feed_there'

type Props = { found: Found | null; chosen: string; onChoose: (candidate: FeedCandidate) => void }

export const FoundFeeds = ({ found, ...choice }: Props) => (
  <>
    {found?.problem ? (
      <ProblemNote problem={found.problem}>
        {found.problem.code === 'address_invalid' || isKnownEmpty(found) ? null : t('source.saveAnyway')}
      </ProblemNote>
    ) : null}
    <div role="status">
      {found && found.candidates.length > 0 ? <Candidates found={found} {...choice} /> : null}
    </div>
  </>
)

function Candidates({ found: { candidates, problem }, chosen, onChoose }: Props & { found: Found }) {
  const nowMs = useNow()
  return (
    <fieldset className="found-feeds" data-testid="found-feeds">
      <legend>{t('source.found', { n: candidates.length })}</legend>
      {candidates.map((candidate) => (
        <label key={candidate.address} className="check">
          <input
            type="radio"
            name="found-feed"
            checked={candidate.address === chosen}
            onChange={() => onChoose(candidate)}
          />
          <span>
            {candidate.title || candidate.address}
            {problem ? null : <span className="hint">{previewLine(candidate, nowMs)}</span>}
            {candidate.title ? <span className="hint">{candidate.address}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function previewLine({ itemCount, perComment, newest: [newest] }: FeedCandidate, nowMs: number): string {
  const count = t(perComment ? 'source.previewComments' : 'source.previewTexts', { n: itemCount })
  if (!newest) return count
  const when = newest.atMs === null ? '' : momentWords(newest.atMs, nowMs)
  const what = [newest.author, newest.title].filter(Boolean).join(': ')
  return `${count} · ${t('source.previewNewest', { what: [when, what].filter(Boolean).join(', ') })}`
}
