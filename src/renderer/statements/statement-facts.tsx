// What became of a statement: the three facts each on a line of its own, never made into one, and the notes that can be taken back.
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { StatementFact, StatementView } from '../../contract/statement.ts'
import { dateText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { facts, wayText } from './fact-words.ts'
import { MarkDialog } from './mark-dialog.tsx'

export function StatementFacts({ view: { statementId, events, stands } }: { view: StatementView }) {
  const [marked, setMarked] = useState<StatementFact | null>(null)
  useCommands({ 'statement.acknowledged': stands ? () => setMarked('acknowledged') : undefined })
  return (
    <section className="section" aria-label={t('statement.facts')}>
      <h2 className="label">{t('statement.facts')}</h2>
      <dl className="statement-facts">
        {facts.map((fact) => {
          const notes = events.filter(({ name }) => name === fact)
          return (
            <div key={fact} data-testid={`fact-${fact}`}>
              <dt>{t(`statement.fact.${fact}`)}</dt>
              {notes.map(({ eventId, on, way, note }) => (
                <dd key={eventId}>
                  <span>
                    {[dateText(on), wayText(way)].filter(Boolean).join(', ')}
                    {note === '' ? null : (
                      <span className="muted"> {t('common.quoted', { text: note })}</span>
                    )}
                  </span>
                  <Button
                    isSmall
                    look="quiet"
                    aria-label={`${t('statement.unmark')}: ${t(`statement.fact.${fact}`)}`}
                    onClick={() => void write('statement.unmark', { eventId })}
                  >
                    <Undo2 aria-hidden="true" />
                  </Button>
                </dd>
              ))}
              {notes.length === 0 ? (
                <dd className="muted">
                  <span>{t('statement.notYet')}</span>
                  <Button
                    isSmall
                    look="quiet"
                    aria-label={t('statement.noteTitle', { fact: t(`statement.fact.${fact}`) })}
                    onClick={() => setMarked(fact)}
                  >
                    {t('statement.note')}
                  </Button>
                </dd>
              ) : null}
            </div>
          )
        })}
      </dl>
      {marked === null ? null : (
        <MarkDialog statementId={statementId} fact={marked} onClose={() => setMarked(null)} />
      )}
    </section>
  )
}
