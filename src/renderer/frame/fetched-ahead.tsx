// Loads a screen's code apart from the window's own, and draws it at once when it is already there.
import { type ComponentType, lazy, useState } from 'react'

export type FetchedAhead<Props extends object> = {
  /** Fetches the code while nobody waits for it. */
  readonly fetch: () => void
  /** The screen when its code is there, else one that waits for it. */
  readonly drawn: () => ComponentType<Props>
}

export function fetchedAhead<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FetchedAhead<Props> {
  let ready: ComponentType<Props> | null = null
  let loading: Promise<ComponentType<Props>> | null = null
  const once = (): Promise<ComponentType<Props>> => {
    loading ??= load().then((screen) => {
      ready = screen
      return screen
    })
    return loading
  }
  const waiting = lazy(() => once().then((screen) => ({ default: screen })))
  return { fetch: () => void once(), drawn: () => ready ?? waiting }
}

/**
 * React's own `lazy` shows nothing for 300 ms even when the code is there before the screen is first drawn; a screen
 * that was fetched ahead is drawn like any other. Which of the two it is stays as it was when the screen was mounted.
 */
export function Fetched<Props extends object>({ of, with: props }: { of: FetchedAhead<Props>; with: Props }) {
  const [Drawn] = useState<ComponentType<Props>>(() => of.drawn())
  return <Drawn {...props} />
}
