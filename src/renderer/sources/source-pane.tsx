// One source: how it is, in words; its fields; and the log of its readings.
import { RefreshCw, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { SourceRow } from '../../contract/source.ts'
import { checkSources } from '../frame/actions.ts'
import { useNow } from '../frame/now.ts'
import { openSources } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { channelName } from '../mentions/channel-name.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { hasUnfitField, type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { CheckField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { AccessFields } from './access-fields.tsx'
import { type AccessForm, accessInput, savedAccess } from './access-form.ts'
import { ChecksLog } from './checks-log.tsx'
import { SourceFieldSet, type SourceFields } from './source-fields.tsx'
import { SourceNotices } from './source-notices.tsx'
import { SourceRulesForm } from './source-rules.tsx'
import { isInTrouble, paceWords, stateSentences } from './source-state.ts'

/** Enough to know whether there are more than are shown. */
const loggedChecks = 20

export function SourcePane({ source }: { source: SourceRow }) {
  const { sourceId, byHand } = source
  const nowMs = useNow()
  const { data: log } = useAnswer('source.checks', { sourceId, limit: loggedChecks })
  const [last] = log?.checks ?? []
  const [isReading, setIsReading] = useState(false)
  const read = async (): Promise<void> => {
    setIsReading(true)
    await checkSources(sourceId)
    setIsReading(false)
  }
  const remove = async (): Promise<void> => {
    const answer = await write('source.remove', { sourceId })
    if (answer.ok) openSources({ is: 'none' })
  }
  return (
    <article className="measure">
      <header className="pane-head">
        <h1>{channelName(source.title) || source.address}</h1>
        <div className="actions">
          {byHand ? null : (
            <Button isSmall icon={RefreshCw} disabled={isReading} onClick={() => void read()}>
              {isReading ? t('source.checking') : t('source.check')}
            </Button>
          )}
          <Button isSmall look="quiet" icon={Trash2} onClick={() => void remove()}>
            {t('source.remove')}
          </Button>
        </div>
      </header>
      <SourceNotices sources={[source]} isNamed={false} />
      {/* Not a live region: "read 2 minutes ago" would be said each minute; what a reading brought is told by its toast. */}
      <div
        className={`section source-state${isInTrouble(source) ? ' problem' : ''}`}
        data-testid="source-state"
      >
        {stateSentences(source, last?.sourceId === sourceId ? last : undefined, nowMs).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className="muted num">
          {[t('source.counts', { items: source.itemCount, cases: source.caseCount }), paceWords(source)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {byHand ? null : (
        <>
          <SourceForm source={source} />
          <SourceRulesForm source={source} />
          <ChecksLog sourceId={sourceId} checks={log?.checks} />
        </>
      )}
    </article>
  )
}

type Fields = SourceFields & { muted: boolean; paused: boolean; access: AccessForm }

const kept: Kept<Fields> = new Map()

function SourceForm({ source }: { source: SourceRow }) {
  const { sourceId, address, title, kind, intervalMinutes, allowPrivate, muted, paused } = source
  const access = savedAccess(source)
  const saved = { address, title, kind, intervalMinutes, allowPrivate, muted, paused, access }
  const form = useForm<Fields>(kept, `source ${sourceId}`, saved)
  // What is not being edited follows what is saved, such as a title read from the feed.
  const value = form.isChanged ? form.value : saved
  const element = useFocusOnWrong(form.wrongs)
  const change = (patch: Partial<Fields>): void => form.change({ ...value, ...patch })
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget)) return
    const typed = accessInput(value.access)
    const answer = await write('source.save', { sourceId, ...value, access: typed }, { showsProblem: true })
    // What was secret is gone from the page with the form it was typed into.
    if (answer.ok) form.reset({ ...value, access })
    else if (!form.mark(answer.problem)) showProblem(answer.problem)
  }
  return (
    <form ref={element} className="section source-form" noValidate onSubmit={(event) => void save(event)}>
      <div className="form-grid">
        <SourceFieldSet value={value} wrongs={form.wrongs} onChange={change} />
        <div className="wide checks">
          <CheckField
            label={t('source.muted')}
            isOn={value.muted}
            onChange={(isOn) => change({ muted: isOn })}
          />
          <CheckField
            label={t('source.paused')}
            isOn={value.paused}
            onChange={(isOn) => change({ paused: isOn })}
          />
        </div>
        <AccessFields
          value={value.access}
          wrongs={form.wrongs}
          onChange={(typed) => change({ access: typed })}
        />
      </div>
      {form.isChanged ? (
        <div className="form-foot">
          <Button look="primary" type="submit">
            {t('source.save')}
          </Button>
          <Button onClick={() => form.reset(saved)}>{t('common.cancel')}</Button>
        </div>
      ) : null}
    </form>
  )
}
