// Sources: the places that are watched, how each of them is, and one of them to edit.
import { ArrowLeft, ListChecks, Plus, RefreshCw } from 'lucide-react'
import { useMemo } from 'react'
import { checkSources } from '../frame/actions.ts'
import { usePaintedMark } from '../frame/painted.ts'
import { PaneDivider } from '../frame/pane-divider.tsx'
import { openSources, type SourcesPane } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useCommands } from '../keys/run.ts'
import { chooseFile } from '../mentions/adding.ts'
import { ListFiles } from '../mentions/list-files.tsx'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { ActivityPane } from './activity-pane.tsx'
import { AddSource } from './add-source.tsx'
import { chosenSources } from './source-choice.ts'
import { SourceChoiceFields, SourceList, useSourceChoice } from './source-list.tsx'
import { SourceNotices } from './source-notices.tsx'
import { SourcePane } from './source-pane.tsx'
import './sources.css'

export function SourcesScreen({ pane: asked }: { pane: SourcesPane }) {
  const { data, isFetching } = useAnswer('source.list', {})
  const rows = data?.rows ?? []
  const sourceId = asked.is === 'source' ? asked.sourceId : null
  const source = rows.find((row) => row.sourceId === sourceId)
  // It was removed elsewhere, or its adding was undone; one that was just added is on its way.
  const isGone = sourceId !== null && data !== undefined && !isFetching && source === undefined
  const pane: SourcesPane = isGone ? { is: 'none' } : asked
  const choice = useSourceChoice()
  const shown = useMemo(() => chosenSources(data?.rows ?? [], choice), [data, choice])
  const notices = rows.reduce((sum, row) => sum + row.notices.length, 0)
  const activityOf =
    pane.is === 'activity' ? (rows.find((row) => row.sourceId === pane.sourceId)?.title ?? null) : null
  usePaintedMark('remit:first-screen', data !== undefined)
  const step = (by: 1 | -1): void => {
    const at = shown.findIndex((row) => row.sourceId === sourceId)
    const next = shown[at < 0 ? 0 : at + by]
    if (next) openSources({ is: 'source', sourceId: next.sourceId })
  }
  const back = pane.is === 'none' ? undefined : () => openSources({ is: 'none' })
  useCommands({ 'list.next': () => step(1), 'list.previous': () => step(-1), 'list.back': back })
  return (
    <div className="split sources" data-open={pane.is !== 'none'}>
      <section className="column" aria-label={t('sources.title')}>
        <header className="column-head sources-head">
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
          <button
            type="button"
            className="button quiet small"
            aria-label={t('activity.open')}
            title={t('activity.open')}
            aria-keyshortcuts="g a"
            onClick={() => openSources({ is: 'activity', sourceId: null })}
          >
            <ListChecks aria-hidden="true" />
          </button>
          <ListFiles />
          <Button
            isSmall
            icon={Plus}
            aria-label={t('sources.add')}
            onClick={() => openSources({ is: 'new' })}
          >
            {t('sources.addShort')}
          </Button>
        </header>
        {data ? null : <KeysWait />}
        {data && rows.length === 0 ? (
          <Empty title={t('sources.none')} text={t('sources.noneText')}>
            <Button look="primary" onClick={() => openSources({ is: 'new' })}>
              {t('sources.add')}
            </Button>
            <Button onClick={() => void chooseFile('feeds')}>{t('opml.import')}</Button>
          </Empty>
        ) : (
          <>
            <SourceChoiceFields count={rows.length} found={shown.length} />
            {notices > 0 ? (
              <button
                type="button"
                className="entry notices-entry"
                aria-current={pane.is === 'notices'}
                onClick={() => openSources({ is: 'notices' })}
              >
                {t('notice.count', { n: notices })}
              </button>
            ) : null}
            <SourceList rows={shown} sourceId={sourceId} />
          </>
        )}
      </section>
      <PaneDivider of="column" />
      <section className="pane">
        {back ? (
          <Button look="quiet" isSmall className="back" icon={ArrowLeft} onClick={back}>
            {t('sources.title')}
          </Button>
        ) : null}
        {pane.is === 'new' ? <AddSource key={pane.address} given={pane.address ?? null} /> : null}
        {source ? <SourcePane key={source.sourceId} source={source} /> : null}
        {pane.is === 'activity' ? (
          <ActivityPane key={pane.sourceId} sourceId={pane.sourceId} title={activityOf} />
        ) : null}
        {pane.is === 'notices' || (pane.is === 'none' && notices > 0) ? (
          <div className="measure">
            <h1>{t('notice.title')}</h1>
            <SourceNotices sources={rows} isNamed />
          </div>
        ) : null}
        {pane.is === 'none' && notices === 0 ? (
          <Empty title={t('sources.choose')} text={t('sources.chooseText')} />
        ) : null}
      </section>
    </div>
  )
}
