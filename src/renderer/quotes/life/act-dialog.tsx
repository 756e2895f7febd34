// The frame of the dialogs that record what became of a quote: fields, save, cancel, and where a problem is said.
import { type FormEvent, type ReactNode, type RefObject, useState } from 'react'
import type { Answer } from '../../../contract/answer.ts'
import type { Problem } from '../../../core/problem.ts'
import { t } from '../../i18n/t.ts'
import { holdKeysUntil } from '../../keys/held-keys.ts'
import { askAnew } from '../../program/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { hasUnfitField, useFocusOnWrong, type Wrongs } from '../../ui/form.ts'
import { showProblem } from '../../ui/show-problem.ts'

/** What can be done with the quote is another thing afterwards, which is known by then. */
export async function learned<R>(marked: Promise<Answer<R>>): Promise<Answer<R>> {
  const answer = await marked
  if (answer.ok) await askAnew('quote.life')
  return answer
}

/** What is typed until it is saved; a problem is said beside the field it names. */
export function useAct<T extends object>(initial: T) {
  const [value, setValue] = useState(initial)
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const form = useFocusOnWrong(wrongs)
  return {
    value,
    wrongs,
    form,
    change: (patch: Partial<T>): void => setValue({ ...value, ...patch }),
    /** `isSaid` says a problem itself and tells so. */
    async send<R>(
      call: () => Promise<Answer<R>>,
      onDone: (done: R) => void,
      isSaid: (problem: Problem) => boolean = () => false,
    ): Promise<void> {
      if (form.current && hasUnfitField(form.current)) return
      const answer = await holdKeysUntil(learned(call()))
      if (answer.ok) return onDone(answer.value)
      setWrongs(answer.problem.fields ?? {})
      if (!answer.problem.fields && !isSaid(answer.problem)) showProblem(answer.problem)
    },
  }
}

type Props = {
  title: string
  text?: string
  saveText?: string
  form: RefObject<HTMLFormElement | null>
  onSave: () => Promise<void>
  onClose: () => void
  children: ReactNode
}

export function ActDialog({ title, text, saveText, form, onSave, onClose, children }: Props) {
  const save = (event: FormEvent): void => {
    event.preventDefault()
    void onSave()
  }
  return (
    <Dialog title={title} className="act" onClose={onClose}>
      {text ? <p className="muted">{text}</p> : null}
      <form ref={form} className="act-fields" noValidate onSubmit={save}>
        {children}
        <div className="foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit">
            {saveText ?? t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
