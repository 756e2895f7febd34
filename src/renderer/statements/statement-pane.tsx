// An issued statement: saved, mailed, printed, noted what became of it; corrected by a new one or withdrawn, never changed.
import { Ellipsis, FileDown, Mail, Printer } from 'lucide-react'
import { useState } from 'react'
import type { StatementView } from '../../contract/statement.ts'
import { type ClientsPane, openClients } from '../frame/view.ts'
import { dateText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useCommands } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { Preview } from '../quotes/preview.tsx'
import { Button } from '../ui/button.tsx'
import { StateChip } from '../ui/chips.tsx'
import { Menu, MenuItem, MenuLine } from '../ui/menu.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { formats, mail, print, saveAs } from './file-actions.ts'
import { monthTitle } from './month-text.ts'
import { StatementFacts } from './statement-facts.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'
import '../quotes/quotes.css'
import './statements.css'

type Pane = Extract<ClientsPane, { is: 'statement' }>

// So much of the hash is enough to compare by eye.
const shownOfHash = 12

export function StatementPane({ pane }: { pane: Pane }) {
  const { statementId } = pane
  const { data: view, error } = useAnswer('statement.get', { statementId })
  useCommands({
    'statement.pdf': () => void saveAs(statementId, 'pdf'),
    'statement.mail': () => void mail(statementId),
  })
  if (error) return <ProblemNote problem={error.problem} />
  if (!view) return <KeysWait />
  return (
    <article className="quote frozen">
      <div className="quote-side">
        <Head view={view} pane={pane} />
        <Acts view={view} from={pane.from} />
        <StatementFacts view={view} />
        <p className="muted small section">
          {view.isIntact
            ? t('statement.hash', { hash: view.hash.slice(0, shownOfHash) })
            : t('statement.broken')}
        </p>
      </div>
      <Preview
        path={`/statement-preview/${statementId}`}
        paper={view.paper}
        state={view.hash}
        label={t('statement.preview')}
      />
    </article>
  )
}

function Head({ view, pane }: { view: StatementView; pane: Pane }) {
  const { clientId, clientName, number, month, issuedOn, events, replaces, replacedBy } = view
  const ended = events.find(({ name }) => name === 'withdrawn')
  const other = (link: { statementId: number; number: string } | null, key: 'replaces' | 'replacedBy') =>
    link === null ? null : (
      <button
        type="button"
        className="link"
        onClick={() => openClients({ ...pane, statementId: link.statementId })}
      >
        {t(`statement.${key}`, { number: link.number })}
      </button>
    )
  return (
    <header className="quote-head">
      <h1>{monthTitle(month)}</h1>
      <p className="meta">
        <button type="button" className="link" onClick={() => openClients({ is: 'client', clientId })}>
          {clientName}
        </button>
        <span>{number}</span>
      </p>
      <p className="muted">{t('statement.issuedOn', { date: dateText(issuedOn) })}</p>
      {ended ? (
        <p>
          <StateChip text={t('statement.isWithdrawn', { date: dateText(ended.on) })} isStrong />
          {ended.note === '' ? null : <span className="muted"> {ended.note}</span>}
        </p>
      ) : null}
      {other(replaces, 'replaces')}
      {other(replacedBy, 'replacedBy')}
    </header>
  )
}

function Acts({ view, from }: { view: StatementView; from: Pane['from'] }) {
  const { statementId, stands } = view
  const [asked, setAsked] = useState<'correct' | 'withdraw' | null>(null)
  return (
    <div className="quote-acts">
      <Button look="primary" icon={FileDown} onClick={() => void saveAs(statementId, 'pdf')}>
        {t('statement.pdf')}
      </Button>
      <Button icon={Mail} onClick={() => void mail(statementId)}>
        {t('statement.mail')}
      </Button>
      <Button icon={Printer} onClick={() => void print(statementId)}>
        {t('statement.print')}
      </Button>
      <Menu
        label={
          <>
            <Ellipsis aria-hidden="true" />
            <span>{t('terms.more')}</span>
          </>
        }
      >
        {formats
          .filter((format) => format !== 'pdf')
          .map((format) => (
            <MenuItem key={format} asks onChoose={() => void saveAs(statementId, format)}>
              {t(`paper.save.${format}`)}
            </MenuItem>
          ))}
        {stands ? (
          <>
            <MenuLine />
            <MenuItem asks onChoose={() => setAsked('correct')}>
              {t('statement.correct')}
            </MenuItem>
            <MenuItem asks onChoose={() => setAsked('withdraw')}>
              {t('statement.withdraw')}
            </MenuItem>
          </>
        ) : null}
      </Menu>
      {asked === null ? null : (
        <WithdrawDialog view={view} act={asked} from={from} onClose={() => setAsked(null)} />
      )}
    </div>
  )
}
