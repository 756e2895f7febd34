// The inbox and its shelves.
import type { CommandId } from '../../../src/renderer/keys/commands.ts'
import type { Scene, Stage } from '../stage/stage.ts'

const shelf = (name: string, id: CommandId): Scene => ({
  name,
  set: (stage) => stage.run(id),
  shows: '.inbox .list',
})

const shelves: readonly [string, CommandId][] = [
  ['snoozed', 'go.snoozed'],
  ['done', 'go.done'],
  ['today', 'go.today'],
  ['late', 'go.late'],
  ['unanswered', 'go.unanswered'],
]

/** The first row, without a case open beside it. */
async function openQuiet(stage: Stage): Promise<void> {
  await stage.run('go.quiet')
  await stage.press('j')
}

export const scenes: readonly Scene[] = [
  { name: 'inbox', set: (stage) => stage.run('go.inbox'), shows: '[data-testid=inbox-row]' },
  ...shelves.map(([name, id]) => shelf(`inbox-${name}`, id)),
  { name: 'quiet-place', set: (stage) => stage.run('go.quiet'), shows: '[data-testid=quiet-row]' },
  { name: 'quiet-place-text', set: openQuiet, shows: '[data-testid=quiet-row][aria-current=true]' },
  {
    name: 'empty-inbox',
    workspace: 'empty',
    set: (stage) => stage.run('go.inbox'),
    shows: '.inbox .empty',
  },
  { name: 'empty-done', workspace: 'empty', set: (stage) => stage.run('go.done'), shows: '.inbox .empty' },
  {
    name: 'empty-quiet-place',
    workspace: 'empty',
    set: (stage) => stage.run('go.quiet'),
    shows: '.inbox .empty',
  },
]
