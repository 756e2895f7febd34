// Says why a key of a case does nothing with the one that is open.
import type { CaseView } from '../../contract/case.ts'
import { t } from '../i18n/t.ts'
import { type CommandId, entryOf } from '../keys/commands.ts'
import { isTimed } from '../scope/estimate.tsx'

const ofOpenCases: ReadonlySet<CommandId> = new Set([
  'case.done',
  'case.snooze',
  'case.remind',
  'case.await',
  'case.holding',
])
const ofUnmergedCases: ReadonlySet<CommandId> = new Set([
  ...ofOpenCases,
  'case.reply',
  'case.note',
  'case.merge',
  'case.answerBefore',
  'case.insertAnswer',
])

/** Null where the key acts, or where nobody knows. */
export function whyNotWith(view: CaseView, id: CommandId): string | null {
  const isDone = view.shelf === 'done' || view.status === 'resolved'
  if (view.thread.mergedInto !== null && ofUnmergedCases.has(id)) return t('cannot.merged')
  if (isDone && ofOpenCases.has(id)) return t('cannot.done')
  switch (id) {
    case 'case.await':
      return t('cannot.waits')
    case 'case.answerBefore':
      return isDone ? t('cannot.done') : t('cannot.noneBefore')
    case 'case.insertAnswer':
      return t('cannot.noAnswers')
    case 'case.keepAnswer':
      return t('cannot.noReply')
    case 'case.quote':
      return t('cannot.noClient')
    case 'case.debit':
      return view.client === null ? t('cannot.noClient') : t('cannot.noDebit')
    case 'case.decide':
      return view.client === null ? t('cannot.noClient') : t('cannot.noVerdict')
    case 'case.estimate':
      return isTimed(view) ? null : t('cannot.noMinutes')
    case 'case.mergeCopy':
      return t('cannot.noCopy')
    case 'case.source':
      return t('cannot.noLink')
    default:
      return null
  }
}

/** Where no case is open: every key of a case waits for one. */
export const whyNotWithout = (id: CommandId, isQuiet: boolean): string | null =>
  entryOf(id).group !== 'case' ? null : t(isQuiet ? 'cannot.quiet' : 'cannot.noCase')
