// Walks through what lies on top with Tab and back with Shift+Tab, and tells where the way is not that of reading.
import type { Page } from 'playwright'
import { watchOf } from './reach-faults.ts'

/** More stops than any screen has. */
const mostStops = 200

/**
 * All stops are visited, each once and in sight, in the order one reads: what comes next stands below or after what came before.
 * Two stops are compared by the parts of the page they stand in, so that a column is read to its end before the next one.
 * `within` is the only part that is walked through, where leaving it changes what is there.
 */
export async function tabFaultsOn(page: Page, within = 'body'): Promise<string[]> {
  const watch = await watchOf(page)
  const route = await page.evaluateHandle(
    ([seeing, part]) => {
      const stops = seeing.stops().filter((stop) => {
        if (stop.closest(part) === null) return false
        // Of a group of choices Tab visits the chosen one.
        if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio' || stop.checked) return true
        const group = [
          ...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${stop.name}"]`),
        ]
        return !group.some(({ checked }) => checked) && group[0] === stop
      })
      const visited: Element[] = []
      const boxOf = (branch: Element, stop: Element): DOMRect => {
        const box = branch.getBoundingClientRect()
        return box.width > 0 && box.height > 0 ? box : stop.getBoundingClientRect()
      }
      const slackPx = 2
      const isAfter = (earlier: DOMRect, later: DOMRect): boolean =>
        later.top >= earlier.bottom - slackPx ||
        (later.left >= earlier.right - slackPx && later.bottom > earlier.top)
      const branchIn = (holder: Element, stop: Element): Element => {
        let branch = stop
        while (branch.parentElement !== null && branch.parentElement !== holder) branch = branch.parentElement
        return branch
      }
      const reads = (earlier: Element, later: Element): boolean => {
        let holder = earlier.parentElement
        while (holder !== null && !holder.contains(later)) holder = holder.parentElement
        if (holder === null || holder === later) return false
        return (
          isAfter(boxOf(branchIn(holder, earlier), earlier), boxOf(branchIn(holder, later), later)) ||
          isAfter(earlier.getBoundingClientRect(), later.getBoundingClientRect())
        )
      }
      // What the walk scrolls would stand elsewhere when it is compared.
      const misplaced = stops.flatMap((stop, at) => {
        const before = stops[at - 1]
        return before === undefined || reads(before, stop)
          ? []
          : [`${seeing.nameOf(stop)} stands before ${seeing.nameOf(before)}`]
      })
      stops[0]?.focus()
      return { stops, visited, misplaced }
    },
    [watch, within] as const,
  )
  const faults = await page.evaluate(({ misplaced }) => misplaced, route)
  const visit = () =>
    page.evaluate(
      async ([seeing, { stops, visited }, part]) => {
        const stop = document.activeElement
        // A field of a date is several stops.
        if (stop === null || visited.at(-1) === stop) return { isRound: stops.length === 1, wrong: null }
        const isRound =
          visited.length > 0 && (stop === visited[0] || stop === document.body || stop.closest(part) === null)
        if (isRound) return { isRound, wrong: null }
        // What scrolls is a stop by itself, for the arrows.
        const isScroller = stop.scrollHeight > stop.clientHeight && !stops.some((each) => each === stop)
        if (!isScroller) visited.push(stop)
        const wrong = await seeing.unseen(stop)
        return { isRound, wrong: wrong === null ? null : `${wrong}: ${seeing.nameOf(stop)}` }
      },
      [watch, route, within] as const,
    )
  const walk = async (key: 'Tab' | 'Shift+Tab'): Promise<void> => {
    for (let step = 0; step < mostStops; step += 1) {
      const { isRound, wrong } = await visit()
      if (wrong !== null) faults.push(`${key}: ${wrong}`)
      if (isRound) return
      await page.keyboard.press(key)
    }
    faults.push(`${key} never comes round`)
  }
  const seen = () =>
    page.evaluate(
      ([seeing, { stops, visited }]) => ({
        names: visited.splice(0).map(seeing.nameOf),
        wanted: stops.map(seeing.nameOf),
      }),
      [watch, route] as const,
    )
  await walk('Tab')
  const there = await seen()
  await page.evaluate(({ stops }) => stops.at(-1)?.focus(), route)
  await walk('Shift+Tab')
  const back = await seen()
  const { wanted } = there
  const show = (names: readonly string[]): string => names.join('\n')
  if (show(there.names) !== show(wanted)) faults.push(...differencesOf('Tab', there.names, wanted))
  const reverse = wanted.toReversed()
  if (show(back.names) !== show(reverse)) faults.push(...differencesOf('Shift+Tab', back.names, reverse))
  return faults
}

function differencesOf(key: string, names: readonly string[], wanted: readonly string[]): string[] {
  const missed = wanted.filter((name) => !names.includes(name)).map((name) => `${key} misses ${name}`)
  const foreign = names.filter((name) => !wanted.includes(name)).map((name) => `${key} comes by ${name}`)
  const at = wanted.findIndex((name, index) => names[index] !== name)
  return missed.length + foreign.length > 0
    ? [...missed, ...foreign]
    : [`${key} goes to ${names[at]} before ${wanted[at]}`]
}
