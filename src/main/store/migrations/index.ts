// Lists every migration in order; the position (from 1) is the database version it leads to.
import { firstTables } from './0001-first-tables.ts'
import { listening } from './0002-listening.ts'
import { judging } from './0003-judgement.ts'
import { agreementTables } from './0005-agreements.ts'
import { searching } from './0006-search.ts'
import { paperwork } from './0007-paperwork.ts'
import { knownFacts } from './0008-known-facts.ts'
import { fewerEntries } from './0009-fewer-entries.ts'

export const migrations: readonly string[] = [
  firstTables,
  listening,
  judging,
  agreementTables,
  searching,
  paperwork,
  knownFacts,
  fewerEntries,
]
