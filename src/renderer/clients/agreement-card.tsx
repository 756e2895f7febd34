// One agreement of a client: period, meters, amounts beside the quota, and the ledger.
import { useState } from 'react'
import type { AgreementForm, AgreementView } from '../../contract/client.ts'
import { textOn } from '../../core/agreement/version-text.ts'
import type { Language } from '../../core/language/language.ts'
import { openClients } from '../frame/view.ts'
import { dayOf, shortDateText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { AgreementHead, periodText } from '../scope/agreement-head.tsx'
import { Meter } from '../scope/meters.tsx'
import { amountOf } from '../scope/verdict-sentence.ts'
import { Button } from '../ui/button.tsx'
import { LeakagePart } from './leakage-part.tsx'
import { Ledger } from './ledger.tsx'
import { LotDialog } from './lot-dialog.tsx'
import { TermActions } from './term-actions.tsx'
import { TermHistory } from './term-history.tsx'
import { UsageDialog } from './usage-dialog.tsx'
import { VersionList } from './version-list.tsx'

/** `language`: the client's, which the agreement's texts are in. */
export function AgreementCard({ view, language }: { view: AgreementView; language: Language }) {
  const { form, state, daysLeft, end, meters, lots, usage } = view
  const [isOpen, setIsOpen] = useState<'usage' | 'lot' | null>(null)
  const { agreementId, clientId, title, start } = form
  const versions = useAnswer('agreement.versions', { agreementId: agreementId ?? 0 }, agreementId !== null)
  const rows = versions.data?.rows ?? []
  const text = textOn<AgreementForm>(form, rows, dayOf(Date.now(), form.zone))
  const included = text.entitlements.filter(({ effect }) => effect === 'include')
  const excluded = text.entitlements.filter(({ effect }) => effect === 'exclude')
  const known = [text, form, ...rows.map((row) => row.text)].flatMap(({ entitlements }) => entitlements)
  const isCounted = included.some(({ unit }) => unit !== 'unlimited')
  const close = (): void => setIsOpen(null)
  return (
    <section
      className="card agreement-card"
      aria-label={`${title}, ${periodText({ start, end })}`}
      data-testid="agreement"
    >
      <div className="head">
        <AgreementHead agreement={{ title, start, end, state, daysLeft }} />
        <div className="actions">
          {included.length > 0 ? (
            <Button isSmall onClick={() => setIsOpen('usage')}>
              {t('usage.add')}
            </Button>
          ) : null}
          {isCounted ? (
            <Button isSmall onClick={() => setIsOpen('lot')}>
              {t('lot.add')}
            </Button>
          ) : null}
          <Button isSmall onClick={() => openClients({ is: 'agreement', clientId, agreementId })}>
            {t('common.edit')}
          </Button>
          <TermActions view={view} language={language} />
        </div>
      </div>
      <TermHistory view={view} />
      <VersionList form={form} versions={rows} />
      <div className="meter-grid">
        {meters.map((meter) => (
          <Meter key={meter.entitlement} meter={meter} />
        ))}
      </div>
      {excluded.length > 0 ? (
        <p className="muted small">
          {t('entitlement.exclude')}: {excluded.map(({ label }) => label).join(', ')}
        </p>
      ) : null}
      {lots.length > 0 ? (
        <div>
          <h3 className="label">{t('lot.list')}</h3>
          <ul>
            {lots.map((lot) => {
              const entitlement = known.find((each) => each.entitlementId === lot.entitlementId)
              return (
                <li key={lot.lotId} className="num">
                  {[
                    entitlement?.label ?? '',
                    t(`lot.source.${lot.source}`),
                    String(amountOf({ unit: entitlement?.unit ?? 'request' }, lot.quantity)),
                    lot.validTo === null
                      ? t('lot.open')
                      : t('lot.validTo', { date: shortDateText(lot.validTo) }),
                    lot.paid ? '' : t('lot.unpaid'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </li>
              )
            })}
          </ul>
        </div>
      ) : null}
      <Ledger rows={usage} />
      <LeakagePart clientId={clientId} agreementId={agreementId} />
      {isOpen === 'usage' ? <UsageDialog entitlements={included} zone={form.zone} onClose={close} /> : null}
      {isOpen === 'lot' ? <LotDialog agreement={text} onClose={close} /> : null}
    </section>
  )
}
