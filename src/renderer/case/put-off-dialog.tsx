// Asks until when: the usual times, what has to happen first, or any day and time in words.
import { useState } from 'react'
import type { SnoozeUntil } from '../../contract/planning.ts'
import { holdsTyped } from '../../core/search/holds-typed.ts'
import { useNow } from '../frame/now.ts'
import { fullMomentOf, momentWords, timeOf, weekdayOf } from '../i18n/dates.ts'
import { atLineStart } from '../i18n/line-start.ts'
import { t } from '../i18n/t.ts'
import { type Choice, ChooseDialog } from '../ui/choose-dialog.tsx'
import { remindTimes, typedTime } from './put-off-times.ts'
import { snoozeTimes } from './snooze-times.ts'

type Props = {
  /** `remind`: the case stays in sight, and the owner hears of it if nobody has answered by then. */
  purpose: 'snooze' | 'remind'
  /** A quote of the case waits for a decision. */
  hasOpenQuote: boolean
  onChoose: (until: SnoozeUntil) => void
  onClose: () => void
}

type Offered = Choice & { readonly until: SnoozeUntil }

export function PutOffDialog({ purpose, hasOpenQuote, onChoose, onClose }: Props) {
  const [text, setText] = useState('')
  const nowMs = useNow()
  const wanted = text.trim()
  const typedMs = wanted === '' ? null : typedTime(wanted, nowMs)
  const isPast = typedMs !== null && typedMs <= Date.now()
  const usual = purpose === 'snooze' ? snoozeChoices(nowMs, hasOpenQuote) : remindChoices(nowMs)
  const fitting = usual.filter((each) => holdsTyped(each.text, wanted))
  const choices: readonly Offered[] =
    typedMs === null || isPast ? fitting : [typedChoice(typedMs), ...fitting.filter(isNot(typedMs))]
  const note = isPast
    ? t('putOff.past', { when: fullMomentOf(typedMs) })
    : choices.length === 0
      ? t('putOff.notUnderstood')
      : null
  return (
    <ChooseDialog
      title={t(`putOff.${purpose}`)}
      ask={t('putOff.ask')}
      text={text}
      onText={setText}
      choices={isPast ? [] : choices}
      note={note}
      onChoose={({ until }) => {
        onClose()
        onChoose(until)
      }}
      onClose={onClose}
    />
  )
}

const isNot =
  (atMs: number) =>
  ({ until }: Offered): boolean =>
    !('atMs' in until) || until.atMs !== atMs

const typedChoice = (atMs: number): Offered => ({
  key: 'typed',
  text: atLineStart(`${weekdayOf(atMs)}, ${fullMomentOf(atMs)}`),
  note: '',
  until: { atMs },
})

function snoozeChoices(nowMs: number, hasOpenQuote: boolean): Offered[] {
  const times = snoozeTimes(nowMs).map(({ choice, untilMs }) => ({
    key: choice,
    text: t(`snooze.${choice}`),
    note: choice === 'later' || choice === 'tomorrow' ? timeOf(untilMs) : momentWords(untilMs, nowMs),
    until: { atMs: untilMs },
  }))
  const happenings = [
    { key: 'answer', text: t('putOff.answer'), note: '', until: { happens: 'answer' as const } },
    ...(hasOpenQuote
      ? [{ key: 'quote', text: t('putOff.quote'), note: '', until: { happens: 'quote' as const } }]
      : []),
  ]
  return [...times, ...happenings]
}

const remindChoices = (nowMs: number): Offered[] =>
  remindTimes(nowMs).map(({ days, atMs }) => ({
    key: `${days}`,
    text: t('putOff.inDays', { n: days }),
    note: momentWords(atMs, nowMs),
    until: { atMs },
  }))
