// Gathers the handlers of all topics; a method of the contract without one, or one too many, does not compile.
import type { DeskMethodName } from '../../../contract/methods.ts'
import type { Handlers } from '../handlers.ts'
import { agreementSummaryHandlers } from './agreement-summary.ts'
import { agreementTermHandlers } from './agreement-terms.ts'
import { agreementVersionHandlers } from './agreement-versions.ts'
import { answerHandlers } from './answers.ts'
import { appHandlers } from './app.ts'
import { batchHandlers } from './batch.ts'
import { calendarHandlers } from './calendar.ts'
import { caseHandlers } from './cases.ts'
import { clientDataHandlers } from './client-data.ts'
import { clientImportHandlers } from './client-import.ts'
import { clientMergeHandlers } from './client-merge.ts'
import { clientPageHandlers } from './client-page.ts'
import { clientHandlers } from './clients.ts'
import { closingHandlers } from './closing.ts'
import { dayHandlers } from './day.ts'
import { decisionHandlers } from './decisions.ts'
import { importHandlers } from './imports.ts'
import { inboxHandlers } from './inbox.ts'
import { learningHandlers } from './learning.ts'
import { letterheadHandlers } from './letterhead.ts'
import { mentionHandlers } from './mentions.ts'
import { packageHandlers } from './packages.ts'
import { paperHandlers } from './papers.ts'
import { promiseHandlers } from './promises.ts'
import { quietHandlers } from './quiet.ts'
import { quoteFileHandlers } from './quote-files.ts'
import { quoteLifeHandlers } from './quote-life.ts'
import { quoteTemplateHandlers } from './quote-templates.ts'
import { quoteHandlers } from './quotes.ts'
import { quotingHandlers } from './quoting.ts'
import { searchHandlers } from './search.ts'
import { serviceHandlers } from './services.ts'
import { sourceHandlers } from './sources.ts'
import { spreadHandlers } from './spread.ts'
import { stateHandlers } from './state.ts'
import { statementHandlers } from './statements.ts'
import { threadHandlers } from './threads.ts'
import { undoHandlers } from './undo.ts'

export const handlers: Handlers<DeskMethodName> = {
  ...agreementSummaryHandlers,
  ...agreementTermHandlers,
  ...agreementVersionHandlers,
  ...answerHandlers,
  ...appHandlers,
  ...batchHandlers,
  ...calendarHandlers,
  ...caseHandlers,
  ...clientHandlers,
  ...clientDataHandlers,
  ...clientImportHandlers,
  ...clientMergeHandlers,
  ...clientPageHandlers,
  ...closingHandlers,
  ...decisionHandlers,
  ...dayHandlers,
  ...importHandlers,
  ...inboxHandlers,
  ...learningHandlers,
  ...letterheadHandlers,
  ...mentionHandlers,
  ...packageHandlers,
  ...paperHandlers,
  ...promiseHandlers,
  ...quietHandlers,
  ...quoteFileHandlers,
  ...quoteHandlers,
  ...quoteTemplateHandlers,
  ...quotingHandlers,
  ...quoteLifeHandlers,
  ...searchHandlers,
  ...serviceHandlers,
  ...sourceHandlers,
  ...spreadHandlers,
  ...stateHandlers,
  ...statementHandlers,
  ...threadHandlers,
  ...undoHandlers,
}
