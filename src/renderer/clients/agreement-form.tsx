// The form of an agreement: its period, what it contains, its clauses, and the terms few need to touch.
import type { AgreementForm } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { type Kept, useForm } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { KeptForm } from '../ui/kept-form.tsx'
import { ClauseFields } from './clause-fields.tsx'
import { EntitlementList } from './entitlement-list.tsx'
import { LimitFields } from './limit-fields.tsx'
import { TermFields } from './term-fields.tsx'

type Props = { formKey: string; initial: AgreementForm; onDone: () => void }

const kept: Kept<AgreementForm> = new Map()

export function AgreementFormPage({ formKey, initial, onDone }: Props) {
  const form = useForm(kept, formKey, initial)
  const { value, wrongs, change } = form
  const { entitlements } = value
  return (
    <KeptForm
      form={form}
      initial={initial}
      action={t('agreementForm.save')}
      send={(agreement) => write('agreement.save', agreement, { showsProblem: true })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <div className="section form-grid pairs">
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
      <EntitlementList
        rows={entitlements}
        currency={value.currency}
        wrongs={wrongs}
        onChange={(rows) => change({ entitlements: rows })}
      />
      <LimitFields rows={value.limits} wrongs={wrongs} onChange={(limits) => change({ limits })} />
      <ClauseFields rows={value.clauses} wrongs={wrongs} onChange={(clauses) => change({ clauses })} />
      <TermFields value={value} wrongs={wrongs} onChange={change} />
    </KeptForm>
  )
}
