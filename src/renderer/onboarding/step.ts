// What every step of the first run is given: the state it begins with, and how to go on after saving or skipping.
import type { DeskState } from '../../contract/app.ts'

export type StepProps = { desk: DeskState; onNext: () => void }
