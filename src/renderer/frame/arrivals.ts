// Counts the cases that came in since the owner last looked at the top of the list.
import { createStore } from '../program/store.ts'

export const arrivals = createStore(0)

export const noteArrivals = (cases: number): void => arrivals.set(arrivals.get() + cases)
export const seeArrivals = (): void => arrivals.set(0)
