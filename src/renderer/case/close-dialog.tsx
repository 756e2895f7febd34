// Closes a complaint that others can read: how far it went, and where it was answered, or why not. Keys 1 to 3 choose how far.
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useFocusOnWrong, type Wrongs } from '../ui/form.ts'
import { CheckField, TextField } from '../ui/inputs.tsx'
import { Kbd } from '../ui/kbd.tsx'

type Props = {
  caseId: number
  onClose: () => void
  onLeave: (act: () => Promise<boolean>) => void
}

const levels = [1, 2, 3] as const

export function CloseDialog({ caseId, onClose, onLeave }: Props) {
  const [level, setLevel] = useState<number>(1)
  const [isAnswered, setIsAnswered] = useState(true)
  const [link, setLink] = useState('')
  const [reason, setReason] = useState('')
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const form = useFocusOnWrong(wrongs)

  const wrongsOf = (address: string, why: string): Wrongs => {
    if (address !== '' && !/^https?:\/\/\S/i.test(address)) return { link: 'address' }
    if (why !== '' || (isAnswered && address !== '')) return {}
    return isAnswered ? { link: 'required' } : { reason: 'required' }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const closing = { isAnswered, link: link.trim(), reason: reason.trim(), level }
    const found = wrongsOf(closing.link, closing.reason)
    setWrongs(found)
    if (Object.keys(found).length > 0) return
    onClose()
    onLeave(async () => (await write('case.close', { caseId, closing })).ok)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyping =
      event.target instanceof HTMLElement && event.target.matches('input:not([type=radio], [type=checkbox])')
    const chosen = levels.find((each) => String(each) === event.key)
    if (chosen === undefined || isTyping) return
    event.preventDefault()
    setLevel(chosen)
  }
  return (
    <Dialog title={t('closing.title')} className="decide" onClose={onClose}>
      <form ref={form} noValidate className="closing-form" onSubmit={submit} onKeyDown={onKeyDown}>
        <fieldset className="fieldset">
          <legend>{t('closing.level')}</legend>
          <div className="kinds-choice">
            {levels.map((each) => (
              <label key={each} className="radio">
                <input
                  type="radio"
                  name="level"
                  data-first={each === level || undefined}
                  checked={each === level}
                  onChange={() => setLevel(each)}
                />
                {t(`closing.level.${each}`)}
                <Kbd keys={String(each)} />
              </label>
            ))}
          </div>
        </fieldset>
        <CheckField label={t('closing.answered')} isOn={isAnswered} onChange={setIsAnswered} />
        <TextField
          label={t('closing.link')}
          type="url"
          placeholder="https://"
          value={link}
          wrong={wrongs['link']}
          onChange={setLink}
        />
        <TextField label={t('closing.reason')} value={reason} wrong={wrongs['reason']} onChange={setReason} />
        <div className="foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('closing.close')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
