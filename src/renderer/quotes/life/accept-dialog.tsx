// Records a yes: who, when, how and in which words, and what it adds to what the client may ask for.
import type { AcceptProposal, Given, QuoteLife } from '../../../contract/quote-life.ts'
import { acceptWays } from '../../../core/quote/answer.ts'
import { openQuote } from '../../frame/view.ts'
import { dateText } from '../../i18n/dates.ts'
import { serviceText } from '../../i18n/say.ts'
import { t } from '../../i18n/t.ts'
import { useAnswer } from '../../program/queries.ts'
import { write } from '../../program/write.ts'
import { ChoiceField, TextArea, TextField } from '../../ui/inputs.tsx'
import { NumberField } from '../../ui/number-inputs.tsx'
import { addToast } from '../../ui/toasts.ts'
import { ActDialog, useAct } from './act-dialog.tsx'

type Props = { life: QuoteLife; validUntil: string; onClose: () => void }

export function AcceptDialog(props: Props) {
  const { data } = useAnswer('quote.acceptance', { quoteId: props.life.quoteId })
  return data ? <AcceptForm key={props.life.quoteId} {...props} proposal={data} /> : null
}

function AcceptForm({ life, validUntil, proposal, onClose }: Props & { proposal: AcceptProposal }) {
  const { entitlements: _, service: __, ...proposed } = proposal
  const { value, wrongs, form, change, send } = useAct(proposed)
  const isLate = value.on > validUntil
  const save = () =>
    send(
      () => write('quote.accept', { quoteId: life.quoteId, ...value }, { showsProblem: true }),
      (done) => {
        onClose()
        if (!done.isLate) return
        addToast({ text: t('life.lateTaken') })
        openQuote(done.quoteId)
      },
    )
  return (
    <ActDialog title={t('life.acceptTitle')} form={form} onSave={save} onClose={onClose}>
      <div className="form-grid">
        <TextField
          label={t('life.who')}
          isFirst
          value={value.who}
          wrong={wrongs['who']}
          onChange={(who) => change({ who })}
        />
        <TextField
          label={t('life.on')}
          type="date"
          value={value.on}
          wrong={wrongs['on']}
          onChange={(on) => change({ on })}
        />
        <ChoiceField
          label={t('life.how')}
          value={value.how}
          options={acceptWays.map((way) => ({ value: way, text: t(`life.how.${way}`) }))}
          onChange={(how) => change({ how })}
        />
      </div>
      <TextArea
        label={t('life.evidence')}
        hint={t('life.evidenceHint')}
        isOptional
        rows={3}
        value={value.evidence}
        wrong={wrongs['evidence']}
        onChange={(evidence) => change({ evidence })}
      />
      {isLate ? (
        <p role="status">{t('life.late', { date: dateText(validUntil) })}</p>
      ) : (
        <Gives
          proposal={proposal}
          gives={value.gives}
          wrong={wrongs['gives'] ?? wrongs['gives.quantity']}
          onChange={(gives) => change({ gives })}
        />
      )}
    </ActDialog>
  )
}

type GivesProps = {
  proposal: AcceptProposal
  gives: Given
  wrong: string | undefined
  onChange: (gives: Given) => void
}

const keyOf = (gives: Given): string =>
  gives.kind === 'entitlement' ? `entitlement ${gives.entitlementId}` : gives.kind

function Gives({ proposal: { entitlements, service }, gives, wrong, onChange }: GivesProps) {
  const quantity = gives.kind === 'nothing' ? 1 : gives.quantity
  const choices: { gives: Given; text: string }[] = [
    ...entitlements.map(({ entitlementId, label }) => ({
      gives: { kind: 'entitlement' as const, entitlementId, quantity },
      text: t('life.gives.entitlement', { label }),
    })),
    ...(service === null
      ? []
      : [
          {
            gives: { kind: 'service' as const, service, unit: 'request' as const, quantity },
            text: t('life.gives.service', { service: serviceText(service) }),
          },
        ]),
    { gives: { kind: 'nothing' as const }, text: t('life.gives.nothing') },
  ]
  if (choices.length === 1) return null
  const unit =
    gives.kind === 'entitlement'
      ? entitlements.find(({ entitlementId }) => entitlementId === gives.entitlementId)?.unit
      : 'request'
  return (
    <div className="form-grid">
      <ChoiceField
        className="wide"
        label={t('life.gives')}
        hint={t('life.givesHint')}
        value={keyOf(gives)}
        wrong={wrong}
        options={choices.map((choice) => ({ value: keyOf(choice.gives), text: choice.text }))}
        onChange={(key) => {
          const choice = choices.find((each) => keyOf(each.gives) === key)
          if (choice) onChange(choice.gives)
        }}
      />
      {gives.kind === 'nothing' ? null : (
        <NumberField
          label={unit === 'minute' ? t('life.quantityMinutes') : t('life.quantity')}
          value={gives.quantity}
          onChange={(next) => onChange({ ...gives, quantity: next ?? 0 })}
        />
      )}
    </div>
  )
}
