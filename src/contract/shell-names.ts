// Names the methods the shell answers itself, without the schemas: what decides where a call goes must load fast.
import type { ShellMethodName } from './methods.ts'

const named: Readonly<Record<ShellMethodName, true>> = {
  'client.readTable': true,
  'client.erase': true,
  'client.exportData': true,
  'paper.export': true,
  'paper.print': true,
  'shell.state': true,
  'source.check': true,
  'source.find': true,
  'file.choose': true,
  'opml.read': true,
  'opml.export': true,
  'conversation.read': true,
  'mail.take': true,
  'learning.export': true,
  'learning.import': true,
  'case.lookNow': true,
  'menu.show': true,
  'poll.pause': true,
  'network.changed': true,
  'page.listens': true,
  'link.open': true,
  'quote.export': true,
  'quote.chooseFolder': true,
  'quote.exportInto': true,
  'quote.print': true,
  'quote.copy': true,
  'data.backup': true,
  'data.backups': true,
  'data.showFolder': true,
  'shell.quit': true,
  'recovery.dismiss': true,
}

export const isShellMethod = (name: string): name is ShellMethodName => Object.hasOwn(named, name)
