// Takes clients in from a table: how the file is read, what its columns hold, what would come of it, and who is known already.
import { useEffect, useMemo, useRef, useState } from 'react'
import { tableCharsets } from '../../../contract/client-import.ts'
import type { Input, Output } from '../../../contract/methods.ts'
import { guessColumns, hasHead, type ImportField } from '../../../core/client/import/columns.ts'
import { importEntries } from '../../../core/client/import/entries.ts'
import { csvDelimiters } from '../../../core/csv/read-csv.ts'
import type { Problem } from '../../../core/problem.ts'
import { didText, fieldText } from '../../i18n/say.ts'
import { t } from '../../i18n/t.ts'
import { fileName } from '../../mentions/file-name.ts'
import { Progress } from '../../mentions/progress.tsx'
import { RefusedList } from '../../mentions/refused-list.tsx'
import { call } from '../../program/ask.ts'
import { useAnswer } from '../../program/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { CheckField, ChoiceField } from '../../ui/inputs.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { SaidOnce } from '../../ui/said-once.tsx'
import { addToast } from '../../ui/toasts.ts'
import { EntryPreview } from './entry-preview.tsx'
import { KnownClients } from './known-clients.tsx'
import { TableColumns } from './table-columns.tsx'
import { type ClientSum, type Known, type KnownAction, knownAmong, takeClients } from './take-clients.ts'
import './client-table.css'

type Table = Output<'client.readTable'>
type Reading = Pick<Input<'client.readTable'>, 'charset' | 'delimiter'>
type Props = { path: string; onClose: () => void }

export function ClientTableDialog({ path, onClose }: Props) {
  const [reading, setReading] = useState<Reading>({ charset: null, delimiter: null })
  const [table, setTable] = useState<Table | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    void call('client.readTable', { path, ...reading }).then((answer) => {
      if (answer.ok) setTable(answer.value)
      else setProblem(answer.problem)
    })
  }, [path, reading])
  return (
    <Dialog title={t('client.import')} className="broad" onClose={onClose}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {!table && !problem ? <p role="status">{t('opml.reading', { name: fileName(path) })}</p> : null}
      {table ? (
        // Read another way it is another table: columns and choices begin anew.
        <Loaded
          key={`${table.charset} ${table.delimiter}`}
          table={table}
          onReading={(change) => setReading({ ...reading, ...change })}
          onClose={onClose}
        />
      ) : (
        <div className="foot">
          <Button onClick={onClose}>{t('common.close')}</Button>
        </div>
      )}
    </Dialog>
  )
}

type LoadedProps = { table: Table; onReading: (change: Partial<Reading>) => void; onClose: () => void }

