// Knows what saves itself a moment after the last key, so that a program that ends within that moment loses nothing.
import { useEffect, useRef } from 'react'

type Save = () => Promise<unknown> | undefined

const savers = new Set<Save>()

/** `save` is called when the program is about to end; it gives what is to be waited for. */
export function useSavedOnLeaving(save: Save): void {
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const saver: Save = () => latest.current()
    savers.add(saver)
    return () => void savers.delete(saver)
  }, [])
}

/** Settles when everything that is on screen is saved, or was refused. */
export const saveAll = (): Promise<unknown> => Promise.allSettled([...savers].map((save) => save()))
