// What was decided on an agreement since it was made, and what it costs; nothing where there is nothing to say.
import type { AgreementView } from '../../contract/client.ts'
import { shortDateText } from '../i18n/dates.ts'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { amountIn, limitName } from '../packages/limit-text.ts'

export function TermHistory({ view: { form, changes, renewedBy, madeFrom } }: { view: AgreementView }) {
  const lines = [
    ...(form.fee ? [`${moneyText(form.fee.amount, form.currency)} ${t(`terms.per.${form.fee.per}`)}`] : []),
    ...form.limits.map((limit) => `${limitName(limit)}: ${amountIn(limit.kind, limit.amount)}`),
    ...(madeFrom ? [t('package.from', madeFrom)] : []),
    ...changes.map(({ name, on, reason }) =>
      [t(`terms.was.${name}`, { date: shortDateText(on) }), reason].filter(Boolean).join(': '),
    ),
    ...(renewedBy === null ? [] : [t('terms.renewed')]),
  ]
  if (lines.length === 0) return null
  return (
    <ul className="muted small num">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
