// Knows how far the first run is, outside React: saving the profile may change the language and draw the window anew.
import { createStore, useStore } from '../program/store.ts'

const memoryKey = 'remit.welcomed'

/** Not known before the first answer; then the step that is shown, counted from 0, or done. */
type Progress = 'unknown' | 'done' | number

const progress = createStore<Progress>('unknown')

export const useWelcomeStep = (): Progress => useStore(progress)

/** Shown once, over data nobody has touched; gone through or skipped, it does not come again. */
export function decideWelcome(isUntouched: boolean): void {
  if (progress.get() !== 'unknown') return
  progress.set(isUntouched && localStorage.getItem(memoryKey) === null ? 0 : 'done')
}

export const showWelcomeStep = (step: number): void => progress.set(step)

export function finishWelcome(): void {
  localStorage.setItem(memoryKey, 'yes')
  progress.set('done')
}
