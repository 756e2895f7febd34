// What became of an issued quote: what is promised and owed, what it added, and everything that happened, in order.
import type { QuoteLife, QuoteStepView } from '../../../contract/quote-life.ts'
import { openCase, openQuote } from '../../frame/view.ts'
import { dateText, dayMonthText, shortDateText } from '../../i18n/dates.ts'
import { minutesText, moneyText } from '../../i18n/money.ts'
import { isKey, t } from '../../i18n/t.ts'
import { LinkButton } from '../../ui/button.tsx'

// Enough of a fingerprint to compare by eye.
const shownOfHash = 12

export function LifePart({ life, currency }: { life: QuoteLife; currency: string }) {
  return (
    <div className="life section">
      <Facts life={life} currency={currency} />
      {life.lots.map((lot) => (
        <Lot key={`${lot.label} ${lot.quantity}`} lot={lot} />
      ))}
      <h2 className="label">{t('life.history')}</h2>
      <ol className="quote-steps" data-testid="quote-steps">
        {life.steps.map((step) => (
          <Step key={step.eventId} step={step} />
        ))}
      </ol>
      <Unchanged life={life} />
    </div>
  )
}

function Facts({
  life: { deliverBy, deposit, revises, revisedBy },
  currency,
}: {
  life: QuoteLife
  currency: string
}) {
  return (
    <ul className="facts">
      {deliverBy === null ? null : <li>{t('life.deliverBy', { date: dateText(deliverBy) })}</li>}
      {deposit === null ? null : (
        <li>
          {deposit.receivedOn === null
            ? t('life.depositOpen', { amount: moneyText(deposit.amount, currency) })
            : t('life.depositIn', {
                amount: moneyText(deposit.amount, currency),
                date: dateText(deposit.receivedOn),
              })}
        </li>
      )}
      {revises === null ? null : (
        <li>
          <LinkButton onClick={() => openQuote(revises.quoteId)}>
            {t('life.revises', { number: revises.number ?? '' })}
          </LinkButton>
        </li>
      )}
      {revisedBy === null ? null : (
        <li>
          <LinkButton onClick={() => openQuote(revisedBy.quoteId)}>
            {revisedBy.number === null
              ? t('life.revisionDraft')
              : t('life.revisedBy', { number: revisedBy.number })}
          </LinkButton>
        </li>
      )}
    </ul>
  )
}

function Lot({ lot: { label, unit, quantity, used, uses } }: { lot: QuoteLife['lots'][number] }) {
  const amount = (n: number): string | number => (unit === 'minute' ? minutesText(n) : n)
  return (
    <div data-testid="quote-lot">
      <p>{t('life.lot', { label, used: amount(used), quantity: amount(quantity) })}</p>
      <ul className="facts">
        {uses.map(({ usageId, caseId, caseNo, on, quantity: drawn }) => (
          <li key={usageId} className="num">
            {amount(drawn)} ·{' '}
            {caseId === null ? (
              dateText(on)
            ) : (
              <LinkButton onClick={() => openCase(caseId)}>
                {t('life.lotUse', { no: caseNo ?? caseId, date: shortDateText(on) })}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Step({ step }: { step: QuoteStepView }) {
  const { on, note, taken } = step
  return (
    <li data-taken={taken !== null}>
      <time className="num when" dateTime={on} title={dateText(on)}>
        {dayMonthText(on)}
      </time>
      <span>
        {taken === null ? stepText(step) : <s>{stepText(step)}</s>}
        {taken === null ? null : (
          <span className="muted">
            {' '}
            {taken.why === '' ? t('life.takenBack') : t('life.takenBackWhy', { why: taken.why })}
          </span>
        )}
        {note === '' ? null : <q className="said">{note}</q>}
      </span>
    </li>
  )
}

/** What a step says; one noted before details were kept says less. */
export function stepText({ name, facts }: QuoteStepView): string {
  if (name === 'accepted' && facts['how'] !== undefined)
    return t('life.step.accepted', { who: String(facts['who']), how: wordOf('life.how', facts['how']) })
  if (name === 'accepted') return t('life.step.acceptedOld')
  if (name === 'declined' && facts['cause'] !== undefined)
    return t('life.step.declined', { cause: wordOf('life.cause', facts['cause']) })
  if (name === 'declined') return t('life.step.declinedOld')
  if (name === 'in_work' && facts['anyway'] !== undefined)
    return t('life.step.in_workAnyway', { reason: String(facts['anyway']) })
  return t(`life.step.${name}`, {
    number: facts['number'] ?? '',
    reference: facts['reference'] ?? '',
    who: facts['who'] ?? '',
  })
}

const wordOf = (prefix: string, code: string | number | null): string => {
  const key = `${prefix}.${code}`
  return isKey(key) ? t(key) : String(code)
}

function Unchanged({ life: { isAsAccepted, acceptedText, steps } }: { life: QuoteLife }) {
  if (isAsAccepted === null) return null
  const yes = steps.findLast(({ name, taken }) => name === 'accepted' && taken === null)
  const hash = yes?.facts['hash']
  if (typeof hash !== 'string') return null
  const words = t(isAsAccepted ? 'life.unchanged' : 'life.changed', { hash: hash.slice(0, shownOfHash) })
  if (acceptedText === null) return <p className="muted small">{words}</p>
  return (
    <details>
      <summary className="muted small">{words}</summary>
      <pre className="accepted-text">{acceptedText}</pre>
    </details>
  )
}
