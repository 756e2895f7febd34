// Puts an answer of the library into the reply of a case: a choice among them, found by their words.
import { useState } from 'react'
import type { KeptAnswer } from '../../contract/kept-answer.ts'
import { holdsTyped } from '../../core/search/holds-typed.ts'
import { fillReply } from '../case/drafts.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { useOnceLoaded } from '../keys/why-not.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FindField } from '../ui/find-field.tsx'
import { Kbd } from '../ui/kbd.tsx'
import './answers.css'

export function InsertAnswer({ caseId }: { caseId: number }) {
  const { data, isPending } = useAnswer('answer.list', {})
  const [isOpen, setIsOpen] = useState(false)
  const answers = data?.answers ?? []
  const open = (): void => setIsOpen(true)
  const openLater = useOnceLoaded('case.insertAnswer', !isPending)
  useCommands({ 'case.insertAnswer': answers.length > 0 ? open : openLater })
  if (answers.length === 0) return null
  const insert = ({ answerId, form }: KeptAnswer): void => {
    setIsOpen(false)
    fillReply(caseId, form.text, { answerId })
  }
  return (
    <>
      <button type="button" className="tab" onClick={open}>
        {t('answers.insert')}
        <Kbd keys="i" />
      </button>
      {isOpen ? <Choice answers={answers} onInsert={insert} onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}

type ChoiceProps = {
  answers: readonly KeptAnswer[]
  onInsert: (answer: KeptAnswer) => void
  onClose: () => void
}

function Choice({ answers, onInsert, onClose }: ChoiceProps) {
  const [text, setText] = useState('')
  const found = answers.filter(({ form }) => holdsTyped(`${form.question} ${form.text}`, text))
  return (
    <Dialog title={t('answers.insert')} onClose={onClose}>
      <FindField label={t('answers.find')} value={text} found={found.length} onChange={setText} />
      {found.length === 0 ? <p className="muted">{t('answers.foundNone', { text })}</p> : null}
      <ul className="answer-choice">
        {found.map((answer) => (
          <li key={answer.answerId}>
            <button type="button" onClick={() => onInsert(answer)}>
              <span className="name">{answer.form.question}</span>
              <span className="muted">{answer.form.text}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="foot">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </Dialog>
  )
}
