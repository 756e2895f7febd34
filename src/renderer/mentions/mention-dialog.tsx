// Enters what a customer said where no feed listens: who, where, when, and the words.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { openCase } from '../frame/view.ts'
import { clockOf, dayOf, instantOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { LinkButton } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { TextArea, TextField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { startAdding } from './adding.ts'
import { PictureField, type PictureInForm } from './picture-field.tsx'
import { type Whose, WhoseFields } from './whose-fields.tsx'

type Fields = Whose & {
  name: string
  reach: string
  day: string
  time: string
  text: string
  link: string
  picture: PictureInForm | null
}

// What was typed stays when the dialog is closed by accident.
const kept: Kept<Fields> = new Map()

const empty = (): Fields => ({
  channel: 'phone',
  clientId: null,
  caseId: null,
  name: '',
  reach: '',
  day: dayOf(Date.now()),
  time: clockOf(Date.now()),
  text: '',
  link: '',
  picture: null,
})

/** `given` is what was dropped on the window: it follows what was typed before and not saved. */
export function MentionDialog({ given, onClose }: { given: string | null; onClose: () => void }) {
  const form = useForm<Fields>(kept, 'mention', empty())
  const [isBusy, setIsBusy] = useState(false)
  const [isTooLarge, setIsTooLarge] = useState(false)
  const { value, wrongs, change } = form
  const element = useFocusOnWrong(wrongs)
  const took = useRef(false)
  useEffect(() => {
    if (given === null || took.current) return
    took.current = true
    change({ text: [value.text.trim(), given].filter(Boolean).join('\n\n') })
  })
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    const { day, time, picture, ...fields } = value
    // A cleared day or time means now.
    const atMs = day === '' || time === '' ? Date.now() : instantOf(day, time)
    const answer = await write(
      'mention.add',
      { ...fields, atMs, ...(picture ? { picture: picture.base64 } : {}) },
      { showsProblem: true },
    )
    setIsBusy(false)
    if (!answer.ok) {
      if (!form.mark(answer.problem)) showProblem(answer.problem)
      return
    }
    form.reset(empty())
    onClose()
    openCase(answer.value.caseId)
  }
  return (
    <Dialog title={t('mention.new')} className="broad" onClose={onClose}>
      <form ref={element} noValidate onSubmit={(event) => void save(event)}>
        <p className="muted what-for">
          {t('mention.newText')}{' '}
          <LinkButton onClick={() => startAdding({ is: 'conversation', text: null })}>
            {t('mention.whole')}
          </LinkButton>
        </p>
        <div className="form-grid">
          <TextField
            label={t('mention.name')}
            isFirst
            value={value.name}
            wrong={wrongs['name']}
            onChange={(name) => change({ name })}
          />
          <TextField
            label={t('mention.reach')}
            isOptional
            value={value.reach}
            wrong={wrongs['reach']}
            onChange={(reach) => change({ reach })}
          />
          <WhoseFields value={value} names={[value.name]} onChange={change} />
          <TextField
            label={t('mention.day')}
            type="date"
            value={value.day}
            wrong={wrongs['atMs']}
            onChange={(day) => change({ day })}
          />
          <TextField
            label={t('mention.time')}
            type="time"
            value={value.time}
            onChange={(time) => change({ time })}
          />
          <TextArea
            className="wide"
            label={t('mention.text')}
            rows={5}
            value={value.text}
            wrong={wrongs['text']}
            onChange={(text) => change({ text })}
          />
          <TextField
            className="wide"
            type="url"
            label={t('mention.link')}
            isOptional
            value={value.link}
            wrong={wrongs['link']}
            onChange={(link) => change({ link })}
          />
          <PictureField
            value={value.picture}
            wrong={isTooLarge ? 'picture' : wrongs['picture']}
            onChange={(picture, tooLarge) => {
              setIsTooLarge(tooLarge)
              change({ picture })
            }}
          />
        </div>
        <DialogFoot action={t('mention.save')} isOff={isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
