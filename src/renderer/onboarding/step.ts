// What every step of the first run is given: the state it begins with, how to go on after saving or skipping, and back.
import type { DeskState } from '../../contract/app.ts'

export type StepProps = { desk: DeskState; onNext: () => void; onBack?: (() => void) | undefined }
