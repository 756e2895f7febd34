// Takes in one of Remit's own files, after it was said what is in it: a quote becomes a draft, corrections are learned from.
import { useEffect, useState } from 'react'
import type { Output } from '../../contract/methods.ts'
import type { Problem } from '../../core/problem.ts'
import { t } from '../i18n/t.ts'
import { takeCorrections } from '../learning/journal-file.ts'
import { call } from '../program/ask.ts'
import { ImportClientDialog, takeQuote } from '../quotes/import-quote.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useFocusWhen } from '../ui/focus-when.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { fileName } from './file-name.ts'

type Props = { path: string; onClose: () => void }
type Held = Output<'file.look'>

export function RemitFileDialog({ path, onClose }: Props) {
  const [held, setHeld] = useState<Held | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [asksWhose, setAsksWhose] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const next = useFocusWhen<HTMLButtonElement>(held !== null)
  useEffect(() => {
    void call('file.look', { path }).then((answer) => {
      if (answer.ok) setHeld(answer.value)
      else setProblem(answer.problem)
    })
  }, [path])
  const take = async (what: Held): Promise<void> => {
    setIsBusy(true)
    if (what.is === 'corrections') await takeCorrections(path)
    else if (!(await takeQuote(what, null))) return setAsksWhose(true)
    onClose()
  }
  if (asksWhose && held?.is === 'quote') return <ImportClientDialog file={held} onClose={onClose} />
  return (
    <Dialog title={fileName(path)} onClose={onClose}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {held || problem ? null : <p role="status">{t('opml.reading', { name: fileName(path) })}</p>}
      {held ? (
        <p role="status" data-testid="remit-file">
          {held.is === 'quote'
            ? t('remitFile.quote', { title: held.title, client: held.client })
            : t('remitFile.corrections', { n: held.corrections })}
        </p>
      ) : null}
      <div className="foot">
        <Button onClick={onClose}>{t(problem ? 'common.close' : 'common.cancel')}</Button>
        {held ? (
          <Button ref={next} look="primary" disabled={isBusy} onClick={() => void take(held)}>
            {t('remitFile.take')}
          </Button>
        ) : null}
      </div>
    </Dialog>
  )
}
