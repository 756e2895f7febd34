// The shape of what the page is given: three functions, nothing of Electron.
import type { Answer } from './answer.ts'
import type { RemitEvent } from './events.ts'
import type { Input, MethodName, Output } from './methods.ts'

export type RemitApi = {
  call<N extends MethodName>(name: N, input: Input<N>): Promise<Answer<Output<N>>>
  onEvent(callback: (event: RemitEvent) => void): () => void
  /** The path of a file dropped on the window. */
  pathForFile(file: unknown): string
}
