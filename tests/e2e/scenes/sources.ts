// Sources, their notices and log, and the dialogs that bring something in.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quoteJson } from '../../../src/core/quote/to-json.ts'
import { parties, quote } from '../../core/quote/sample.ts'
import type { Scene } from '../stage/stage.ts'

function fileOf(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'remit-scene-')), name)
  writeFileSync(path, content)
  return path
}

const feedList = () =>
  fileOf(
    'feeds.opml',
    `<opml version="2.0"><body>
      <outline text="Forum" xmlUrl="https://forum.example/feed"/>
      <outline text="Blog" xmlUrl="https://blog.example/comments/feed"/>
    </body></opml>`,
  )

/** In words the sample holds too, so that they are known as somebody's own. */
const clientTable = () =>
  fileOf(
    'klien.csv',
    'name;contact;email;language\nStudio Rumah Web;Rina Prasetyo;rina@studiorumahweb.example;id\nKafe Senja Biru;Yoga Pratomo;yoga@kafesenjabiru.example;\n;;Rangga;\n',
  )

export const scenes: readonly Scene[] = [
  { name: 'sources', set: (stage) => stage.list('sources'), shows: '[data-testid=source-row]' },
  {
    name: 'source',
    set: async (stage) => {
      await stage.list('sources')
      await stage.click('[data-testid=source-row]')
    },
    shows: '[data-testid=source-rules]',
  },
  { name: 'source-new', set: (stage) => stage.run('source.new'), shows: '.pane form' },
  { name: 'activity', set: (stage) => stage.run('go.activity'), shows: '[data-testid=check-row]' },
  { name: 'mention-new', set: (stage) => stage.run('mention.new'), shows: 'dialog[open]' },
  { name: 'conversation-new', set: (stage) => stage.run('conversation.new'), shows: 'dialog[open]' },
  {
    name: 'feed-list-import',
    set: (stage) => stage.openFiles([feedList()]),
    shows: '[data-testid=opml-preview]',
  },
  {
    name: 'client-import',
    set: (stage) => stage.openFiles([clientTable()]),
    shows: 'dialog[open] table',
  },
  {
    name: 'remit-file',
    set: (stage) => stage.openFiles([fileOf('Penawaran.remit', quoteJson(quote(), parties()))]),
    shows: '[data-testid=remit-file]',
  },
  { name: 'reach-list', set: (stage) => stage.run('go.reach'), shows: 'dialog[open]' },
  {
    name: 'empty-sources',
    workspace: 'empty',
    set: (stage) => stage.list('sources'),
    shows: '.column .empty',
  },
  {
    name: 'empty-activity',
    workspace: 'empty',
    set: (stage) => stage.run('go.activity'),
    shows: '.pane',
  },
]
