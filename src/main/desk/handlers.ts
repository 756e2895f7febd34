// Says what a set of handlers is: one function for every method it names, typed from the contract.
import type { DeskMethodName, Input, Output } from '../../contract/methods.ts'
import type { Context } from './context.ts'

export type Handlers<N extends DeskMethodName> = {
  readonly [K in N]: (input: Input<K>, context: Context) => Output<K>
}
