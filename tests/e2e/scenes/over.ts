// What lies over every screen: the palette, search, the key sheet.
import type { Scene } from '../stage/stage.ts'

export const scenes: readonly Scene[] = [
  {
    name: 'palette',
    set: async (stage) => {
      await stage.run('go.inbox')
      await stage.run('palette')
    },
    shows: 'dialog.palette[open]',
  },
  {
    name: 'search',
    set: async (stage) => {
      await stage.run('search')
      await stage.page.keyboard.type('halaman')
      await stage.rest()
    },
    shows: '[data-testid=hit]',
  },
  {
    name: 'search-more',
    set: async (stage) => {
      await stage.run('search')
      await stage.page.keyboard.type('is:open ')
      await stage.rest()
      const more = stage.page.getByTestId('hit').filter({ hasText: stage.words['search.more'] })
      await more.first().scrollIntoViewIfNeeded()
    },
    shows: 'dialog.palette[open]',
  },
  {
    name: 'search-nothing',
    set: async (stage) => {
      await stage.run('search')
      await stage.page.keyboard.type('qqqqzzzz')
      await stage.rest()
    },
    shows: 'dialog.palette[open]',
  },
  { name: 'keys', set: (stage) => stage.run('keys'), shows: 'dialog.key-sheet[open]' },
]
