// The usage ledger: what was used when and for what; entries are never changed, only taken back by a new one.
import { useState } from 'react'
import type { UsageRow } from '../../contract/client.ts'
import { openCase } from '../frame/view.ts'
import { shortDateText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { amountOf } from '../scope/verdict-sentence.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { ReasonDialog } from '../ui/reason-dialog.tsx'

export function Ledger({ rows }: { rows: readonly UsageRow[] }) {
  const [reversing, setReversing] = useState<number | null>(null)
  if (rows.length === 0) return <p className="muted">{t('usage.none')}</p>
  const newestFirst = rows.toSorted((a, b) =>
    a.occurredOn === b.occurredOn ? b.usageId - a.usageId : b.occurredOn.localeCompare(a.occurredOn),
  )
  return (
    <>
      <table className="ledger">
        <caption className="hidden">{t('usage.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('usage.date')}</th>
            <th scope="col">{t('usage.of')}</th>
            <th scope="col">{t('usage.note')}</th>
            <th scope="col" className="amount">
              {t('usage.amount')}
            </th>
            <th scope="col">
              <span className="hidden">{t('usage.reverse')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((row) => (
            <Entry key={row.usageId} row={row} onReverse={() => setReversing(row.usageId)} />
          ))}
        </tbody>
      </table>
      {reversing === null ? null : (
        <ReasonDialog
          title={t('usage.reverseTitle')}
          text={t('usage.reverseText')}
          action={t('usage.reverse')}
          onSave={(reason) => write('usage.reverse', { usageId: reversing, reason }, { showsProblem: true })}
          onClose={() => setReversing(null)}
        />
      )}
    </>
  )
}

function Entry({ row, onReverse }: { row: UsageRow; onReverse: () => void }) {
  const { caseId, caseNo, reversedBy, reverses } = row
  const canReverse = reversedBy === null && reverses === null
  return (
    <tr className={reversedBy === null ? '' : 'taken-back'} data-testid="usage-row">
      <td className="num">{shortDateText(row.occurredOn)}</td>
      <td>{row.label}</td>
      <td>
        {row.note}{' '}
        {caseId === null ? null : (
          <LinkButton onClick={() => openCase(caseId)}>
            {t('usage.case', { no: caseNo ?? caseId })}
          </LinkButton>
        )}{' '}
        <span className="muted small">
          {[
            kindText(row),
            row.workedOn === null ? '' : t('usage.workedOn', { date: shortDateText(row.workedOn) }),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </td>
      <td className="amount num">{amountOf(row, row.quantity)}</td>
      <td>
        {canReverse ? (
          <Button
            look="quiet"
            isSmall
            aria-label={`${t('usage.reverse')}: ${row.label}, ${shortDateText(row.occurredOn)}`}
            onClick={onReverse}
          >
            {t('usage.reverse')}
          </Button>
        ) : null}
      </td>
    </tr>
  )
}

function kindText({ kind, reverses, reversedBy }: UsageRow): string {
  if (reversedBy !== null) return t('usage.reversed')
  if (reverses !== null) return t('usage.reversal')
  return kind === 'debit' ? '' : t(`usage.kind.${kind}`)
}
