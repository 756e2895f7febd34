// Holds what is typed into a form until it is saved: also across screens, so that a wrong click loses nothing.
import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../core/problem.ts'

export type Wrongs = Readonly<Record<string, string>>

/** What was typed, and over what: only the fields that differ are the owner's. */
type Typed<T> = { readonly over: T; readonly value: T }

/** What is being typed into the forms of one kind, by the name of the form ("client 12", "new client"). */
export type Kept<T> = Map<string, Typed<T>>

/** What is typed into the forms of rows that are there, and into that of a new one: null. */
export function keptByRow<T>() {
  const kept: Kept<T> = new Map()
  const nameOf = (rowId: number | null): string => String(rowId ?? 'new')
  return {
    kept,
    nameOf,
    /** Whether something is typed into it and not saved. */
    isTyped: (rowId: number | null): boolean => kept.has(nameOf(rowId)),
    /** Lets go of what was typed. */
    forget: (rowId: number | null): void => void kept.delete(nameOf(rowId)),
  }
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** What was typed, over what is saved by now: fields nobody typed into follow. */
export function typedOver<T extends object>({ over, value }: Typed<T>, saved: T): T {
  const before = new Map<string, unknown>(Object.entries(over))
  const typed = Object.entries(value).filter(([name, field]) => !isSame(field, before.get(name)))
  return { ...saved, ...Object.fromEntries(typed) }
}

export type Form<T> = {
  readonly value: T
  readonly wrongs: Wrongs
  readonly isChanged: boolean
  change(patch: Partial<T>): void
  /** Marks the fields a problem names; true when it names any. */
  mark(problem: Problem): boolean
  reset(next: T): void
}

/**
 * `initial` is what was saved; what is typed is kept under `key` until `reset`. Where that is changed elsewhere meanwhile, by an
 * undo say, the form follows, so that saving it takes nothing back that was not typed here.
 */
export function useForm<T extends object>(kept: Kept<T>, key: string, initial: T): Form<T> {
  const [typed, setTyped] = useState<Typed<T>>(() => kept.get(key) ?? { over: initial, value: initial })
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const isChanged = kept.has(key)
  const isBehind = !isSame(typed.over, initial)
  const value = !isBehind ? typed.value : isChanged ? typedOver(typed, initial) : initial
  if (isBehind) {
    const next = { over: initial, value }
    if (isChanged) kept.set(key, next)
    setTyped(next)
  }
  return {
    value,
    wrongs,
    isChanged,
    change(patch) {
      const next = { over: initial, value: { ...value, ...patch } }
      kept.set(key, next)
      setTyped(next)
      // What was wrong with a field stays said until the field itself is changed.
      const changed = Object.keys(patch)
      setWrongs(
        Object.fromEntries(
          Object.entries(wrongs).filter(([path]) => !changed.includes(path.split('.')[0] ?? '')),
        ),
      )
    },
    mark(problem) {
      const fields = problem.fields ?? {}
      setWrongs(fields)
      return Object.keys(fields).length > 0
    },
    reset(next) {
      kept.delete(key)
      setTyped({ over: initial, value: next })
      setWrongs({})
    },
  }
}

/** Puts the focus on the first wrong field after a refused save. */
export function useFocusOnWrong(wrongs: Wrongs) {
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (Object.keys(wrongs).length > 0)
      ref.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [wrongs])
  return ref
}

/** Whether what is typed into a field cannot be read as a number or an amount; such a field takes the focus. */
export function hasUnfitField(form: HTMLFormElement): boolean {
  const wrong = form.querySelector<HTMLElement>('[data-unfit=true]')
  // What is folded away takes no focus.
  wrong?.closest('details')?.setAttribute('open', '')
  wrong?.focus()
  return wrong !== null
}
