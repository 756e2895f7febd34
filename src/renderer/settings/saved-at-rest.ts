// Saves what is typed once the typing rests, and at once when its field goes away: leaving a section loses nothing.
import { useEffect, useRef, useState } from 'react'
import { useSavedOnLeaving } from '../program/unsaved.ts'

const restMs = 500

/** What stands in a field. What is stored elsewhere meanwhile (an undo) is followed, except where something is being typed. */
export function useTyped<T>(stored: T): readonly [T, (typed: T) => void] {
  const [typed, setTyped] = useState(stored)
  const [known, setKnown] = useState(stored)
  if (known !== stored) {
    setKnown(stored)
    if (typed === known) setTyped(stored)
  }
  return [typed, setTyped]
}

/** `value` is what stands in the field, `isNew` that it differs from what is stored. */
export function useSavedAtRest<T>(value: T, isNew: boolean, save: (value: T) => Promise<unknown>): void {
  const latest = useRef({ value, isNew, save })
  latest.current = { value, isNew, save }
  const sent = useRef<{ value: T } | null>(null)
  useEffect(() => {
    if (!isNew) {
      sent.current = null
      return
    }
    const timer = setTimeout(() => {
      sent.current = { value }
      void latest.current.save(value)
    }, restMs)
    return () => clearTimeout(timer)
  }, [value, isNew])
  const saveRest = (): Promise<unknown> | undefined => {
    const last = latest.current
    return last.isNew && sent.current?.value !== last.value ? last.save(last.value) : undefined
  }
  const latestRest = useRef(saveRest)
  latestRest.current = saveRest
  useEffect(() => () => void latestRest.current(), [])
  useSavedOnLeaving(saveRest)
}
