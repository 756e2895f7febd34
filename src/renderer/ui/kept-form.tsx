// A form of a page, kept while it is typed: it ends when what was typed is saved or given up.
import type { FormEvent, ReactNode } from 'react'
import type { Answer } from '../../contract/answer.ts'
import { t } from '../i18n/t.ts'
import { Button } from './button.tsx'
import { type Form, hasUnfitField, useFocusOnWrong } from './form.ts'
import { showProblem } from './show-problem.ts'

type Props<T, V> = {
  form: Form<T>
  /** What it goes back to when it is given up. */
  initial: T
  /** What is done, in words. */
  action: string
  className?: string
  send: (value: T) => Promise<Answer<V>>
  onSaved: (saved: V) => void
  onCancel?: () => void
  /** Stands beside the action in the place of Cancel. */
  aside?: ReactNode
  children: ReactNode
}

export function KeptForm<T, V>({
  form,
  initial,
  action,
  className,
  send,
  onSaved,
  onCancel,
  aside,
  children,
}: Props<T, V>) {
  const element = useFocusOnWrong(form.wrongs)
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget)) return
    const answer = await send(form.value)
    if (answer.ok) {
      form.reset(form.value)
      onSaved(answer.value)
    } else if (!form.mark(answer.problem)) showProblem(answer.problem)
  }
  const giveUp = (): void => {
    form.reset(initial)
    onCancel?.()
  }
  return (
    <form ref={element} className={className} noValidate onSubmit={(event) => void save(event)}>
      {children}
      <div className="form-foot">
        <Button look="primary" type="submit">
          {action}
        </Button>
        {aside ?? <Button onClick={giveUp}>{t('common.cancel')}</Button>}
      </div>
    </form>
  )
}
