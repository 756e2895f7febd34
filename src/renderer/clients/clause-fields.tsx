// The clauses of an agreement, by number; verdicts and quotes cite them.
import { Plus } from 'lucide-react'
import type { AgreementForm } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'
import type { Wrongs } from '../ui/form.ts'
import { TextArea, TextField } from '../ui/inputs.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { keptRows, useRowKeys, withChanged, withoutRow } from '../ui/rows.ts'

type Clauses = AgreementForm['clauses']
/** `from`: which row each was before; a new one was none. */
type Props = {
  rows: Clauses
  wrongs: Wrongs
  onChange: (rows: Clauses, from: readonly number[]) => void
}

export function ClauseFields({ rows, wrongs, onChange }: Props) {
  const { keys, forget } = useRowKeys(rows.length)
  const all = keptRows(rows.length)
  return (
    <fieldset className="section">
      <legend className="label">{t('agreementForm.clauses')}</legend>
      <p className="muted small">{t('agreementForm.clausesHint')}</p>
      {rows.map((row, index) => (
        <div key={keys[index]} className="clause-row">
          <TextField
            label={t('agreementForm.clauseNo')}
            value={row.no}
            wrong={wrongs[`clauses.${index}.no`]}
            onChange={(no) => onChange(withChanged(rows, index, { no }), all)}
          />
          <TextArea
            label={t('agreementForm.clauseText')}
            rows={1}
            value={row.text}
            wrong={wrongs[`clauses.${index}.text`]}
            onChange={(text) => onChange(withChanged(rows, index, { text }), all)}
          />
          <RemoveRow
            name={t('agreementForm.removeClause', { no: row.no })}
            onRemove={() => {
              forget(index)
              onChange(withoutRow(rows, index), withoutRow(all, index))
            }}
          />
        </div>
      ))}
      <div>
        <Button isSmall icon={Plus} onClick={() => onChange([...rows, { no: '', text: '' }], all)}>
          {t('agreementForm.addClause')}
        </Button>
      </div>
    </fieldset>
  )
}
