// Puts a case off: the usual times, or a day of one's own.
import { Clock } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { useNow } from '../frame/now.ts'
import { dayAfter, dayOf, instantOf, momentWords, timeOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/inputs.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { morning, snoozeTimes } from './snooze-times.ts'

export function SnoozeMenu({ onSnooze }: { onSnooze: (untilMs: number) => void }) {
  const button = useRef<HTMLButtonElement>(null)
  const [isPicking, setIsPicking] = useState(false)
  const nowMs = useNow()
  useCommands({ 'case.snooze': () => button.current?.click() })
  return (
    <>
      <Menu
        buttonRef={button}
        className="button quiet"
        keys="s"
        label={
          <>
            <Clock aria-hidden="true" />
            <span>{t('case.snooze')}</span>
            <Kbd keys="s" />
          </>
        }
      >
        {snoozeTimes(nowMs).map(({ choice, untilMs }) => (
          <MenuItem
            key={choice}
            onChoose={() => onSnooze(untilMs)}
            note={choice === 'later' || choice === 'tomorrow' ? timeOf(untilMs) : momentWords(untilMs, nowMs)}
          >
            {t(`snooze.${choice}`)}
          </MenuItem>
        ))}
        <MenuItem onChoose={() => setIsPicking(true)}>{t('snooze.pick')}</MenuItem>
      </Menu>
      {isPicking ? (
        <PickDay
          firstDay={dayAfter(dayOf(nowMs), 1)}
          onClose={() => setIsPicking(false)}
          onPick={(untilMs) => {
            setIsPicking(false)
            onSnooze(untilMs)
          }}
        />
      ) : null}
    </>
  )
}

type PickProps = { firstDay: string; onClose: () => void; onPick: (untilMs: number) => void }

function PickDay({ firstDay, onClose, onPick }: PickProps) {
  const [day, setDay] = useState(firstDay)
  const [time, setTime] = useState(morning)
  const [isWrong, setIsWrong] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const untilMs = instantOf(day, time)
    if (untilMs > Date.now()) onPick(untilMs)
    else setIsWrong(true)
  }
  return (
    <Dialog title={t('snooze.title')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className="form-grid">
          <TextField
            label={t('snooze.day')}
            type="date"
            value={day}
            wrong={isWrong ? 'past' : undefined}
            onChange={setDay}
          />
          <TextField label={t('snooze.time')} type="time" value={time} onChange={setTime} />
        </div>
        <div className="form-foot foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('case.snooze')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
