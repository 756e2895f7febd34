// The form of a version: what the agreement says from a day on. Everything the agreement is made with can be changed but whose it is.
import type { AgreementText } from '../../contract/agreement-version.ts'
import type { AgreementForm } from '../../contract/client.ts'
import { openClients } from '../frame/view.ts'
import { dayOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { type Kept, useForm } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { KeptForm } from '../ui/kept-form.tsx'
import { ClauseFields } from './clause-fields.tsx'
import { EntitlementList } from './entitlement-list.tsx'
import { LimitFields } from './limit-fields.tsx'
import { TermFields } from './term-fields.tsx'

type Version = AgreementForm & { readonly effectiveFrom: string; readonly note: string }
type Props = { clientId: number; agreementId: number; version: number | 'new' }

const kept: Kept<Version> = new Map()

export function VersionEditor({ clientId, agreementId, version }: Props) {
  const { data: client } = useAnswer('client.get', { clientId })
  const { data } = useAnswer('agreement.versions', { agreementId })
  const form = client?.agreements.find((each) => each.form.agreementId === agreementId)?.form
  if (!form || !data) return null
  const saved = data.rows.find(({ versionId }) => versionId === version)
  const { effectiveFrom, note, text } = saved ?? {
    effectiveFrom: dayOf(Date.now(), form.zone),
    note: '',
    text: data.rows.at(-1)?.text ?? {},
  }
  return (
    <div className="measure">
      <h1>{t(saved ? 'version.editTitle' : 'version.newTitle', { title: form.title })}</h1>
      <VersionForm
        key={version}
        agreementId={agreementId}
        formKey={`${agreementId} ${version}`}
        versionId={saved?.versionId ?? null}
        initial={{ ...form, ...text, effectiveFrom, note }}
        onDone={() => openClients({ is: 'client', clientId })}
      />
    </div>
  )
}

/** What a version says; the rest stays with the agreement. */
function textIn({
  agreementId: _agreement,
  clientId: _client,
  number: _number,
  title: _title,
  zone: _zone,
  currency: _currency,
  start: _start,
  status: _status,
  packageVersionId: _package,
  effectiveFrom: _from,
  note: _note,
  ...text
}: Version): AgreementText {
  return text
}

/** The fields of the text are named as those of an agreement. */
const plainPaths = (fields: Readonly<Record<string, string>> | undefined) =>
  Object.fromEntries(Object.entries(fields ?? {}).map(([path, code]) => [path.replace(/^text\./, ''), code]))

async function saveVersion(agreementId: number, versionId: number | null, typed: Version) {
  const { effectiveFrom, note } = typed
  const version = { agreementId, versionId, effectiveFrom, note, text: textIn(typed) }
  const answer = await write('agreement.saveVersion', version, { showsProblem: true })
  return answer.ok
    ? answer
    : { ...answer, problem: { ...answer.problem, fields: plainPaths(answer.problem.fields) } }
}

type FormProps = {
  agreementId: number
  formKey: string
  versionId: number | null
  initial: Version
  onDone: () => void
}

function VersionForm({ agreementId, formKey, versionId, initial, onDone }: FormProps) {
  const form = useForm(kept, formKey, initial)
  const { value, wrongs, change } = form
  return (
    <KeptForm
      form={form}
      initial={initial}
      action={t('version.save')}
      send={(typed) => saveVersion(agreementId, versionId, typed)}
      onSaved={onDone}
      onCancel={onDone}
    >
      <div className="section form-grid pairs">
        <TextField
          label={t('version.from')}
          type="date"
          hint={t('version.fromHint')}
          isFirst
          value={value.effectiveFrom}
          wrong={wrongs['effectiveFrom']}
          onChange={(effectiveFrom) => change({ effectiveFrom })}
        />
        <TextField
          label={t('agreementForm.end')}
          type="date"
          hint={t('agreementForm.endHint')}
          value={value.end ?? ''}
          wrong={wrongs['end']}
          onChange={(end) => change({ end: end === '' ? null : end })}
        />
        <TextField
          className="wide"
          label={t('version.note')}
          hint={t('version.noteHint')}
          isOptional
          value={value.note}
          wrong={wrongs['note']}
          onChange={(note) => change({ note })}
        />
      </div>
      <EntitlementList
        rows={value.entitlements}
        currency={value.currency}
        wrongs={wrongs}
        onChange={(entitlements) => change({ entitlements })}
      />
      <LimitFields rows={value.limits} wrongs={wrongs} onChange={(limits) => change({ limits })} />
      <ClauseFields rows={value.clauses} wrongs={wrongs} onChange={(clauses) => change({ clauses })} />
      <TermFields value={value} wrongs={wrongs} isVersion onChange={change} />
    </KeptForm>
  )
}
