// What adding a source needs wherever it is done: its fields, the search for the feed behind any address, and saving.
import { Search } from 'lucide-react'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { FeedCandidate } from '../../contract/source.ts'
import type { SourceKind } from '../../contract/words.ts'
import { feedAddress } from '../../core/feed/address.ts'
import { hintOfFeed } from '../../core/feed/presets.ts'
import { isPrivateHost } from '../../core/feed/private-address.ts'
import { countsAsFailure } from '../../core/problem.ts'
import { t } from '../i18n/t.ts'
import { call } from '../program/ask.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { hasUnfitField, type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { showProblem } from '../ui/show-problem.ts'
import { type AccessForm, accessInput, movedLogin, usualAccess } from './access-form.ts'
import { usualFirstDay } from './first-day.ts'
import { type Found, FoundFeeds, isKnownEmpty } from './found-feeds.tsx'
import type { Preset } from './preset-field.tsx'
import type { SourceFields } from './source-fields.tsx'

type NewSourceForm = Omit<SourceFields, 'kind'> & {
  preset: Preset
  /** Null until something is found or said. */
  kind: SourceKind | null
  opensFrom: string
  access: AccessForm
}

const kept: Kept<NewSourceForm> = new Map()

export type NewSource = ReturnType<typeof useNewSource>

/** `isQuiet`: nothing is said of it once it is added, so what may be wrong with the address is said before. */
export function useNewSource(onAdded: (sourceId: number) => void, { isQuiet = false } = {}) {
  const { data: desk } = useAnswer('desk.state', {})
  const form = useForm<NewSourceForm>(kept, 'new source', {
    address: '',
    title: '',
    preset: 'any',
    kind: null,
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
  const typed = (): NewSourceForm => {
    const moved = movedLogin(value.address, value.access)
    if (moved) change(moved)
    return { ...value, ...moved }
  }
  const find = async ({ address, allowPrivate, access }: NewSourceForm): Promise<Found> => {
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
  /** What the address is, if it is to be saved as it is; otherwise what was found instead is shown. */
  const settledKind = async (asked: NewSourceForm): Promise<SourceKind | null> => {
    if (found && isAnswered(found, asked)) return isChosen(found, asked) ? kindOf(asked, found) : null
    const result = await find(asked)
    if (mayBeSaved(result) && !(isQuiet && isTheirs(result))) return kindOf(asked, result)
    show(result)
    return null
  }
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (isBusy || hasUnfitField(event.currentTarget)) return
    setIsBusy(true)
    const asked = typed()
    // What is missing is said by the desk.
    const kind = asked.address.trim() === '' ? 'other' : await settledKind(asked)
    if (kind === null) {
      setIsBusy(false)
      return
    }
    const { title, opensFrom, access, preset: _, ...fields } = asked
    const answer = await write(
      'source.add',
      {
        ...fields,
        kind,
        title: title.trim() || null,
        opensFrom: opensFrom || null,
        access: accessInput(access),
      },
      { isQuiet, showsProblem: true },
    )
    setIsBusy(false)
    if (!answer.ok) {
      if (!form.mark(answer.problem)) showProblem(answer.problem)
      return
    }
    form.reset({ ...asked, access: usualAccess })
    onAdded(answer.value.sourceId)
  }
  const search: ReactNode = (
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
  )
  const mayNeedPrivate =
    value.allowPrivate || isPrivate(value.address) || found?.problem?.code === 'address_private'
  return { value, wrongs, change, element, isBusy, save, search, mayNeedPrivate }
}

/** Asked only where it may matter: nobody else has to know what a private network is. */
function isPrivate(address: string): boolean {
  const own = feedAddress(address)
  return own.ok && isPrivateHost(new URL(own.value).hostname)
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
  found.candidates.length === 0 ? !isKnownEmpty(found) : isOffered(found, address)

/** What the owner says comes before what was read, and that before what the address looks like. */
function kindOf({ kind, address }: NewSourceForm, { candidates }: Found): SourceKind {
  const own = feedAddress(address)
  if (kind !== null || !own.ok) return kind ?? 'other'
  return candidates.find((each) => each.address === own.value)?.kind ?? hintOfFeed(own.value).kind
}

/** Trouble with the place itself, a mistyped address say, and not with the network here. */
const isTheirs = ({ problem }: Found): boolean => problem !== null && countsAsFailure(problem)

/** An address that is a feed itself, or whose trouble may pass, is watched as it was typed. */
function mayBeSaved({ address, candidates, problem }: Found): boolean {
  const own = feedAddress(address)
  if (!own.ok) return true
  if (candidates.length > 0) return candidates.some((candidate) => candidate.address === own.value)
  return problem === null || (problem.retryable && problem.code !== 'not_a_feed')
}
