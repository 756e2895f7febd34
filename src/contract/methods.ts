// The whole contract in one object: every method by name. The client, the handlers, the fuzz test and the docs derive from it.
import type { z } from 'zod'
import { agreementSummaryMethods } from './agreement-summary.ts'
import { agreementTermMethods } from './agreement-terms.ts'
import { agreementVersionMethods } from './agreement-version.ts'
import { appMethods } from './app.ts'
import { batchMethods } from './batch.ts'
import { calendarMethods } from './calendar.ts'
import { caseMethods } from './case.ts'
import { clientMethods } from './client.ts'
import { clientDataMethods } from './client-data.ts'
import { clientImportMethods } from './client-import.ts'
import { clientMergeMethods } from './client-merge.ts'
import { clientPageMethods } from './client-page.ts'
import { dayMethods } from './day.ts'
import { importMethods } from './import.ts'
import { inboxMethods } from './inbox.ts'
import { keptAnswerMethods } from './kept-answer.ts'
import { learningMethods } from './learning.ts'
import { letterheadMethods } from './letterhead.ts'
import { mentionMethods } from './mention.ts'
import { nativeMenuMethods } from './native-menu.ts'
import { packageMethods } from './package.ts'
import { paperMethods } from './paper.ts'
import { promiseMethods } from './promise.ts'
import { quietMethods } from './quiet.ts'
import { quoteMethods } from './quote.ts'
import { quoteFileMethods } from './quote-file.ts'
import { quoteLifeMethods } from './quote-life.ts'
import { quoteTemplateMethods } from './quote-template.ts'
import { quotingMethods } from './quoting.ts'
import { remitFileMethods } from './remit-file.ts'
import { searchMethods } from './search.ts'
import { serviceMethods } from './service.ts'
import { sourceMethods } from './source.ts'
import { spreadMethods } from './spread.ts'
import { statementMethods } from './statement.ts'
import { threadMethods } from './thread.ts'
import { undoMethods } from './undo.ts'

export const methods = {
  ...agreementSummaryMethods,
  ...agreementTermMethods,
  ...agreementVersionMethods,
  ...appMethods,
  ...batchMethods,
  ...calendarMethods,
  ...caseMethods,
  ...clientMethods,
  ...clientDataMethods,
  ...clientImportMethods,
  ...clientMergeMethods,
  ...clientPageMethods,
  ...dayMethods,
  ...importMethods,
  ...inboxMethods,
  ...learningMethods,
  ...keptAnswerMethods,
  ...letterheadMethods,
  ...mentionMethods,
  ...nativeMenuMethods,
  ...packageMethods,
  ...promiseMethods,
  ...paperMethods,
  ...quietMethods,
  ...quoteMethods,
  ...quoteFileMethods,
  ...quoteTemplateMethods,
  ...quotingMethods,
  ...quoteLifeMethods,
  ...remitFileMethods,
  ...searchMethods,
  ...serviceMethods,
  ...sourceMethods,
  ...spreadMethods,
  ...statementMethods,
  ...threadMethods,
  ...undoMethods,
}

export type Methods = typeof methods
export type MethodName = keyof Methods
export type Input<N extends MethodName> = z.infer<Methods[N]['input']>
export type Output<N extends MethodName> = z.infer<Methods[N]['output']>

type NamesAt<Place> = { [N in MethodName]: Methods[N]['place'] extends Place ? N : never }[MethodName]
export type DeskMethodName = NamesAt<'desk'>
export type ShellMethodName = NamesAt<'shell'>

export const methodNames = Object.keys(methods) as readonly MethodName[]

export const isMethodName = (name: unknown): name is MethodName =>
  typeof name === 'string' && Object.hasOwn(methods, name)
