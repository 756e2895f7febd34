// Two packages side by side: price a year, space, and everything else either gives, with how many times as much it is.
import { useState } from 'react'
import type { PackageView } from '../../contract/package.ts'
import { type Compared, comparedRows, priceTimes, yearlyPrice } from '../../core/agreement/compare.ts'
import { locale } from '../i18n/locale.ts'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { ChoiceField } from '../ui/inputs.tsx'
import { amountIn, limitName } from './limit-text.ts'
import { textIn } from './package-texts.ts'

type Unit = Parameters<typeof amountIn>[0]
type Side = { readonly compared: Compared; readonly unitOf: ReadonlyMap<string, Unit> }

function sideOf({ form }: PackageView): Side {
  const parts = [
    ...form.limits.map((limit) => ({ key: limitName(limit), amount: limit.amount, unit: limit.kind })),
    ...form.entitlements
      .filter(({ effect }) => effect === 'include')
      .map(({ labels, quantity, unit }) => ({
        key: textIn(labels, locale().language),
        amount: quantity,
        unit: unit === 'minute' ? ('minute' as const) : ('request' as const),
      })),
  ]
  const { name, currency, fee, months } = form
  return {
    compared: { name, currency, fee, months, amounts: parts.map(({ key, amount }) => ({ key, amount })) },
    unitOf: new Map(parts.map(({ key, unit }) => [key, unit])),
  }
}

const timesText = (times: number | null): string =>
  times === null ? '' : t('package.times', { n: times.toLocaleString(locale().tag) })

const priceText = ({ compared }: Side): string => {
  const price = yearlyPrice(compared)
  return price === null ? '–' : moneyText(price, compared.currency)
}

export function PackageCompare({ rows }: { rows: readonly PackageView[] }) {
  const [leftId, setLeftId] = useState(String(rows[0]?.versionId ?? ''))
  const [rightId, setRightId] = useState(String(rows[1]?.versionId ?? ''))
  const left = rows.find(({ versionId }) => String(versionId) === leftId) ?? rows[0]
  const right = rows.find(({ versionId }) => String(versionId) === rightId) ?? rows[1]
  if (!left || !right) return null
  const [a, b] = [sideOf(left), sideOf(right)]
  const options = rows.map(({ versionId, form }) => ({ value: String(versionId), text: form.name }))
  const shown = (key: string, amount: number | null | undefined): string =>
    amount === undefined ? '–' : amountIn(a.unitOf.get(key) ?? b.unitOf.get(key) ?? 'other', amount)
  return (
    <section className="section" data-testid="compare">
      <h2>{t('package.compare')}</h2>
      <div className="form-grid">
        <ChoiceField label={t('package.one')} value={leftId} options={options} onChange={setLeftId} />
        <ChoiceField label={t('package.other')} value={rightId} options={options} onChange={setRightId} />
      </div>
      <table className="ledger num">
        <thead>
          <tr>
            <th scope="col">{t('package.gives')}</th>
            <th scope="col">{left.form.name}</th>
            <th scope="col">{right.form.name}</th>
            <th scope="col">
              <span className="hidden">{t('package.factor')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('package.yearly')}</th>
            <td>{priceText(a)}</td>
            <td>{priceText(b)}</td>
            <td>{timesText(priceTimes(a.compared, b.compared))}</td>
          </tr>
          {comparedRows(a.compared, b.compared).map(({ key, left: one, right: other, times }) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{shown(key, one)}</td>
              <td>{shown(key, other)}</td>
              <td>{timesText(times)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
