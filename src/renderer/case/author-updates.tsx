// What the author changed after it was read, folded at the message it concerns: the difference, and the earlier wording.
import { Fragment, useState } from 'react'
import type { EditDifference } from '../../contract/author-update.ts'
import type { CaseMessage } from '../../contract/case.ts'
import { useNow } from '../frame/now.ts'
import { dayMonthOf, dayOf, fullDayOf, fullMomentOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { shortened } from './shortened-run.ts'
import './author-updates.css'

/** `12 May`, with its year once that is another one. */
export const dateOf = (atMs: number, nowMs: number): string =>
  dayOf(atMs).slice(0, 4) === dayOf(nowMs).slice(0, 4) ? dayMonthOf(atMs) : fullDayOf(atMs)

type Props = {
  message: CaseMessage
  /** The newest edit is open at once: it is why the case is looked at. */
  isNews: boolean
}

export function AuthorUpdates({ message, isNews }: Props) {
  const nowMs = useNow()
  const { edits, gone } = message
  const newest = edits.at(-1)
  return (
    <>
      {edits.toReversed().map((edit) => (
        <Update
          key={edit.revisionId}
          revisionId={edit.revisionId}
          title={t('update.author', { day: dateOf(edit.atMs, nowMs) })}
          moment={fullMomentOf(edit.atMs)}
          isOpenAtFirst={isNews && edit === newest}
        />
      ))}
      {gone ? (
        <p className="update" title={fullMomentOf(gone.atMs)}>
          {t(gone.what === 'page' ? 'update.pageGone' : 'update.wordsGone', {
            day: dateOf(gone.atMs, nowMs),
          })}
        </p>
      ) : null}
    </>
  )
}

type UpdateProps = { revisionId: number; title: string; moment: string; isOpenAtFirst: boolean }

function Update({ revisionId, title, moment, isOpenAtFirst }: UpdateProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const { data } = useAnswer('case.difference', { revisionId }, isOpen)
  return (
    <details
      className="update"
      data-testid="author-update"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary title={moment}>{title}</summary>
      {data ? <Difference difference={data} /> : null}
    </details>
  )
}

const Difference = ({ difference: { runs, earlier } }: { difference: EditDifference }) => (
  <div className="difference">
    <p className="text">
      {runs.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`
        if (kind === 'kept') return <span key={key}>{shortened(text, at === 0, at === runs.length - 1)}</span>
        const Mark = kind === 'added' ? 'ins' : 'del'
        const words = text.trim()
        const start = text.indexOf(words)
        return (
          <Fragment key={key}>
            {text.slice(0, start)}
            <Mark>
              <span className="hidden">{t(`update.${kind}`)} </span>
              {words}
            </Mark>
            {text.slice(start + words.length)}
          </Fragment>
        )
      })}
    </p>
    <details>
      <summary>{t('update.earlier')}</summary>
      <p className="text earlier">{earlier}</p>
    </details>
  </div>
)
