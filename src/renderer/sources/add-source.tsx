// Adds a place to watch, and finds its feed if a page was pasted; the program reads it at once, and its page shows what came of it.
import { Search } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import type { FeedCandidate } from '../../contract/source.ts'
import { feedAddress } from '../../core/feed/address.ts'
import { openSources } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { call } from '../program/ask.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { hasUnfitField, type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { AccessFields } from './access-fields.tsx'
import { type AccessForm, accessInput, movedLogin, usualAccess } from './access-form.ts'
import { usualFirstDay } from './first-day.ts'
import { type Found, FoundFeeds } from './found-feeds.tsx'
import { SourceFieldSet, type SourceFields } from './source-fields.tsx'

type Fields = SourceFields & { opensFrom: string; access: AccessForm }

const kept: Kept<Fields> = new Map()

export function AddSource() {
  const { data: desk } = useAnswer('desk.state', {})
  const form = useForm<Fields>(kept, 'new source', {
    address: '',
    title: '',
    kind: 'comments',
    intervalMinutes: desk?.settings.intervalMinutes ?? 30,
    allowPrivate: false,
    opensFrom: usualFirstDay(),
    access: usualAccess,
  })
  const [isBusy, setIsBusy] = useState(false)
  const [found, setFound] = useState<Found | null>(null)
  const { value, wrongs, change } = form
  const element = useFocusOnWrong(wrongs)
  const choose = ({ address, kind }: FeedCandidate): void => change({ address, kind })
  // A search takes a while; what is typed meanwhile must not be lost to what it finds.
  const current = useRef({ address: value.address, choose })
  current.current = { address: value.address, choose }
  /** What stands in the form, a login typed into the address in its own fields: what is found has none in its address. */
  const typed = (): Fields => {
    const moved = movedLogin(value.address, value.access)
    if (moved) change(moved)
    return { ...value, ...moved }
  }
  const find = async ({ address, allowPrivate, access }: Fields): Promise<Found> => {
    setFound(null)
    const answer = await call('source.find', { address, allowPrivate, access: accessInput(access) })
    const result = answer.ok ? answer.value : { candidates: [], problem: answer.problem }
    return { address, allowPrivate, access, ...result }
  }
  const show = (result: Found): void => {
    setFound(result)
    const [only, ...others] = result.candidates
    if (only && others.length === 0 && current.current.address === result.address)
      current.current.choose(only)
  }
  const lookNow = async (): Promise<void> => {
    setIsBusy(true)
    show(await find(typed()))
    setIsBusy(false)
  }
  /** Whether the address is to be saved as it is; otherwise what was found instead is shown. */
  const isSettled = async (asked: Fields): Promise<boolean> => {
    if (found && isAnswered(found, asked)) return isChosen(found, asked)
    const result = await find(asked)
    if (mayBeSaved(result)) return true
    show(result)
    return false
  }
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (isBusy || hasUnfitField(event.currentTarget)) return
    setIsBusy(true)
    const asked = typed()
    if (asked.address.trim() !== '' && !(await isSettled(asked))) {
      setIsBusy(false)
      return
    }
    const { title, opensFrom, access, ...fields } = asked
    const answer = await write(
      'source.add',
      {
        ...fields,
        title: title.trim() || null,
        opensFrom: opensFrom || null,
        access: accessInput(access),
      },
      { showsProblem: true },
    )
    setIsBusy(false)
    if (!answer.ok) {
      if (!form.mark(answer.problem)) showProblem(answer.problem)
      return
    }
    form.reset({ ...asked, access: usualAccess })
    openSources({ is: 'source', sourceId: answer.value.sourceId })
  }
  return (
    <form ref={element} className="measure" noValidate onSubmit={(event) => void save(event)}>
      <h1>{t('source.new')}</h1>
      <div className="section form-grid">
        <SourceFieldSet
          value={value}
          wrongs={wrongs}
          isNew
          onChange={change}
          search={
            <div className="find-feed">
              <Button
                isSmall
                icon={Search}
                disabled={isBusy || value.address.trim() === ''}
                onClick={() => void lookNow()}
              >
                {isBusy ? t('source.finding') : t('source.find')}
              </Button>
              <FoundFeeds
                found={found && isAnswered(found, value) ? found : null}
                chosen={value.address}
                onChoose={choose}
              />
            </div>
          }
        />
        <TextField
          label={t('source.opensFrom')}
          type="date"
          hint={t('source.opensFromHint')}
          value={value.opensFrom}
          wrong={wrongs['opensFrom']}
          onChange={(opensFrom) => change({ opensFrom })}
        />
        <AccessFields value={value.access} wrongs={wrongs} onChange={(access) => change({ access })} />
      </div>
      <div className="form-foot">
        <Button look="primary" type="submit" disabled={isBusy}>
          {t('sources.add')}
        </Button>
        <Button onClick={() => openSources({ is: 'none' })}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}

type Asked = Pick<Found, 'address' | 'allowPrivate' | 'access'>

/** Whether what was found belongs to what stands in the form: the typed address, or a feed that was found behind it. */
const isAnswered = (found: Found, asked: Asked): boolean =>
  found.allowPrivate === asked.allowPrivate &&
  JSON.stringify(found.access) === JSON.stringify(asked.access) &&
  (found.address === asked.address || isOffered(found, asked.address))

const isOffered = (found: Found, address: string): boolean =>
  found.candidates.some((candidate) => candidate.address === address)

/** One of the feeds that were found, or an address behind which there is none, which was said. */
const isChosen = (found: Found, { address }: Asked): boolean =>
  found.candidates.length === 0 || isOffered(found, address)

/** An address that is a feed itself, or whose trouble may pass, is watched as it was typed. */
function mayBeSaved({ address, candidates, problem }: Found): boolean {
  const own = feedAddress(address)
  if (!own.ok) return true
  if (candidates.length > 0) return candidates.some((candidate) => candidate.address === own.value)
  return problem === null || (problem.retryable && problem.code !== 'not_a_feed')
}
