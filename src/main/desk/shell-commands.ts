// Answers what the shell asks for its window, tray, notifications and papers.
import { isQuietAt } from '../../core/notify/notice.ts'
import { wallTimeAt } from '../../core/temporal.ts'
import { caseLines } from '../store/cases/case-lines.ts'
import { hasNotices, takeNotices } from '../store/cases/notices.ts'
import type { Db } from '../store/file/db.ts'
import { readOriginal } from '../store/items/originals.ts'
import { newestOpen } from '../store/lists/inbox.ts'
import { readExportFolder, readOwner, readSettings, writeExportFolder } from '../store/owner/settings.ts'
import { readQuote } from '../store/quotes/quotes.ts'
import { linkedView } from './cases/linked-view.ts'
import { ownerZone } from './owner-day.ts'
import type { Answering } from './protocol.ts'
import { paperOf, specimenPaper } from './quotes/quote-content.ts'

type ShellCommand =
  | 'settings'
  | 'owner'
  | 'caseLines'
  | 'newestCases'
  | 'linkedView'
  | 'noticePolicy'
  | 'takeNotices'
  | 'quotePaper'
  | 'specimenPaper'
  | 'originalText'
  | 'exportFolder'

export const shellCommands = (db: Db, nowMs: () => number): Answering<ShellCommand> => ({
  settings: () => readSettings(db),
  owner: () => readOwner(db),
  caseLines: ({ caseIds }) => caseLines(db, caseIds),
  newestCases: ({ limit }) => newestOpen(db, limit),
  linkedView: (link) => linkedView(db, link),
  noticePolicy() {
    const { notifyComplaints, notifyShowsText, quietFrom, quietTo } = readSettings(db)
    return {
      isWanted: notifyComplaints,
      showsText: notifyShowsText,
      isWaiting: hasNotices(db),
      isQuiet: isQuietAt(quietFrom, quietTo, wallTimeAt(nowMs(), ownerZone(db))),
    }
  },
  takeNotices: () => db.transaction(() => takeNotices(db, nowMs())),
  quotePaper({ quoteId }) {
    const quote = readQuote(db, quoteId)
    return quote ? paperOf(db, quote, nowMs()) : null
  },
  specimenPaper: ({ language }) => specimenPaper(db, language, nowMs()),
  originalText: ({ messageId }) => readOriginal(db, messageId) ?? null,
  exportFolder({ put }) {
    if (put !== null) db.transaction(() => writeExportFolder(db, put))
    return readExportFolder(db)
  },
})
