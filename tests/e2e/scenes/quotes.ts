// Quotes: a draft, an issued one, the dialogs around them.
import type { Scene, Stage } from '../stage/stage.ts'

async function openQuote(stage: Stage, isDraft: boolean): Promise<void> {
  const { rows } = await stage.ask('quote.list', {})
  const quote = rows.find(({ state }) => (state === 'draft') === isDraft)
  if (!quote) throw new Error(`there is no ${isDraft ? 'draft' : 'issued quote'}`)
  await stage.openQuote(quote.quoteId)
  await stage.page.locator('[data-testid=quote-preview]').waitFor()
  // The preview is a page of its own.
  await stage.rest()
  await stage.rest()
}

export const scenes: readonly Scene[] = [
  { name: 'quotes', set: (stage) => stage.list('quotes'), shows: '[data-testid=quote-row]' },
  { name: 'quote-draft', set: (stage) => openQuote(stage, true), shows: '[data-testid=quote-line]' },
  { name: 'quote-issued', set: (stage) => openQuote(stage, false), shows: '[data-testid=quote-total]' },
  {
    name: 'quote-menu',
    set: async (stage) => {
      await openQuote(stage, false)
      await stage.click(stage.page.locator('.quote-acts [aria-haspopup=menu]').first())
    },
    shows: '.menu:popover-open',
  },
  {
    name: 'quotes-save-many',
    set: async (stage) => {
      await stage.list('quotes')
      await stage.page.getByTestId('quote-row').first().waitFor()
      await stage.run('quote.saveMany')
    },
    shows: 'dialog[open]',
  },
  {
    name: 'empty-quotes',
    workspace: 'empty',
    set: (stage) => stage.list('quotes'),
    shows: '.column .empty',
  },
]
