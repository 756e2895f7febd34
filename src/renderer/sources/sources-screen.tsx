// Sources: the places that are watched, how each of them is, and one of them to edit.
import { ArrowLeft, Plus, RefreshCw } from 'lucide-react'
import type { SourceRow } from '../../contract/source.ts'
import { checkSources } from '../frame/actions.ts'
import { useNow } from '../frame/now.ts'
import { usePaintedMark } from '../frame/painted.ts'
import { openSources, type SourcesPane } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { chooseFile } from '../mentions/adding.ts'
import { channelName } from '../mentions/channel-name.ts'
import { ListFiles } from '../mentions/list-files.tsx'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { AddSource } from './add-source.tsx'
import { SourcePane } from './source-pane.tsx'
import { isInTrouble, stateLine } from './source-state.ts'
import './sources.css'

export function SourcesScreen({ pane }: { pane: SourcesPane }) {
  const { data } = useAnswer('source.list', {})
  const rows = data?.rows ?? []
  const sourceId = pane.is === 'source' ? pane.sourceId : null
  const source = rows.find((row) => row.sourceId === sourceId)
  usePaintedMark('remit:first-screen', data !== undefined)
  const step = (by: 1 | -1): void => {
    const at = rows.findIndex((row) => row.sourceId === sourceId)
    const next = rows[at < 0 ? 0 : at + by]
    if (next) openSources({ is: 'source', sourceId: next.sourceId })
  }
  const back = pane.is === 'none' ? undefined : () => openSources({ is: 'none' })
  useCommands({ 'list.next': () => step(1), 'list.previous': () => step(-1), 'list.back': back })
  return (
    <div className="split" data-open={pane.is !== 'none'}>
      <section className="column" aria-label={t('sources.title')}>
        <header className="column-head">
          <h1>{t('sources.title')}</h1>
          {rows.length > 0 ? (
            <button
              type="button"
              className="button quiet small"
              aria-label={t('sources.checkAll')}
              title={t('sources.checkAll')}
              onClick={() => void checkSources(null)}
            >
              <RefreshCw aria-hidden="true" />
            </button>
          ) : null}
          <ListFiles />
          <Button isSmall icon={Plus} onClick={() => openSources({ is: 'new' })}>
            {t('sources.add')}
          </Button>
        </header>
        {data && rows.length === 0 ? (
          <Empty title={t('sources.none')} text={t('sources.noneText')}>
            <Button look="primary" onClick={() => openSources({ is: 'new' })}>
              {t('sources.add')}
            </Button>
            <Button onClick={() => void chooseFile('feeds')}>{t('opml.import')}</Button>
          </Empty>
        ) : (
          <ul className="column-body">
            {rows.map((row) => (
              <li key={row.sourceId}>
                <Entry source={row} isOpen={row.sourceId === sourceId} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <main className="pane">
        {back ? (
          <Button look="quiet" isSmall className="back" icon={ArrowLeft} onClick={back}>
            {t('sources.title')}
          </Button>
        ) : null}
        {pane.is === 'new' ? <AddSource /> : null}
        {source ? <SourcePane key={source.sourceId} source={source} /> : null}
        {pane.is === 'none' ? <Empty title={t('sources.choose')} text={t('sources.chooseText')} /> : null}
      </main>
    </div>
  )
}

function Entry({ source, isOpen }: { source: SourceRow; isOpen: boolean }) {
  const nowMs = useNow()
  return (
    <button
      type="button"
      className="entry"
      data-testid="source-row"
      aria-current={isOpen}
      onClick={() => openSources({ is: 'source', sourceId: source.sourceId })}
    >
      <span className="name">{channelName(source.title) || source.address}</span>
      <span className="side">{source.byHand ? '' : t(`channel.${source.kind}`)}</span>
      <span className={`state-line${isInTrouble(source) ? ' trouble' : ''}`}>{stateLine(source, nowMs)}</span>
    </button>
  )
}