function Loaded({ table, onReading, onClose }: LoadedProps) {
  const { data: desk } = useAnswer('desk.state', {})
  const cells = useMemo(() => table.rows.map((row) => row.cells), [table])
  const [isHeaded, setIsHeaded] = useState(() => hasHead(cells))
  const [columns, setColumns] = useState(() => guessed(cells, hasHead(cells)))
  const [known, setKnown] = useState<Known[] | null>(null)
  const [forAll, setForAll] = useState<KnownAction>('skip')
  const [actions, setActions] = useState<ReadonlyMap<number, KnownAction>>(new Map())
  const [done, setDone] = useState<number | null>(null)
  const [sum, setSum] = useState<ClientSum | null>(null)
  const isStopped = useRef(false)
  const read = useMemo(
    () => importEntries(isHeaded ? table.rows.slice(1) : table.rows, columns),
    [table, isHeaded, columns],
  )
  useEffect(() => {
    let isCurrent = true
    setKnown(null)
    void knownAmong(read.entries).then((answer) => isCurrent && setKnown(answer))
    return () => {
      isCurrent = false
    }
  }, [read])
  useEffect(
    () => () => {
      isStopped.current = true
    },
    [],
  )
  const rows = read.entries.map((entry, at) => ({ entry, known: known?.[at] ?? null }))
  const actionOf = (line: number): KnownAction => actions.get(line) ?? forAll
  const chosen = rows.flatMap(({ entry, known: other }) => {
    if (other === null) return [{ entry, into: null }]
    const action = actionOf(entry.line)
    return action === 'skip' ? [] : [{ entry, into: action === 'add' ? null : other.clientId }]
  })
  const take = async (): Promise<void> => {
    isStopped.current = false
    setDone(0)
    const result = await takeClients(chosen, desk?.owner ?? null, {
      isStopped: () => isStopped.current,
      onProgress: (far) => setDone(far),
    })
    setDone(null)
    setSum(result)
    if (result.undoId !== null) addToast({ text: didText('client.import'), undoId: result.undoId })
  }
  const turnHead = (on: boolean): void => {
    setIsHeaded(on)
    setColumns(guessed(cells, on))
  }
  if (sum) return <Report sum={sum} skipped={rows.length - chosen.length} onClose={onClose} />
  return (
    <>
      <div className="form-grid">
        <ChoiceField
          label={t('clientTable.charset')}
          value={table.charset}
          options={[...new Set([table.charset, ...tableCharsets])].map((value) => ({
            value,
            text: value.toUpperCase(),
          }))}
          onChange={(value) => onReading({ charset: tableCharsets.find((each) => each === value) ?? null })}
        />
        <ChoiceField
          label={t('clientTable.delimiter')}
          value={table.delimiter}
          options={csvDelimiters.map((value) => ({
            value,
            text: t(`clientTable.delimiter.${delimiterNames[value]}`),
          }))}
          onChange={(delimiter) => onReading({ delimiter })}
        />
        <div className="wide">
          <CheckField label={t('clientTable.head')} isOn={isHeaded} onChange={turnHead} />
        </div>
      </div>
      {table.unclosedLine === null ? null : (
        <p className="note" role="alert">
          {t('clientTable.unclosed', { line: table.unclosedLine })}
        </p>
      )}
      {table.tooMany > 0 ? (
        <p className="note" role="alert">
          {t('clientTable.tooMany', { n: table.tooMany })}
        </p>
      ) : null}
      <TableColumns
        head={isHeaded ? (cells[0] ?? null) : null}
        rows={isHeaded ? cells.slice(1, 30) : cells.slice(0, 30)}
        columns={columns}
        onChange={setColumns}
      />
      <EntryPreview entries={read.entries} />
      <KnownClients
        rows={rows.flatMap(({ entry, known: other }) => (other ? [{ entry, known: other }] : []))}
        actions={actions}
        forAll={forAll}
        onForAll={(action) => {
          setForAll(action)
          setActions(new Map())
        }}
        onOne={(line, action) => setActions(new Map(actions).set(line, action))}
      />
      <RefusedList
        title={t('clientTable.problems', { n: read.problems.length })}
        rows={read.problems.map(({ line, text, why }, id) => ({
          id,
          place: t('clientTable.line', { line }),
          text,
          why: t(`clientTable.why.${why}`),
        }))}
      />
      {done === null ? null : (
        <Progress
          done={done}
          all={chosen.length}
          text={t('clientTable.progress', { done, all: chosen.length })}
          onStop={() => {
            isStopped.current = true
          }}
        />
      )}
      <div className="foot">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          look="primary"
          disabled={known === null || chosen.length === 0 || done !== null}
          onClick={() => void take()}
        >
          {t('clientTable.take', { n: chosen.length })}
        </Button>
      </div>
    </>
  )
}

const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const

const guessed = (cells: readonly (readonly string[])[], isHeaded: boolean): ImportField[] =>
  isHeaded ? guessColumns(cells[0] ?? [], cells.slice(1, 200)) : guessColumns(null, cells.slice(0, 200))

function Report({ sum, skipped, onClose }: { sum: ClientSum; skipped: number; onClose: () => void }) {
  const { added, completed, refused, isStopped } = sum
  return (
    <>
      <SaidOnce testId="clients-report">
        {isStopped ? `${t('import.stopped')} ` : ''}
        {t('clientTable.done', { added, completed, skipped })}
      </SaidOnce>
      <RefusedList
        title={t('clientTable.problems', { n: refused.length })}
        rows={refused.map(({ line, name, why }, id) => ({
          id,
          place: t('clientTable.line', { line }),
          text: name,
          why: fieldText(why),
        }))}
      />
      <div className="foot">
        <Button look="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </>
  )
}
