// Adds what the dealings with clients leave on paper, topic by topic, in the order in which they refer to one another.
import { clientTables } from './0007/clients.ts'
import { listIndexes } from './0007/lists.ts'
import { planningTables } from './0007/planning.ts'
import { quoteLifeTables } from './0007/quote-life.ts'
import { quoteMakingTables } from './0007/quote-making.ts'
import { statementTables } from './0007/statements.ts'
import { termTables } from './0007/terms.ts'

export const paperwork = [
  termTables,
  clientTables,
  statementTables,
  quoteMakingTables,
  quoteLifeTables,
  planningTables,
  listIndexes,
].join('\n')
