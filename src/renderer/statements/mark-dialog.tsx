// Notes one fact of a statement: on which day, how, and in which words.
import { useState } from 'react'
import { type StatementFact, type StatementWay, statementWays } from '../../contract/statement.ts'
import { dayOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { ChoiceField, TextField } from '../ui/inputs.tsx'

type Props = { statementId: number; fact: StatementFact; onClose: () => void }

export function MarkDialog({ statementId, fact, onClose }: Props) {
  const [on, setOn] = useState(() => dayOf(Date.now()))
  const [way, setWay] = useState<StatementWay>('mail')
  const [note, setNote] = useState('')
  return (
    <FormDialog
      title={t('statement.noteTitle', { fact: t(`statement.fact.${fact}`) })}
      action={t('common.save')}
      send={() => write('statement.mark', { statementId, fact, on, way, note }, { showsProblem: true })}
      onClose={onClose}
    >
      {(wrongs) => (
        <>
          <p className="muted">{t(`statement.factHint.${fact}`)}</p>
          <div className="form-grid">
            <TextField
              label={t('statement.on')}
              type="date"
              value={on}
              wrong={wrongs['on']}
              onChange={setOn}
            />
            <ChoiceField
              label={t('statement.way')}
              value={way}
              options={statementWays.map((value) => ({ value, text: t(`statement.way.${value}`) }))}
              onChange={setWay}
            />
            <TextField
              className="wide"
              label={t('statement.words')}
              hint={fact === 'sent' ? undefined : t('statement.wordsHint')}
              isFirst
              isOptional
              value={note}
              wrong={wrongs['note']}
              onChange={setNote}
            />
          </div>
        </>
      )}
    </FormDialog>
  )
}
