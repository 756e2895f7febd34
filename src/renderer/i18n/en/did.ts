// English: every command in the past tense, as toasts and the undo list name it.
import type { DeskMethodName, Methods } from '../../../contract/methods.ts'

/** What changes the database and can be undone or read about; taking back is not taken back. */
type Command = {
  [N in DeskMethodName]: Methods[N]['kind'] extends 'write' ? Exclude<N, 'undo.take'> : never
}[DeskMethodName]

export const did = {
  'did.change': 'Changed',
  'did.owner.save': 'Profile saved',
  'did.settings.save': 'Settings saved',
  'did.calendar.save': 'Calendar saved',
  'did.case.markRead': 'Marked as read',
  'did.case.close': 'Done',
  'did.case.reopen': 'Opened again',
  'did.case.await': 'Waits for the client',
  'did.case.snooze': 'Snoozed',
  'did.case.correctKind': 'Kind corrected',
  'did.case.assignClient': 'Client assigned',
  'did.case.describe': 'Service and cause changed',
  'did.case.debit': 'Debited',
  'did.case.decide': 'Decision recorded',
  'did.case.unwatch': 'Looking again stopped',
  'did.case.note': 'Note added',
  'did.case.reply': 'Reply recorded',
  'did.client.save': 'Client saved',
  'did.client.setReference': 'Reference customer changed',
  'did.client.remove': 'Client removed',
  'did.agreement.save': 'Agreement saved',
  'did.lot.add': 'Amount added',
  'did.usage.add': 'Usage added',
  'did.usage.reverse': 'Usage reversed',
  'did.quiet.correct': 'Kind corrected',
  'did.quote.draft': 'Quote drafted',
  'did.quote.save': 'Quote saved',
  'did.quote.issue': 'Quote issued',
  'did.quote.mark': 'Quote marked',
  'did.service.save': 'Service saved',
  'did.service.remove': 'Service removed',
  'did.source.add': 'Source added',
  'did.source.save': 'Source saved',
  'did.source.setRules': 'Rules of the source changed',
  'did.source.dismissNotice': 'Notice dismissed',
  'did.source.remove': 'Source removed',
  'did.source.import': 'Sources imported',
  'did.spread.setReach': 'Reach entered',
  'did.spread.dismissAlarm': 'Alarm dismissed',
  'did.mention.add': 'Mention entered',
  'did.conversation.add': 'Conversation entered',
  'did.mail.take': 'Mail taken in',
  'did.poll.pause': 'Reading paused',
} as const satisfies Readonly<Record<`did.${Command}`, string> & Record<string, string>>
