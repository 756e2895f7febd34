// The catalogue: each package with its price and what it gives; two of them side by side; new ones from the usual.
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { PackageForm, PackageView } from '../../contract/package.ts'
import { type Language, languages } from '../../core/language/language.ts'
import { agreementFrom, type TemplateName, templateMonths, templateNames } from '../clients/templates.ts'
import { HelpMark } from '../help/help-mark.tsx'
import { dayOf } from '../i18n/dates.ts'
import { loadCatalogue } from '../i18n/load.ts'
import { locale } from '../i18n/locale.ts'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { amountIn, limitName } from './limit-text.ts'
import { PackageCompare } from './package-compare.tsx'
import { PackageEditor } from './package-editor.tsx'
import { packageFrom, textIn } from './package-texts.ts'

/** One of the usual packages, its texts in every language. */
async function usual(name: TemplateName, currency: string): Promise<PackageForm | null> {
  const facts = { clientId: 1, zone: locale().zone, currency, start: dayOf(Date.now()) }
  const inOne = async (language: Language) =>
    [language, agreementFrom(name, { ...facts, words: await loadCatalogue(language) })] as const
  return packageFrom(await Promise.all(languages.map(inOne)), templateMonths[name])
}

export function PackagesPane() {
  const { data } = useAnswer('package.list', {})
  const desk = useAnswer('desk.state', {})
  const [edited, setEdited] = useState<PackageForm | null>(null)
  if (!data) return <KeysWait />
  if (edited) return <PackageEditor initial={edited} onDone={() => setEdited(null)} />
  const currency = desk.data?.owner?.currency ?? 'USD'
  const { rows } = data
  const usualOnes = (
    <fieldset>
      <legend className="label">{t('package.add')}</legend>
      <div className="templates">
        {templateNames.map((name) => (
          <Button key={name} isSmall onClick={() => void usual(name, currency).then(setEdited)}>
            {t(`template.${name}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  )
  return (
    <article className="measure">
      <h1>
        {t('package.title')}
        <HelpMark of="packages" />
      </h1>
      {rows.length === 0 ? (
        <Empty title={t('package.none')} text={t('package.noneText')}>
          {usualOnes}
        </Empty>
      ) : (
        <div className="section">
          {rows.map((row) => (
            <PackageCard key={row.versionId} row={row} onEdit={() => setEdited(row.form)} />
          ))}
        </div>
      )}
      {rows.length > 1 ? <PackageCompare rows={rows} /> : null}
      {rows.length > 0 ? <div className="section">{usualOnes}</div> : null}
    </article>
  )
}

function PackageCard({ row: { form, no, agreements }, onEdit }: { row: PackageView; onEdit: () => void }) {
  const { packageId, name, fee, currency, limits, entitlements } = form
  const { language } = locale()
  const gives = [
    ...limits.map((limit) => `${limitName(limit)}: ${amountIn(limit.kind, limit.amount)}`),
    ...entitlements
      .filter(({ effect }) => effect === 'include')
      .map(
        ({ labels, unit, quantity }) =>
          `${textIn(labels, language)}: ${amountIn(unit === 'minute' ? unit : 'request', quantity)}`,
      ),
  ]
  return (
    <section className="card" aria-label={name} data-testid="package">
      <div className="head">
        <div>
          <h2>{name}</h2>
          <p className="muted small num">
            {[
              t('package.version', { no }),
              fee === null ? '' : `${moneyText(fee.amount, currency)} ${t(`terms.per.${fee.per}`)}`,
              t('package.used', { n: agreements }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className="actions">
          <Button isSmall icon={Pencil} onClick={onEdit}>
            {t('common.edit')}
          </Button>
          <Button
            isSmall
            look="quiet"
            icon={Trash2}
            onClick={() => packageId !== null && void write('package.remove', { packageId })}
          >
            {t('package.remove')}
          </Button>
        </div>
      </div>
      <p className="num">{gives.join(' · ')}</p>
    </section>
  )
}
