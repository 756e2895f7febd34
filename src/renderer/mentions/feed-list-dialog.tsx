// Takes a list of feeds in: shows what is new in it, adds that part by part, can be stopped, and says what came of it.
import { useEffect, useRef, useState } from 'react'
import type { Output } from '../../contract/methods.ts'
import type { Problem } from '../../core/problem.ts'
import { didText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { call } from '../program/ask.ts'
import { usualFirstDay } from '../sources/first-day.ts'
import { FirstDayField } from '../sources/first-day-field.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useFocusWhen } from '../ui/focus-when.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { SaidOnce } from '../ui/said-once.tsx'
import { addToast } from '../ui/toasts.ts'
import { fileName } from './file-name.ts'
import { Progress } from './progress.tsx'
import { RefusedList } from './refused-list.tsx'
import { addFeeds, type FeedSum } from './take-in.ts'

type Props = { path: string; onClose: () => void }
type List = Output<'opml.read'>

export function FeedListDialog({ path, onClose }: Props) {
  const [list, setList] = useState<List | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [opensFrom, setOpensFrom] = useState(usualFirstDay)
  const [done, setDone] = useState<number | null>(null)
  const [sum, setSum] = useState<FeedSum | null>(null)
  const isStopped = useRef(false)
  const next = useFocusWhen<HTMLButtonElement>(list !== null)
  useEffect(() => {
    void call('opml.read', { path }).then((answer) => {
      if (answer.ok) setList(answer.value)
      else setProblem(answer.problem)
    })
    return () => {
      isStopped.current = true
    }
  }, [path])
  const fresh = list?.feeds.filter(({ known }) => !known) ?? []
  const known = (list?.feeds.length ?? 0) - fresh.length

  const add = async (): Promise<void> => {
    isStopped.current = false
    setDone(0)
    const result = await addFeeds(fresh, opensFrom || null, {
      isStopped: () => isStopped.current,
      onProgress: (far) => setDone(far),
    })
    setDone(null)
    setSum({ ...result, known: result.known + known })
    if (result.undoId !== null) addToast({ text: didText('source.import'), undoId: result.undoId })
  }
  return (
    <Dialog title={t('opml.import')} className="broad" onClose={onClose}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {!list && !problem ? <p role="status">{t('opml.reading', { name: fileName(path) })}</p> : null}
      {list && sum === null ? (
        <div className="form-grid">
          <p className="wide" role="status" data-testid="opml-preview">
            {list.name}: {t('opml.found', { n: fresh.length })}, {t('opml.known', { n: known })}.
          </p>
          <FreshList feeds={fresh} />
          <FirstDayField value={opensFrom} onChange={setOpensFrom} />
        </div>
      ) : null}
      {sum ? (
        <SaidOnce testId="opml-report">
          <p>
            {sum.isStopped ? `${t('import.stopped')} ` : ''}
            {t('opml.done', { added: sum.added, known: sum.known })}
          </p>
          {sum.added > 0 ? <p className="muted">{t('opml.spread')}</p> : null}
        </SaidOnce>
      ) : null}
      {list && done === null ? <RefusedLines refused={list.refused} /> : null}
      {done === null ? null : (
        <Progress
          done={done}
          all={fresh.length}
          onStop={() => {
            isStopped.current = true
          }}
        />
      )}
      <div className="foot">
        {sum || problem ? (
          <Button look="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button
              ref={next}
              look="primary"
              disabled={fresh.length === 0 || done !== null}
              onClick={() => void add()}
            >
              {t('opml.add', { n: fresh.length })}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  )
}

// Enough to see that it is the right list.
const mostShown = 100

const FreshList = ({ feeds }: { feeds: List['feeds'] }) =>
  feeds.length === 0 ? null : (
    <ul className="wide fresh-list">
      {feeds.slice(0, mostShown).map(({ address, title }) => (
        <li key={address}>
          {title ? <b>{title}</b> : null} <span className="muted">{address}</span>
        </li>
      ))}
      {feeds.length > mostShown ? <li>{t('opml.more', { n: feeds.length - mostShown })}</li> : null}
    </ul>
  )

const RefusedLines = ({ refused }: { refused: List['refused'] }) => (
  <RefusedList
    title={t('opml.refused', { n: refused.length })}
    rows={refused.map(({ line, text, why }) => ({
      id: line,
      place: t('opml.line', { line }),
      text,
      why: t(`opml.why.${why}`),
    }))}
  />
)
