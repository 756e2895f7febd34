// Holds a draft while it is edited and saves it by itself a moment after the last key; undo from elsewhere comes through.
import { useEffect, useRef, useState } from 'react'
import type { QuoteForm } from '../../contract/quote.ts'
import type { Problem } from '../../core/problem.ts'
import { useSavedOnLeaving } from '../program/unsaved.ts'
import { write } from '../program/write.ts'
import type { Wrongs } from '../ui/form.ts'
import { showProblem } from '../ui/show-problem.ts'

// A pause in typing; the preview follows then.
const restMs = 450

export type Draft = {
  readonly value: QuoteForm
  readonly wrongs: Wrongs
  readonly isSaved: boolean
  change(patch: Partial<QuoteForm>): void
  /** Saves what is not saved yet; false when it was refused. */
  flush(): Promise<boolean>
  mark(fields: Wrongs): void
}

export function useDraft(saved: QuoteForm): Draft {
  const [value, setValue] = useState(saved)
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const latest = useRef(saved)
  const known = useRef(JSON.stringify(saved))
  const [savedText, setSavedText] = useState(known.current)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const isSaved = savedText === JSON.stringify(value)

  const savedNow = JSON.stringify(saved)
  useEffect(() => {
    // Somebody else changed the draft (undo): what is shown follows, unless something is being typed.
    if (savedNow === known.current || JSON.stringify(latest.current) !== known.current) return
    known.current = savedNow
    latest.current = saved
    setSavedText(savedNow)
    setValue(saved)
  }, [saved, savedNow])

  const flush = async (): Promise<boolean> => {
    if (timer.current) clearTimeout(timer.current)
    timer.current = null
    const sent = latest.current
    const text = JSON.stringify(sent)
    if (text === known.current) return true
    const answer = await write('quote.save', sent, { isQuiet: true, showsProblem: true })
    if (answer.ok) {
      known.current = text
      setSavedText(text)
      setWrongs({})
      return true
    }
    tell(answer.problem)
    return false
  }
  const tell = (problem: Problem): void => {
    if (problem.fields) setWrongs(problem.fields)
    else showProblem(problem)
  }
  const latestFlush = useRef(flush)
  latestFlush.current = flush
  useEffect(() => () => void latestFlush.current(), [])
  useSavedOnLeaving(() => latestFlush.current())

  return {
    value,
    wrongs,
    isSaved,
    change(patch) {
      const next = { ...latest.current, ...patch }
      latest.current = next
      setValue(next)
      if (timer.current) clearTimeout(timer.current)
      timer.current = setTimeout(() => void latestFlush.current(), restMs)
    },
    flush,
    mark: setWrongs,
  }
}
