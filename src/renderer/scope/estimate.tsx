// How long the work takes and on which day it was done: entered where the verdict stands, which is judged anew at once.
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { CaseView } from '../../contract/case.ts'
import { focusInSight } from '../case/in-sight.ts'
import { t } from '../i18n/t.ts'
import { holdKeysUntil } from '../keys/held-keys.ts'
import { useCommands } from '../keys/run.ts'
import { write } from '../program/write.ts'
import { hasUnfitField, type Wrongs } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { NumberField } from '../ui/number-inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'

/** Where minutes decide: a length is asked for or known, or the work is counted in minutes. */
export function isTimed({ agreements, minutes, occurredOn, verdict }: CaseView): boolean {
  if (verdict === null || verdict.debitedAtMs !== null || verdict.kind === 'owners_call') return false
  if (minutes !== null || occurredOn !== null || verdict.reasons.includes('CAP')) return true
  if (verdict.toDebit.some(({ unit }) => unit === 'minute')) return true
  const counted = agreements.flatMap((agreement) => agreement.meters)
  return verdict.quoteRequired && counted.some(({ unit }) => unit === 'minute')
}

/** The field that was being filled in when the estimate was kept: the form may have another place in the panel afterwards. */
let filling: { readonly caseId: number; readonly field: number } | null = null

/** `over`: what stood there when it was typed; once that changes, what was typed has been kept or overtaken. */
type Typed = { readonly over: string; readonly minutes?: number | null; readonly day?: string }

export function Estimate({ view }: { view: CaseView }) {
  const { caseId, service, cause } = view
  const received = view.receivedOn
  const over = `${view.minutes} ${view.occurredOn}`
  const [last, setTyped] = useState<Typed>({ over })
  const typed = last.over === over ? last : { over }
  const { minutes = view.minutes, day = view.occurredOn ?? received }: Typed = typed
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const form = useRef<HTMLFormElement>(null)
  const sent = useRef<string>(null)
  useCommands({ 'case.estimate': () => focusInSight(form.current?.querySelector('input')) })
  useEffect(() => {
    if (filling?.caseId !== caseId || document.activeElement !== document.body) return
    focusInSight(form.current?.querySelectorAll('input')[filling.field])
  }, [caseId])

  const save = async (): Promise<void> => {
    if (form.current === null || hasUnfitField(form.current)) return
    const occurredOn = day === '' || day === received ? null : day
    const kept = minutes === 0 ? null : minutes
    if (kept === view.minutes && occurredOn === view.occurredOn) return
    // Left again before the case has come back with it: it is kept already.
    const sending = `${over} ${kept} ${occurredOn}`
    if (sent.current === sending) return
    sent.current = sending
    const fields: (Element | null)[] = [...form.current.querySelectorAll('input')]
    const field = fields.indexOf(document.activeElement)
    filling = field < 0 ? null : { caseId, field }
    const answer = await write(
      'case.describe',
      { caseId, service: service.key, cause: cause.key, minutes: kept, occurredOn },
      { showsProblem: true },
    )
    if (!answer.ok) sent.current = null
    setWrongs(answer.ok ? {} : (answer.problem.fields ?? {}))
    if (!answer.ok && !answer.problem.fields) showProblem(answer.problem)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void holdKeysUntil(save())
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') submit(event)
  }
  return (
    <form
      ref={form}
      className="estimate"
      noValidate
      data-testid="estimate"
      onSubmit={submit}
      onKeyDown={onKey}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void save()
      }}
    >
      <NumberField
        label={t('scope.minutes')}
        value={minutes}
        allowsEmpty
        wrong={wrongs['minutes']}
        onChange={(value) => setTyped({ ...typed, minutes: value })}
      />
      <TextField
        label={t('scope.doneOn')}
        type="date"
        value={day}
        wrong={wrongs['occurredOn']}
        onChange={(value) => setTyped({ ...typed, day: value })}
      />
    </form>
  )
}
