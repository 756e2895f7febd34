// A quote in every state it can be in, with what is done next, and the dialogs that record it.
import type { QuoteState } from '../../../src/core/quote/quote-state.ts'
import type { Key } from '../../../src/renderer/i18n/t.ts'
import type { Scene, Stage } from '../stage/stage.ts'

async function open(stage: Stage, wanted: QuoteState | 'expired', title = ''): Promise<void> {
  const { rows } = await stage.ask('quote.list', {})
  const quote = rows.find(({ state, title: its }) => state === wanted && its.startsWith(title))
  if (!quote) throw new Error(`there is no quote that is ${wanted}`)
  await stage.openQuote(quote.quoteId)
  await stage.page.locator('[data-testid=quote-preview]').waitFor()
  // The preview is a page of its own.
  await stage.rest()
  await stage.rest()
}

const states = ['sent', 'accepted', 'in_work', 'declined', 'invoiced', 'expired'] as const

/** Opened from the menu of what may become of it. */
const dialogs: readonly (readonly [string, (typeof states)[number], Key])[] = [
  ['accept', 'sent', 'life.do.accept'],
  ['decline', 'sent', 'life.do.decline'],
  ['early', 'sent', 'life.do.early'],
  ['undo-acceptance', 'accepted', 'life.do.undoAcceptance'],
]

/** A draft with a day that is over and no title; both are put back, for it is found by its title. */
function wrongQuote(): Scene {
  const fields = (stage: Stage) => {
    const form = stage.page.locator('.quote-side')
    return [form.locator('input[type=date]').first(), form.locator('.form-grid .input').first()]
  }
  const fill = async (stage: Stage, texts: readonly string[]): Promise<void> => {
    for (const [at, field] of fields(stage).entries()) await field.fill(texts[at] ?? '')
  }
  let before: string[] = []
  return {
    name: 'quote-wrong',
    workspace: 'office',
    set: async (stage) => {
      await open(stage, 'draft', 'Akciós')
      before = await Promise.all(fields(stage).map((field) => field.inputValue()))
      await fill(stage, ['2020-01-01', ''])
      await stage.press('Control+Enter')
      await stage.rest()
    },
    shows: '.quote-side [aria-invalid=true]',
    end: async (stage) => {
      await fill(stage, before)
      await stage.rest()
    },
  }
}

export const scenes: readonly Scene[] = [
  ...states.map((state) => ({
    name: `quote-${state}`,
    workspace: 'office' as const,
    set: (stage: Stage) => open(stage, state),
    shows: '[data-testid=quote-total]',
  })),
  ...dialogs.map(([name, state, key]) => ({
    name: `quote-do-${name}`,
    workspace: 'office' as const,
    set: async (stage: Stage) => {
      await open(stage, state)
      await stage.run('quote.more')
      await stage.clickItem(stage.words[key])
    },
    shows: 'dialog[open]',
  })),
  {
    name: 'quotes-pipeline',
    workspace: 'office',
    set: (stage) => stage.run('quote.pipeline'),
    shows: '[data-testid=pipeline] td',
  },
  {
    name: 'quotes-filter',
    workspace: 'office',
    set: async (stage) => {
      await stage.run('quote.pipeline')
      await stage.click('.quote-filter summary')
    },
    shows: '.quote-filter .fields',
  },
  {
    name: 'quote-long',
    workspace: 'office',
    set: (stage) => open(stage, 'draft', 'Pembangunan'),
    shows: '[data-testid=quote-line]',
  },
  {
    name: 'quote-whole',
    workspace: 'office',
    set: async (stage) => {
      await open(stage, 'draft', 'Pembangunan')
      // It is open where something of it is set.
      await stage.page.locator('details.whole').scrollIntoViewIfNeeded()
    },
    shows: 'details.whole[open]',
  },
  {
    name: 'quote-line-menu',
    workspace: 'office',
    set: async (stage) => {
      await open(stage, 'draft', 'Pembangunan')
      await stage.click('.quote-line [aria-haspopup=menu]')
    },
    shows: '.menu:popover-open',
  },
  {
    name: 'quote-revision',
    workspace: 'office',
    set: (stage) => open(stage, 'draft', 'Akciós'),
    shows: '.quote-head',
  },
  wrongQuote(),
  { name: 'quote-new', workspace: 'office', set: (stage) => stage.run('quote.new'), shows: 'dialog[open]' },
  {
    name: 'quote-keep-template',
    workspace: 'office',
    set: async (stage) => {
      await open(stage, 'sent')
      await stage.run('quote.keepTemplate')
    },
    shows: 'dialog[open]',
  },
]
