// Narrows the quotes down to a client, a state, a period.
import { useMemo, useState } from 'react'
import type { QuoteRow } from '../../contract/quote-life.ts'
import {
  type PipelinePeriod,
  pipelinePeriods,
  pipelineStates,
  type StateChoice,
} from '../../core/quote/pipeline.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { LinkButton } from '../ui/button.tsx'
import { ChoiceField } from '../ui/inputs.tsx'
import { choose, chooseAll, isNarrowed, useChoice } from './choice.ts'

const anyClient = 'all'

export const choiceText = (state: StateChoice): string => {
  if (state === 'all') return t('pipeline.allStates')
  if (state === 'open') return t('pipeline.open')
  return state === 'agreed' ? t('pipeline.agreed') : t(`quoteState.${state}`)
}

const stateChoices: readonly StateChoice[] = ['all', 'open', 'agreed', ...pipelineStates]

export function QuoteFilter({ rows }: { rows: readonly QuoteRow[] }) {
  const isInUse = isNarrowed(useChoice())
  const [isOpen, setIsOpen] = useState(isInUse)
  useCommands({
    'quote.filter': () => document.querySelector<HTMLElement>('.quote-filter summary')?.click(),
  })
  return (
    <details
      className="quote-filter"
      open={isInUse || undefined}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t('pipeline.filter')}</summary>
      {isOpen ? <Fields rows={rows} /> : null}
    </details>
  )
}

/** Names every client with a quote, which may be many: drawn only where they are looked at. */
function Fields({ rows }: { rows: readonly QuoteRow[] }) {
  const choice = useChoice()
  const clients = useMemo(
    () =>
      [...new Map(rows.map(({ clientId, clientName }) => [clientId, clientName]))].sort(([, a], [, b]) =>
        a.localeCompare(b),
      ),
    [rows],
  )
  return (
    <div className="fields">
      <ChoiceField
        label={t('pipeline.client')}
        value={choice.clientId === null ? anyClient : String(choice.clientId)}
        options={[
          { value: anyClient, text: t('pipeline.allClients') },
          ...clients.map(([clientId, text]) => ({ value: String(clientId), text })),
        ]}
        onChange={(value) => choose({ clientId: value === anyClient ? null : Number(value) })}
      />
      <ChoiceField
        label={t('pipeline.state')}
        value={choice.state}
        options={stateChoices.map((state) => ({ value: state, text: choiceText(state) }))}
        onChange={(state) => choose({ state })}
      />
      <ChoiceField
        label={t('pipeline.period')}
        value={choice.period}
        options={pipelinePeriods.map((period: PipelinePeriod) => ({
          value: period,
          text: t(`pipeline.period.${period}`),
        }))}
        onChange={(period) => choose({ period })}
      />
      {isNarrowed(choice) ? <LinkButton onClick={chooseAll}>{t('pipeline.clear')}</LinkButton> : null}
    </div>
  )
}
