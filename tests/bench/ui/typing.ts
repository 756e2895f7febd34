// Types searches letter by letter, and takes the time of each letter until the list below belongs to what is typed.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Remit } from '../../e2e/remit.ts'
import { pauseMs, there } from './keys.ts'
import type { Watcher } from './watcher.ts'

const searches = [
  'website error',
  'tolong ganti logo',
  'nem mukodik',
  'hjemmesiden virker',
  'client:toko website',
  'is:late error',
  'wesbite',
  '"thank you"',
]

export type Typed = { readonly text: string; readonly ms: number }

export async function typeSearches({ page }: Remit, watcher: Watcher): Promise<Typed[]> {
  const taken: Typed[] = []
  await watcher.step('search')
  for (const text of searches) {
    await watcher.press('/', there('[data-testid=hit]'))
    for (const [at, letter] of [...text].entries()) {
      const ms = await watcher.press(
        letter,
        there(`.ask[value=${JSON.stringify(text.slice(0, at + 1))}] ~ .hits[aria-busy=false]`),
      )
      if (at > 0 && letter !== ' ') taken.push({ text: text.slice(0, at + 1), ms })
      await sleep(pauseMs)
    }
    await page.keyboard.press('Escape')
    await sleep(pauseMs)
  }
  return taken
}
