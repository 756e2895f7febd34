// Knows how each command is taken back: one entry a kind of command, run in one transaction like the command itself.
import type { OwnerForm, SettingsForm } from '../../../contract/app.ts'
import { type AgreementForm, type ClientForm, clientForm } from '../../../contract/client.ts'
import type { KeptAnswerForm } from '../../../contract/kept-answer.ts'
import type { QuoteForm } from '../../../contract/quote.ts'
import type { SavedSearchForm } from '../../../contract/search.ts'
import type { OwnServiceForm } from '../../../contract/service.ts'
import type { ReminderDays } from '../../../core/agreement/term.ts'
import type { Calendar } from '../../../core/calendar/calendar.ts'
import type { Refused } from '../../../core/client/match.ts'
import type { SourceRules } from '../../../core/feed/source-rules.ts'
import type { QuoteState } from '../../../core/quote/quote-state.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { setReminded, takeTermChangeBack } from '../../store/agreements/agreement-terms.ts'
import { setAgreementRemoved, writeAgreement } from '../../store/agreements/agreements.ts'
import { setLotRemoved } from '../../store/agreements/ledger.ts'
import { setPackageRemoved, takePackageVersionBack } from '../../store/agreements/packages.ts'
import { type AnswerSource, setNotRepeat, takeAnswerUseBack } from '../../store/answers/answer-uses.ts'
import { setKeptAnswerRemoved, writeKeptAnswer } from '../../store/answers/kept-answers.ts'
import { type CasePut, changeCase, setMessageRemoved } from '../../store/cases/cases.ts'
import { takeClosingBack } from '../../store/cases/closings.ts'
import { dismissAlarms } from '../../store/cases/comments.ts'
import { type PromiseEnd, setPromiseEnd, takePromiseBack } from '../../store/cases/promises.ts'
import { type CaseReach, setReach } from '../../store/cases/reach.ts'
import {
  forgetIdentity,
  setClientRemoved,
  setPrivate,
  setReferenceClient,
  writeClient,
} from '../../store/clients/clients.ts'
import { forgetRefusals, refuseIdentities } from '../../store/clients/not-clients.ts'
import type { Db } from '../../store/file/db.ts'
import { setReviewed } from '../../store/lists/day.ts'
import { writeCalendar } from '../../store/owner/calendar.ts'
import { setOwnServiceRemoved, writeOwnService } from '../../store/owner/own-services.ts'
import { setSavedSearchRemoved, writeSavedSearch } from '../../store/owner/saved-searches.ts'
import { readSettings, writeOwner, writeSettings } from '../../store/owner/settings.ts'
import { type StoredLetterhead, writeLetterhead } from '../../store/quotes/letterhead.ts'
import { type PutAside, setPutAside } from '../../store/quotes/quote-reminders.ts'
import { addStep } from '../../store/quotes/quote-steps.ts'
import { readQuote, setQuoteRemoved, writeDraft } from '../../store/quotes/quotes.ts'
import { restoreSourceNotice } from '../../store/sources/source-notices.ts'
import { editSource, type SourceEdit, setSourceRemoved, setSourceRules } from '../../store/sources/sources.ts'
import type { WatchTerm } from '../../store/sources/watched-pages.ts'
import { takeBooked } from '../agreements/booking.ts'
import { recountForCalendar, recountForSource, settleClock, takeClockBack } from '../cases/clock.ts'
import { putTerms } from '../cases/watch-pages.ts'
import { type Parted, partClients } from '../clients/merge-clients.ts'
import { type Corrected, setWithdrawn, takeCorrectionBack } from '../learning/record.ts'
import { todayOf } from '../owner-day.ts'
import { putStepsBack, type StepPut } from '../quote-life/step.ts'
import { draftTotal, wholeForm } from '../quotes/quote-totals.ts'
import { judgeCase, judgeCasesOf } from '../scope/judge-case.ts'
import { takeEnteredBack } from '../taking-in/take-entered-back.ts'
import { agreementVersionInverses } from './agreement-version-inverses.ts'
import { decisionInverses } from './decision-inverses.ts'
import { quotingInverses } from './quoting-inverses.ts'
import { statementInverses } from './statement-inverses.ts'
import { threadInverses } from './thread-inverses.ts'

