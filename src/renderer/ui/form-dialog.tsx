// A dialog that asks for a few things and sends them: it closes once they were taken, else says beside each field what is wrong.
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Answer } from '../../contract/answer.ts'
import { Dialog } from './dialog.tsx'
import { DialogFoot } from './dialog-foot.tsx'
import { hasUnfitField, useFocusOnWrong, type Wrongs } from './form.ts'
import { showProblem } from './show-problem.ts'

type Props = {
  title: string
  /** Stands beside the title. */
  aside?: ReactNode
  /** What is done, in words. */
  action: string
  /** Null where there is nothing to send yet. */
  send: () => Promise<Answer<unknown>> | null
  onClose: () => void
  children: (wrongs: Wrongs) => ReactNode
}

export function FormDialog({ title, aside, action, send, onClose, children }: Props) {
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const element = useFocusOnWrong(wrongs)
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget)) return
    const answer = await send()
    if (answer === null) return
    if (answer.ok) return onClose()
    setWrongs(answer.problem.fields ?? {})
    if (!answer.problem.fields) showProblem(answer.problem)
  }
  return (
    <Dialog title={title} aside={aside} onClose={onClose}>
      <form ref={element} noValidate onSubmit={(event) => void save(event)}>
        {children(wrongs)}
        <DialogFoot action={action} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
