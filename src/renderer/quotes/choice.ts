// Holds which quotes are shown, also while another screen is open.
import { everything, type PipelineChoice } from '../../core/quote/pipeline.ts'
import { createStore, useStore } from '../program/store.ts'

const choice = createStore<PipelineChoice>(everything)

export const useChoice = (): PipelineChoice => useStore(choice)
export const choose = (patch: Partial<PipelineChoice>): void => choice.set({ ...choice.get(), ...patch })
export const chooseAll = (): void => choice.set(everything)

export const isNarrowed = ({ clientId, state, period }: PipelineChoice): boolean =>
  clientId !== null || state !== 'all' || period !== 'all'
