// Lets axe look at what a page shows, and names what it finds.
import axe from 'axe-core'
import type { Page } from 'playwright'

type Finding = { id: string; nodes: { target: string[] }[] }

/**
 * A page keeps the axe it was given once: each copy listens to the page's messages for as long as the page lives and holds on to the
 * tree it saw last, so that hundreds of looks at one page would fill its memory.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  // Handed to the page by the debugger as an expression, past the page's policy against foreign scripts.
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(`${axe.source}; undefined`)
  const { violations } = await page.evaluate<{ violations: Finding[] }>(
    "axe.run(document, { resultTypes: ['violations'], iframes: false }).then(({ violations }) => ({ violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })) }))",
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
