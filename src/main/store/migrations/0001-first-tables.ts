// Creates the first tables, in the order in which they refer to one another.
import { agreementsTables } from './0001/agreements.ts'
import { casesTables } from './0001/cases.ts'
import { programTables } from './0001/program.ts'
import { quotesTables } from './0001/quotes.ts'
import { sourcesTables } from './0001/sources.ts'

export const firstTables = [agreementsTables, sourcesTables, casesTables, quotesTables, programTables].join(
  '\n',
)
