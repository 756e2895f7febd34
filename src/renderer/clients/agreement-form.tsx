// The form of an agreement: its period, what it contains, its clauses, and the terms few need to touch.
import { Plus } from 'lucide-react'
import type { FormEvent } from 'react'
import type { AgreementForm } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { hasUnfitField, type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { useRowKeys, withChanged, withoutRow } from '../ui/rows.ts'
import { showProblem } from '../ui/show-problem.ts'
import { ClauseFields } from './clause-fields.tsx'
import { EntitlementFields } from './entitlement-fields.tsx'
import { emptyEntitlement, excludedEntitlement } from './templates.ts'
import { TermFields } from './term-fields.tsx'

type Props = { formKey: string; initial: AgreementForm; onDone: () => void }

const kept: Kept<AgreementForm> = new Map()

export function AgreementFormPage({ formKey, initial, onDone }: Props) {
  const form = useForm(kept, formKey, initial)
  const { value, wrongs, change } = form
  const { entitlements } = value
  const { keys, forget } = useRowKeys(entitlements.length)
  const element = useFocusOnWrong(wrongs)
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget)) return
    const answer = await write('agreement.save', value, { showsProblem: true })
    if (answer.ok) {
      form.reset(value)
      onDone()
    } else if (!form.mark(answer.problem)) showProblem(answer.problem)
  }
  return (
    <form ref={element} noValidate onSubmit={(event) => void save(event)}>
      <div className="section form-grid">
        <TextField
          label={t('agreementForm.title')}
          value={value.title}
          wrong={wrongs['title']}
          onChange={(title) => change({ title })}
        />
        <TextField
          label={t('agreementForm.number')}
          isOptional
          value={value.number}
          wrong={wrongs['number']}
          onChange={(number) => change({ number })}
        />
        <TextField
          label={t('agreementForm.start')}
          type="date"
          value={value.start}
          wrong={wrongs['start']}
          onChange={(start) => change({ start })}
        />
        <TextField
          label={t('agreementForm.end')}
          type="date"
          hint={t('agreementForm.endHint')}
          value={value.end ?? ''}
          wrong={wrongs['end']}
          onChange={(end) => change({ end: end === '' ? null : end })}
        />
      </div>
      <fieldset className="section">
        <legend className="label">{t('agreementForm.contains')}</legend>
        {entitlements.map((entitlement, index) => (
          <EntitlementFields
            key={keys[index]}
            value={entitlement}
            currency={value.currency}
            wrongAt={(field) => wrongs[`entitlements.${index}.${field}`]}
            onChange={(patch) => change({ entitlements: withChanged(entitlements, index, patch) })}
            onRemove={() => {
              forget(index)
              change({ entitlements: withoutRow(entitlements, index) })
            }}
          />
        ))}
        <div className="templates">
          <Button
            isSmall
            icon={Plus}
            onClick={() => change({ entitlements: [...entitlements, emptyEntitlement] })}
          >
            {t('agreementForm.addInclude')}
          </Button>
          <Button
            isSmall
            icon={Plus}
            onClick={() => change({ entitlements: [...entitlements, excludedEntitlement] })}
          >
            {t('agreementForm.addExclude')}
          </Button>
        </div>
      </fieldset>
      <ClauseFields rows={value.clauses} wrongs={wrongs} onChange={(clauses) => change({ clauses })} />
      <TermFields value={value} wrongs={wrongs} onChange={change} />
      <div className="form-foot">
        <Button look="primary" type="submit">
          {t('agreementForm.save')}
        </Button>
        <Button
          onClick={() => {
            form.reset(initial)
            onDone()
          }}
        >
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
