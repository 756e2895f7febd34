// What the owner alone sees of a client: notes, stage, figures, and whether the client is named in public.
import { type FormEvent, useEffect, useState } from 'react'
import type { ClientView } from '../../contract/client.ts'
import type { Output } from '../../contract/methods.ts'
import { clientStages } from '../../core/client/stage.ts'
import { minutesText, moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { type Kept, useForm } from '../ui/form.ts'
import { CheckField, ChoiceField, TextArea } from '../ui/inputs.tsx'

type Figures = Output<'client.page'>['figures']
type Props = { clientId: number; view: ClientView; figures: Figures | undefined }

const kept: Kept<{ notes: string }> = new Map()

const stages = ['none', ...clientStages] as const

export function PrivatePart({ clientId, view, figures }: Props) {
  const { notes: saved, stage } = view.form
  const form = useForm(kept, `private ${clientId}`, { notes: saved })
  // Arrow keys turn faster than it is saved.
  const [turned, setTurned] = useState<(typeof stages)[number] | null>(null)
  useEffect(() => setTurned(stage), [stage])
  // What was typed stays until it is saved; else what is saved is shown, also after an undo.
  const notes = form.isChanged ? form.value.notes : saved
  const saveNotes = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await write('client.setPrivate', { clientId, notes })
    if (answer.ok) form.reset({ notes })
  }
  return (
    <section className="section private" aria-label={t('clientPage.private')}>
      <h2>{t('clientPage.private')}</h2>
      <p className="muted small">{t('clientPage.privateHint')}</p>
      <form className="private-form" onSubmit={(event) => void saveNotes(event)}>
        <TextArea
          label={t('client.notes')}
          isOptional
          value={notes}
          onChange={(next) => form.change({ notes: next })}
        />
        {notes === saved ? null : (
          <div>
            <Button isSmall look="primary" type="submit">
              {t('common.save')}
            </Button>
          </div>
        )}
      </form>
      <ChoiceField
        className="stage"
        label={t('clientPage.stage')}
        value={turned ?? stage ?? 'none'}
        options={stages.map((value) => ({ value, text: t(`clientPage.stage.${value}`) }))}
        onChange={(value) => {
          setTurned(value)
          void write('client.setPrivate', { clientId, stage: value === 'none' ? null : value })
        }}
      />
      {figures ? <FigureList figures={figures} /> : null}
      <CheckField
        label={t('client.reference')}
        hint={t('client.referenceHint')}
        isOn={view.isReference}
        onChange={(isReference) => void write('client.setReference', { clientId, isReference })}
      />
    </section>
  )
}

const sumText = (sums: Figures['fees']): string =>
  sums.map(({ currency, amount }) => moneyText(amount, currency)).join(', ')

/** Only what there is something to say of; none of it for a client nothing was done for yet. */
function FigureList({
  figures: { afterEnd, inGrace, requests, leakage, minutes, fees },
}: {
  figures: Figures
}) {
  const [fee, ...otherFees] = fees
  const isRated = fee !== undefined && otherFees.length === 0 && minutes > 0
  const rows: (readonly [string, string])[] = [
    [
      t('clientPage.afterEnd'),
      afterEnd === 0
        ? ''
        : [
            t('clientPage.afterEndOf', { n: afterEnd, requests }),
            inGrace > 0 ? t('clientPage.inGrace', { n: inGrace }) : '',
          ]
            .filter(Boolean)
            .join(' · '),
    ],
    [t('clientPage.leakage'), sumText(leakage)],
    [t('clientPage.minutes'), minutes > 0 ? minutesText(minutes) : ''],
    [
      t('clientPage.fees'),
      isRated
        ? `${sumText(fees)} · ${t('clientPage.perHour', { money: moneyText(Math.round((fee.amount * 60) / minutes), fee.currency) })}`
        : sumText(fees),
    ],
  ]
  const shown = rows.filter(([, value]) => value !== '')
  if (shown.length === 0) return null
  return (
    <dl className="facts-list num" aria-label={t('clientPage.figures')}>
      {shown.map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
