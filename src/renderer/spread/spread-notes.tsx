// What a case must not hide: comments that come fast, what the author wrote in private before, its story, its reach.
import { useState } from 'react'
import type { CaseSpread } from '../../contract/spread.ts'
import { useNow } from '../frame/now.ts'
import { openCase } from '../frame/view.ts'
import { fullMomentOf, momentWords } from '../i18n/dates.ts'
import { peopleText } from '../i18n/people.ts'
import { t } from '../i18n/t.ts'
import { runCommand, useCommands } from '../keys/run.ts'
import { useOnceLoaded } from '../keys/why-not.ts'
import { channelName } from '../mentions/channel-name.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { Press } from './press.tsx'
import { ReachDialog } from './reach-dialog.tsx'
import './spread.css'
import { Story } from './story.tsx'

export function SpreadNotes({ caseId }: { caseId: number }) {
  const { data, isPending } = useAnswer('spread.get', { caseId })
  const [isEntering, setIsEntering] = useState(false)
  const enterLater = useOnceLoaded('case.reach', !isPending)
  useCommands({ 'case.reach': data ? () => setIsEntering(true) : enterLater })
  if (!data) return null
  return (
    <>
      {data.alarm ? <Alarm caseId={caseId} alarm={data.alarm} /> : null}
      {data.privates.length > 0 ? <Privates caseId={caseId} spread={data} /> : null}
      {data.members.length > 0 ? <Story caseId={caseId} spread={data} /> : null}
      <Reach reach={data.reach} />
      {isEntering ? (
        <ReachDialog caseId={caseId} reach={data.reach} onClose={() => setIsEntering(false)} />
      ) : null}
    </>
  )
}

function Alarm({ caseId, alarm }: { caseId: number; alarm: NonNullable<CaseSpread['alarm']> }) {
  const nowMs = useNow()
  const { comments, hours, atMs } = alarm
  return (
    <div className="case-note" data-testid="comment-alarm">
      <span title={fullMomentOf(atMs)}>
        <b>{t('spread.alarm', { comments, hours })}</b> · {momentWords(atMs, nowMs)}
      </span>
      <Button isSmall onClick={() => void write('spread.dismissAlarm', { caseId })}>
        {t('spread.seen')}
      </Button>
    </div>
  )
}

function Privates({ caseId, spread }: { caseId: number; spread: CaseSpread }) {
  const nowMs = useNow()
  const { privates, isPrivate } = spread
  return (
    <details className="spread-line" data-testid="privates">
      <summary>
        {t(isPrivate ? 'spread.mayGoPublic' : 'spread.privateBefore', { n: privates.length })}
      </summary>
      <ul>
        {privates.map((each) => (
          <li key={each.caseId}>
            <span className="num">{momentWords(each.atMs, nowMs)}</span>
            <span>
              {channelName(each.channel)}:{' '}
              {each.caseId === caseId ? (
                <>
                  {each.title} · {t('spread.this')}
                </>
              ) : (
                <LinkButton onClick={() => openCase(each.caseId, each.shelf)}>{each.title}</LinkButton>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Reach({ reach: { reads, followers, press } }: { reach: CaseSpread['reach'] }) {
  if (reads === null && followers === null && press.length === 0) return null
  return (
    <p className="spread-reach" data-testid="reach">
      {reads === null ? null : <span>{t('spread.readsIs', { people: peopleText(reads) })}</span>}
      {followers === null ? null : <span>{t('spread.followersIs', { people: peopleText(followers) })}</span>}
      <Press press={press} />
      <LinkButton onClick={() => runCommand('case.reach')}>{t('common.edit')}</LinkButton>
    </p>
  )
}
