// Lets axe look at what a page shows, and names what it finds.
import axe from 'axe-core'
import type { Page } from 'playwright'

type Finding = { id: string; nodes: { target: string[]; failureSummary: string }[] }

export async function axeFindings(page: Page): Promise<string[]> {
  // Handed to the page by the debugger as one expression, past the page's policy against foreign scripts.
  const options = "{ resultTypes: ['violations'], iframes: false }"
  const { violations } = await page.evaluate<{ violations: Finding[] }>(
    `${axe.source}; axe.run(document, ${options})`,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
