// The clients by name, with their agreement and what is open; a filter above.
import { useState } from 'react'
import type { ClientRow } from '../../contract/client.ts'
import { holdsTyped } from '../../core/search/holds-typed.ts'
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { runCommand } from '../keys/run.ts'
import { StatementLine } from '../statements/statement-line.tsx'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { FindField } from '../ui/find-field.tsx'
import { LongList } from '../ui/long-list.tsx'
import { ReferenceSign } from '../ui/reference-sign.tsx'
import { EndingLines } from './ending-lines.tsx'

type Props = { rows: readonly ClientRow[]; isLoaded: boolean; clientId: number | null }

const clientRowPx = 61

// Below this many a filter would only be in the way.
const filterFrom = 8

export function ClientList({ rows, isLoaded, clientId }: Props) {
  const [wanted, setWanted] = useState('')
  const shown = rows.filter((row) => holdsTyped(row.name, wanted))
  if (isLoaded && rows.length === 0) {
    return (
      <Empty title={t('clients.none')} text={t('clients.noneText')}>
        <Button look="primary" onClick={() => openClients({ is: 'new', forCaseId: null })}>
          {t('clients.add')}
        </Button>
        <Button onClick={() => runCommand('client.import')}>{t('client.import')}</Button>
      </Empty>
    )
  }
  return (
    <>
      {rows.length >= filterFrom ? (
        <FindField
          className="filter"
          label={t('clients.find')}
          value={wanted}
          found={shown.length}
          onChange={setWanted}
        />
      ) : null}
      <EndingLines />
      <StatementLine />
      {rows.length > 0 && shown.length === 0 ? (
        <p className="empty">{t('clients.noneFound')}</p>
      ) : (
        <LongList name="clients" rows={shown} keyOf={clientIdOf} rowPx={clientRowPx} openKey={clientId}>
          {(row) => <Entry row={row} isOpen={row.clientId === clientId} />}
        </LongList>
      )}
    </>
  )
}

const clientIdOf = ({ clientId }: ClientRow): number => clientId

const Entry = ({ row, isOpen }: { row: ClientRow; isOpen: boolean }) => (
  <button
    type="button"
    className="entry"
    data-testid="client-row"
    aria-current={isOpen}
    onClick={() => openClients({ is: 'client', clientId: row.clientId })}
  >
    <span className="name">
      {row.isReference ? <ReferenceSign /> : null}
      {row.name}
    </span>
    <span className="side num">{row.openCases > 0 ? t('clients.openCases', { n: row.openCases }) : ''}</span>
    <span className="below">
      <span className="grow">
        {row.agreementTitle ?? t('agreement.none')}
        {row.agreementTitle === null || row.agreementState === 'active'
          ? ''
          : ` · ${t(`agreement.${row.agreementState}`)}`}
      </span>
    </span>
  </button>
)
