// Lists every command with its keys: the one registry that feeds keys, palette, key sheet and the native menus.
import type { MenuPlace } from '../../contract/native-menu.ts'

export type CommandGroup = 'move' | 'case' | 'quote' | 'go' | 'program'

type Entry = {
  readonly keys: readonly string[]
  readonly group: CommandGroup
  /** The native menu it stands in, where that is not the one of its group. */
  readonly menu?: MenuPlace
  /** Answered only where such a one is shown. */
  readonly of?: 'client' | 'statement'
  /** Only a key: it makes no sense to choose it by name. */
  readonly isKeyOnly?: boolean
}

/**
 * `mod` is Ctrl, on a Mac Cmd; two keys with a space between are pressed one after the other. A key stands for one command,
 * or for one of a case, one of a quote, one of a client and one of a statement, which are never open together.
 */
export const commands = {
  'list.next': { keys: ['j'], group: 'move', isKeyOnly: true },
  'list.previous': { keys: ['k'], group: 'move', isKeyOnly: true },
  'list.open': { keys: ['Enter'], group: 'move', isKeyOnly: true },
  'list.back': { keys: ['Escape'], group: 'move', isKeyOnly: true },
  'list.pick': { keys: ['x'], group: 'move' },
  'list.pickNext': { keys: ['shift+j'], group: 'move', isKeyOnly: true },
  'list.pickPrevious': { keys: ['shift+k'], group: 'move', isKeyOnly: true },
  'list.pickAll': { keys: ['mod+a'], group: 'move' },
  'list.newest': { keys: ['g g'], group: 'move' },
  search: { keys: ['/'], group: 'move', menu: 'view' },
  palette: { keys: ['mod+k'], group: 'move', menu: 'view', isKeyOnly: true },
  'case.done': { keys: ['e'], group: 'case' },
  'case.reopen': { keys: [], group: 'case' },
  'case.snooze': { keys: ['s'], group: 'case' },
  'case.remind': { keys: ['f'], group: 'case' },
  'case.reply': { keys: ['r'], group: 'case' },
  'case.answerBefore': { keys: ['u'], group: 'case' },
  'case.insertAnswer': { keys: ['i'], group: 'case' },
  'case.keepAnswer': { keys: ['l'], group: 'case' },
  'case.holding': { keys: ['t'], group: 'case' },
  'case.promise': { keys: [], group: 'case' },
  'case.note': { keys: ['n'], group: 'case' },
  'case.await': { keys: ['a'], group: 'case' },
  'case.quote': { keys: ['q'], group: 'case' },
  'case.debit': { keys: ['b'], group: 'case' },
  'case.decide': { keys: ['d'], group: 'case' },
  'case.estimate': { keys: ['shift+e'], group: 'case' },
  'case.outage': { keys: ['shift+o'], group: 'case' },
  'case.client': { keys: ['c'], group: 'case' },
  'case.merge': { keys: ['m'], group: 'case' },
  'case.mergeCopy': { keys: ['shift+m'], group: 'case' },
  'case.split': { keys: [], group: 'case' },
  'case.why': { keys: ['w'], group: 'case' },
  'kind.complaint': { keys: ['1'], group: 'case' },
  'kind.request': { keys: ['2'], group: 'case' },
  'kind.question': { keys: ['3'], group: 'case' },
  'kind.praise': { keys: ['4'], group: 'case' },
  'kind.noise': { keys: ['5'], group: 'case' },
  'case.scope': { keys: ['v'], group: 'case' },
  'case.source': { keys: ['o'], group: 'case' },
  'case.original': { keys: [], group: 'case' },
  'case.reach': { keys: ['h'], group: 'case' },
  'case.print': { keys: ['mod+p'], group: 'case' },
  'quote.new': { keys: [], group: 'quote' },
  'quote.duplicate': { keys: [], group: 'quote' },
  'quote.keepTemplate': { keys: [], group: 'quote' },
  'quote.issue': { keys: ['mod+Enter'], group: 'quote' },
  'quote.next': { keys: ['f'], group: 'quote' },
  'quote.more': { keys: [], group: 'quote' },
  'quote.revise': { keys: [], group: 'quote' },
  'quote.pipeline': { keys: ['g o'], group: 'quote' },
  'quote.filter': { keys: [], group: 'quote' },
  'quote.pdf': { keys: ['mod+p'], group: 'quote' },
  'quote.copyReply': { keys: [], group: 'quote' },
  'quote.print': { keys: [], group: 'quote' },
  'quote.saveMany': { keys: [], group: 'quote' },
  'quote.import': { keys: [], group: 'quote' },
  'statement.batch': { keys: [], group: 'program' },
  'statement.issue': { keys: [], group: 'program' },
  'statement.pdf': { keys: ['mod+p'], group: 'program', of: 'statement' },
  'statement.mail': { keys: [], group: 'program' },
  'statement.acknowledged': { keys: [], group: 'program' },
  'go.inbox': { keys: ['g i'], group: 'go' },
  'go.day': { keys: ['g y'], group: 'go' },
  'go.review': { keys: ['g v'], group: 'go' },
  'go.snoozed': { keys: ['g z'], group: 'go' },
  'go.done': { keys: ['g d'], group: 'go' },
  'go.quiet': { keys: ['g k'], group: 'go' },
  'go.today': { keys: ['g t'], group: 'go' },
  'go.late': { keys: ['g l'], group: 'go' },
  'go.unanswered': { keys: ['g u'], group: 'go' },
  'go.promised': { keys: ['g w'], group: 'go' },
  'quiet.closest': { keys: [], group: 'move' },
  'go.clients': { keys: ['g c'], group: 'go' },
  'go.packages': { keys: ['g p'], group: 'go' },
  'go.statements': { keys: ['g m'], group: 'go' },
  'go.quotes': { keys: ['g q'], group: 'go' },
  'go.sources': { keys: ['g s'], group: 'go' },
  'go.activity': { keys: ['g a'], group: 'go' },
  'go.settings': { keys: ['g ,', 'mod+,'], group: 'go' },
  'go.reach': { keys: ['g h'], group: 'go' },
  'go.answers': { keys: ['g r'], group: 'go' },
  'go.services': { keys: [], group: 'go' },
  'client.print': { keys: ['mod+p'], group: 'program', of: 'client' },
  'help.tour': { keys: [], group: 'program', menu: 'help' },
  'sample.open': { keys: [], group: 'program', menu: 'help' },
  'sample.leave': { keys: [], group: 'program', menu: 'help' },
  'client.new': { keys: [], group: 'program' },
  'client.exportData': { keys: [], group: 'program' },
  'client.merge': { keys: [], group: 'program' },
  'client.erase': { keys: [], group: 'program' },
  'client.import': { keys: [], group: 'program' },
  'source.new': { keys: [], group: 'program' },
  'mention.new': { keys: ['p'], group: 'program' },
  'conversation.new': { keys: [], group: 'program' },
  'mail.import': { keys: [], group: 'program' },
  'opml.import': { keys: [], group: 'program' },
  'opml.export': { keys: [], group: 'program' },
  'learning.changes': { keys: [], group: 'program' },
  'learning.accept': { keys: ['y'], group: 'program', isKeyOnly: true },
  'poll.now': { keys: [], group: 'program' },
  'poll.pause': { keys: [], group: 'program' },
  'data.backup': { keys: [], group: 'program' },
  'data.export': { keys: [], group: 'program' },
  undo: { keys: ['z', 'mod+z'], group: 'program', menu: 'edit' },
  redo: { keys: ['mod+shift+z', 'mod+y'], group: 'program', menu: 'edit' },
  'undo.history': { keys: ['shift+z'], group: 'program', menu: 'edit' },
  keys: { keys: ['?', 'F1'], group: 'program', menu: 'help' },
} as const satisfies Readonly<Record<string, Entry>>

export type CommandId = keyof typeof commands

export const commandIds = Object.keys(commands).filter((id): id is CommandId => id in commands)

export const isCommandId = (id: string): id is CommandId => Object.hasOwn(commands, id)

export const entryOf = (id: CommandId): Entry => commands[id]
