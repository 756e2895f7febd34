// The texts of an agreement by the day they begin: what each changes, which holds today, and how one is taken back.
import type { AgreementVersionView } from '../../contract/agreement-version.ts'
import type { AgreementForm } from '../../contract/client.ts'
import { type ComparedText, type TextChange, textChanges } from '../../core/agreement/text-changes.ts'
import { openClients } from '../frame/view.ts'
import { dayOf, shortDateText } from '../i18n/dates.ts'
import { moneyText } from '../i18n/money.ts'
import { problemText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { amountIn } from '../packages/limit-text.ts'
import { write } from '../program/write.ts'
import { LinkButton } from '../ui/button.tsx'
import { StateChip } from '../ui/chips.tsx'
import { addToast } from '../ui/toasts.ts'
import './versions.css'

type Props = { form: AgreementForm; versions: readonly AgreementVersionView[] }

export function VersionList({ form, versions }: Props) {
  const { agreementId, clientId, currency, start } = form
  if (versions.length === 0 || agreementId === null) return null
  const today = dayOf(Date.now(), form.zone)
  const held = versions.findLast(({ effectiveFrom }) => effectiveFrom <= today)
  const texts: readonly ComparedText[] = [form, ...versions.map(({ text }) => text)]
  const edit = (version?: number): void =>
    openClients({ is: 'agreement', clientId, agreementId, ...(version === undefined ? {} : { version }) })
  const withdraw = async (versionId: number): Promise<void> => {
    const answer = await write('agreement.withdrawVersion', { versionId }, { showsProblem: true })
    if (!answer.ok) addToast({ text: problemText(answer.problem), isProblem: true })
  }
  return (
    <details className="versions">
      <summary className="label">{t('version.list', { n: versions.length + 1 })}</summary>
      <ul className="small">
        <li data-testid="version">
          <div>
            {t('version.first', { date: shortDateText(start) })}{' '}
            {held === undefined ? <StateChip text={t('version.inForce')} /> : null}
          </div>
          <LinkButton onClick={() => edit()}>{t('version.edit')}</LinkButton>
        </li>
        {versions.map((version, index) => (
          <li key={version.versionId} data-testid="version">
            <div>
              <b>{t('version.since', { date: shortDateText(version.effectiveFrom) })}</b>{' '}
              {version === held ? <StateChip text={t('version.inForce')} /> : null}
              {version.effectiveFrom > today ? <StateChip text={t('version.toCome')} /> : null}
              <div>{changesText(texts[index] ?? form, version.text, currency)}</div>
              {version.note === '' ? null : <div className="muted">{version.note}</div>}
            </div>
            <LinkButton onClick={() => edit(version.versionId)}>{t('version.edit')}</LinkButton>
            <LinkButton onClick={() => void withdraw(version.versionId)}>{t('version.withdraw')}</LinkButton>
          </li>
        ))}
      </ul>
    </details>
  )
}

function changesText(before: ComparedText, after: ComparedText, currency: string): string {
  const changes = textChanges(before, after)
  if (changes.length === 0) return t('version.changed.nothing')
  return changes.map((change) => changeText(change, currency)).join(' · ')
}

function changeText(change: TextChange, currency: string): string {
  switch (change.what) {
    case 'amount': {
      const { label, from, to } = change
      return t('version.changed.amount', { label, from: amountOf(from), to: amountOf(to) })
    }
    case 'added':
    case 'gone':
    case 'terms':
      return t(`version.changed.${change.what}`, { label: change.label })
    case 'clauseAdded':
    case 'clauseGone':
    case 'clause':
      return t(`version.changed.${change.what}`, { no: change.no })
    case 'end':
      return change.to === null
        ? t('version.changed.noEnd')
        : t('version.changed.end', { to: shortDateText(change.to) })
    case 'fee':
      return change.to === null
        ? t('version.changed.noFee')
        : t('version.changed.fee', {
            to: `${moneyText(change.to.amount, currency)} ${t(`terms.per.${change.to.per}`)}`,
          })
    case 'limits':
    case 'other':
      return t(`version.changed.${change.what}`)
  }
}

const amountOf = ({ unit, quantity }: Pick<AgreementForm['entitlements'][number], 'unit' | 'quantity'>) =>
  amountIn(unit === 'minute' ? 'minute' : 'request', quantity)
