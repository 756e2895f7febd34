// Shows what Remit was started or called for: where a link leads, or the dialog that takes files in. It never acts by itself.
import type { RemitEvent } from '../../contract/events.ts'
import { isRemitLink, parseRemitLink } from '../../core/desktop/remit-link.ts'
import { problemOf } from '../../core/problem.ts'
import type { DeskLine } from './desk-line.ts'

export type GivenOptions = {
  readonly desk: DeskLine
  readonly show: () => void
  readonly send: (event: RemitEvent) => void
}

const longestShown = 80
const shown = (link: string): string =>
  link.length > longestShown ? `${link.slice(0, longestShown - 1)}…` : link

/** Links and paths, as `readOpenings` gives them. */
export async function openGiven(given: readonly string[], { desk, show, send }: GivenOptions): Promise<void> {
  show()
  const { open } = await desk.opening
  if (!open) return
  const paths = given.filter((word) => !isRemitLink(word))
  if (paths.length > 0) send({ name: 'openFiles', paths })
  for (const word of given.filter(isRemitLink)) {
    const link = parseRemitLink(word)
    const view = link && (await desk.ask('linkedView', link))
    const code = link === null ? 'link_invalid' : 'link_unknown'
    send(view ?? { name: 'problem', problem: problemOf(code, shown(word)) })
  }
}
