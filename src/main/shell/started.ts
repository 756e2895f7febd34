// What a run is given once the program is ready.
import type { Flags } from '../flags.ts'
import type { DeskLine } from './desk-line.ts'
import type { RemitEvents } from './events.ts'
import type { Given } from './given.ts'

export type Started = {
  readonly flags: Flags
  readonly given: Given
  readonly desk: DeskLine
  readonly events: RemitEvents
  readonly dataDir: string
  readonly outDir: string
  readonly resourcesDir: string
}