/** What the command did to the pages watched of the case; older entries know of none. */
type WatchPut = { watch?: WatchTerm[] }
/** What the command noted on clocks; older entries know of none. */
type ClockPut = { clock?: number[] }
type WhosePut = { cases: CasePut[]; forget: Learned[]; refuse: Refused[]; allow: Refused[] }
type Learned = { clientId: number; kind: string; value: string }

/** One step of a command that did several things. */
export type UndoStep = { readonly inverse: string; readonly input: unknown }

const inverses = {
  ...quotingInverses,
  /** Several things done at once are taken back in the other order. */
  batch: (db: Db, { steps }: { steps: readonly UndoStep[] }, nowMs: number): void => {
    for (const { inverse, input } of steps.toReversed()) runInverse(db, inverse, input, nowMs)
  },
  ...statementInverses,
  ...threadInverses,
  /** Puts columns of cases back, forgets what was learned with the change, and judges the scope again. */
  'cases.put': (
    db: Db,
    input: { cases: CasePut[]; forget: Learned[]; corrected: Corrected[]; closing?: number } & WatchPut &
      ClockPut,
    nowMs: number,
  ) => {
    takeClockBack(db, input.clock, nowMs)
    if (input.closing !== undefined) takeClosingBack(db, input.closing, nowMs)
    for (const { clientId, kind, value } of input.forget) forgetIdentity(db, clientId, kind, value)
    for (const corrected of input.corrected) takeCorrectionBack(db, corrected, nowMs)
    for (const { caseId, change } of input.cases) {
      changeCase(db, caseId, change)
      judgeCase(db, caseId, nowMs)
    }
    putTerms(db, input.watch)
  },
  /** Puts back whose case it was, and what was learned, refused or allowed with it. */
  'cases.whose': (db: Db, input: WhosePut, nowMs: number) => {
    for (const { clientId, kind, value } of input.forget) forgetIdentity(db, clientId, kind, value)
    for (const { clientId, ...mark } of input.allow) forgetRefusals(db, clientId, [mark])
    for (const { clientId, ...mark } of input.refuse) refuseIdentities(db, clientId, [mark], nowMs)
    for (const { caseId, change } of input.cases) {
      changeCase(db, caseId, change)
      judgeCase(db, caseId, nowMs)
    }
  },
  'message.takeBack': (
    db: Db,
    input: CasePut & WatchPut & ClockPut & { messageId: number; useId?: number },
    nowMs: number,
  ) => {
    takeClockBack(db, input.clock, nowMs)
    setMessageRemoved(db, input.messageId, nowMs)
    if (input.useId !== undefined) takeAnswerUseBack(db, input.useId, nowMs)
    changeCase(db, input.caseId, input.change)
    settleClock(db, input.caseId, nowMs)
    putTerms(db, input.watch)
  },
  'corrections.giveBack': (db: Db, input: { ids: number[] }) => setWithdrawn(db, input.ids, null),
  'corrections.withdraw': (db: Db, input: { ids: number[] }, nowMs: number) =>
    setWithdrawn(db, input.ids, nowMs),
  'answer.put': (db: Db, input: { form: KeptAnswerForm }, nowMs: number) =>
    writeKeptAnswer(db, input.form, nowMs),
  'answer.removed': (db: Db, input: { answerId: number; removed: boolean }, nowMs: number) =>
    setKeptAnswerRemoved(db, input.answerId, input.removed ? nowMs : null),
  'answer.repeat': (db: Db, input: { caseId: number; source: AnswerSource }, nowMs: number) => {
    setNotRepeat(db, input.caseId, input.source, null)
    judgeCase(db, input.caseId, nowMs)
  },
  'watch.put': (db: Db, input: { watch: WatchTerm[] }) => putTerms(db, input.watch),
  /** A case that was opened for the text is put away; one that was there before is put back as it was. */
  'quiet.put': (
    db: Db,
    input: Corrected & Partial<Pick<CasePut, 'change'>> & { caseId: number | null } & WatchPut & ClockPut,
    nowMs: number,
  ) => {
    takeCorrectionBack(db, input, nowMs)
    if (input.caseId === null) return
    takeClockBack(db, input.clock, nowMs)
    changeCase(db, input.caseId, input.change ?? { shelf: 'quiet' })
    judgeCase(db, input.caseId, nowMs)
    putTerms(db, input.watch)
  },
  ...decisionInverses,
  // Read by the schema: older entries know less of a client.
  'client.put': (db: Db, input: { form: ClientForm }, nowMs: number) =>
    judgeCasesOf(db, writeClient(db, clientForm.parse(input.form), nowMs), nowMs),
  'client.removed': (
    db: Db,
    input: { clientId: number; removed: boolean; cases: CasePut[] },
    nowMs: number,
  ) => {
    setClientRemoved(db, input.clientId, input.removed ? nowMs : null)
    judgeCasesOf(db, input.clientId, nowMs)
    for (const { caseId, change } of input.cases) {
      changeCase(db, caseId, change)
      judgeCase(db, caseId, nowMs)
    }
  },
  'clients.imported': (
    db: Db,
    input: { added: number[]; before: ClientForm[]; cases: CasePut[] },
    nowMs: number,
  ) => {
    for (const clientId of input.added) setClientRemoved(db, clientId, nowMs)
    // The oldest form of a client that was completed more than once is the one before all of it.
    for (const form of input.before.toReversed())
      judgeCasesOf(db, writeClient(db, clientForm.parse(form), nowMs), nowMs)
    for (const { caseId, change } of input.cases) {
      changeCase(db, caseId, change)
      judgeCase(db, caseId, nowMs)
    }
  },
  /** Comes before the step that gives the one that stayed its form back. */
  'client.parted': (db: Db, input: Parted & { keptId: number }, nowMs: number) =>
    partClients(db, input, input.keptId, nowMs),
  'client.private': (db: Db, input: { clientId: number; notes: string; stage: ClientForm['stage'] }) =>
    setPrivate(db, input.clientId, input),
  'promise.takenBack': (db: Db, input: { promiseId: number }, nowMs: number) =>
    takePromiseBack(db, input.promiseId, nowMs),
  'promise.end': (db: Db, input: { promiseId: number; end: PromiseEnd }) =>
    setPromiseEnd(db, input.promiseId, input.end),
  'client.reference': (db: Db, input: { clientId: number; isReference: boolean }) =>
    setReferenceClient(db, input.clientId, input.isReference),
  'agreement.put': (db: Db, input: { form: AgreementForm }, nowMs: number) => {
    writeAgreement(db, input.form, nowMs)
    judgeCasesOf(db, input.form.clientId, nowMs)
  },
  'agreement.removed': (db: Db, input: { agreementId: number; clientId: number }, nowMs: number) => {
    setAgreementRemoved(db, input.agreementId, nowMs)
    judgeCasesOf(db, input.clientId, nowMs)
  },
  'agreement.changeTaken': (db: Db, input: { changeId: number; clientId: number }, nowMs: number) => {
    takeTermChangeBack(db, input.changeId, nowMs)
    judgeCasesOf(db, input.clientId, nowMs)
  },
  ...agreementVersionInverses,
  'agreement.remindAgain': (db: Db, input: { agreementId: number; end: string; days: ReminderDays }) =>
    setReminded(db, input, null),
  'package.versionTaken': (db: Db, input: { versionId: number }, nowMs: number) =>
    takePackageVersionBack(db, input.versionId, nowMs),
  'package.removed': (db: Db, input: { packageId: number; removed: boolean }, nowMs: number) =>
    setPackageRemoved(db, input.packageId, input.removed ? nowMs : null),
  'lot.removed': (db: Db, input: { lotId: number; clientId: number }, nowMs: number) => {
    setLotRemoved(db, input.lotId, nowMs)
    judgeCasesOf(db, input.clientId, nowMs)
  },
  'usage.reverse': (db: Db, input: { usageId: number; clientId: number }, nowMs: number) => {
    takeBooked(db, input.usageId, '', nowMs)
    judgeCasesOf(db, input.clientId, nowMs)
  },
  'spread.reach': (db: Db, input: { caseId: number; reach: CaseReach }) =>
    setReach(db, input.caseId, input.reach),
  'spread.alarms': (db: Db, input: { pages: number[] }) => dismissAlarms(db, input.pages, null),
  'source.put': (db: Db, input: { edit: SourceEdit }, nowMs: number) => {
    editSource(db, input.edit, nowMs)
    recountForSource(db, input.edit.sourceId)
  },
  'source.rules': (db: Db, input: { sourceId: number; rules: SourceRules }) =>
    setSourceRules(db, input.sourceId, input.rules),
  'source.notice': (db: Db, input: { noticeId: number }) => restoreSourceNotice(db, input.noticeId),
  'source.removed': (db: Db, input: { sourceId: number; removed: boolean }, nowMs: number) =>
    setSourceRemoved(db, input.sourceId, input.removed ? nowMs : null),
  'sources.removed': (db: Db, input: { sourceIds: number[] }, nowMs: number) => {
    for (const sourceId of input.sourceIds) setSourceRemoved(db, sourceId, nowMs)
  },
  'entered.takeBack': takeEnteredBack,
  'quote.put': (db: Db, input: { form: QuoteForm }, nowMs: number) => {
    const form = wholeForm(input.form)
    const zone = readQuote(db, form.quoteId)?.zone ?? 'UTC'
    writeDraft(db, form, draftTotal(db, form, civilDateAt(nowMs, zone)))
  },
  'quote.removed': (db: Db, input: { quoteId: number }, nowMs: number) =>
    setQuoteRemoved(db, input.quoteId, nowMs),
  'quote.steps': (db: Db, input: StepPut, nowMs: number) => putStepsBack(db, input, nowMs),
  /** Of marks set before every step was kept with what takes it back: the earlier state is noted as a step of its own. */
  'quote.state': (
    db: Db,
    input: { quoteId: number; state: QuoteState; cases: CasePut[] } & ClockPut,
    nowMs: number,
  ) => {
    takeClockBack(db, input.clock, nowMs)
    addStep(db, { quoteId: input.quoteId, name: input.state, on: todayOf(db, nowMs) }, nowMs)
    for (const { caseId, change } of input.cases) {
      changeCase(db, caseId, change)
      settleClock(db, caseId, nowMs)
    }
  },
  'quote.remindAgain': (db: Db, input: PutAside) => setPutAside(db, input, null),
  'calendar.put': (db: Db, input: { calendar: Calendar }) => {
    writeCalendar(db, input.calendar)
    recountForCalendar(db)
  },
  'service.put': (db: Db, input: { form: OwnServiceForm }, nowMs: number) =>
    writeOwnService(db, input.form, nowMs),
  'service.removed': (db: Db, input: { serviceId: number; removed: boolean }, nowMs: number) =>
    setOwnServiceRemoved(db, input.serviceId, input.removed ? nowMs : null),
  'letterhead.put': (db: Db, input: Partial<StoredLetterhead>) => writeLetterhead(db, input),
  'search.put': (db: Db, input: { form: SavedSearchForm }, nowMs: number) =>
    writeSavedSearch(db, input.form, nowMs),
  'search.removed': (db: Db, input: { searchId: number; removed: boolean }, nowMs: number) =>
    setSavedSearchRemoved(db, input.searchId, input.removed ? nowMs : null),
  'settings.put': (db: Db, input: { settings: Partial<SettingsForm> }) =>
    writeSettings(db, { ...readSettings(db), ...input.settings }),
  'review.put': (db: Db, input: { from: string; atMs: number | null }) =>
    setReviewed(db, input.from, input.atMs),
  'owner.put': (db: Db, input: { owner: OwnerForm | null }) => writeOwner(db, input.owner),
}

type Inverses = typeof inverses
export type InverseName = keyof Inverses
export type InverseInput<N extends InverseName> = Parameters<Inverses[N]>[1]

/** Takes a command back. The input was written by this program into its own database, in the shape its name asks for. */
export const takeBack = (db: Db, name: string, input: string, nowMs: number): boolean =>
  runInverse(db, name, JSON.parse(input), nowMs)

function runInverse(db: Db, name: string, input: unknown, nowMs: number): boolean {
  if (!Object.hasOwn(inverses, name)) return false
  const run = inverses[name as InverseName] as (db: Db, input: unknown, nowMs: number) => void
  run(db, input, nowMs)
  return true
}
