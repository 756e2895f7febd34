// What was given away to a client: the sum by currency, and each time with the owner's reason. Nothing where nothing was.
import type { Output } from '../../contract/methods.ts'
import { openCase } from '../frame/view.ts'
import { shortDateText } from '../i18n/dates.ts'
import { minutesText, moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { LinkButton } from '../ui/button.tsx'

type Row = Output<'client.leakage'>['rows'][number]

type Props = { clientId: number; agreementId?: number | null }

/** Of one agreement where it is given, on its card; else what no card says by itself. */
export function LeakagePart({ clientId, agreementId }: Props) {
  const { data } = useAnswer('client.leakage', { clientId })
  const all = data?.rows ?? []
  const rows =
    agreementId === undefined ? beyondCards(all) : all.filter((row) => row.agreementId === agreementId)
  if (rows.length === 0) return null
  return (
    <details className="leakage" data-testid="leakage">
      <summary>
        {t('leakage.title')}: <b className="num">{sumText(rows)}</b>
        {' · '}
        <span className="muted">{t('leakage.times', { n: rows.length })}</span>
      </summary>
      <table className="ledger">
        <tbody>
          {rows.map((row) => (
            <tr key={row.leakageId}>
              <td className="num">{shortDateText(row.on)}</td>
              <td>
                {row.reason}{' '}
                <LinkButton onClick={() => openCase(row.caseId)}>
                  {t('usage.case', { no: row.caseNo })}
                </LinkButton>
              </td>
              <td className="amount num">{amountText(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** The sum of several agreements; where one card says it all, only what belongs to no agreement. */
function beyondCards(rows: readonly Row[]): readonly Row[] {
  const loose = rows.filter((row) => row.agreementId === null)
  const agreed = new Set(rows.map((row) => row.agreementId))
  return agreed.size > (loose.length > 0 ? 2 : 1) ? rows : loose
}

function amountText({ amount, currency, minutes }: Row): string {
  if (amount !== null) return moneyText(amount, currency)
  return minutes === null ? t('leakage.unvalued') : minutesText(minutes)
}

function sumText(rows: readonly Row[]): string {
  const sums = new Map<string, number>()
  for (const { amount, currency } of rows)
    if (amount !== null) sums.set(currency, (sums.get(currency) ?? 0) + amount)
  if (sums.size === 0) return t('leakage.unvalued')
  return [...sums].map(([currency, amount]) => moneyText(amount, currency)).join(' + ')
}
