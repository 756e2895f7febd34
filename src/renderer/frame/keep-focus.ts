// Finds the focus a place when what had it is gone: the row beside it, the text that took its place, or the screen's heading.
import { useEffect, useRef } from 'react'
import type { Screen } from '../../contract/events.ts'

type Stop = { readonly element: HTMLElement; readonly trail: readonly Step[] }
/** An element on the way up, and which child of its parent it was. */
type Step = { readonly element: Element; readonly at: number }

const reachable =
  'button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), a[href], summary, [tabindex="0"]'
const fields = '[data-first], input:not(:disabled), select:not(:disabled), textarea:not(:disabled)'
const rows = 'li, tr, [role=row], .row'

/** Where a screen begins, the nearest first: the case that is read, the list, what is open beside a list, a heading. */
const beginnings = [
  '.inbox[data-reading=true] .case-title',
  '.cases',
  '.split[data-open=true] > .pane h1',
  'h1:not(.hidden)',
  'h2',
]

/** What is open beside a list has its own beginning. */
const pane = '.pane, .case-pane'

const isThere = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.isConnected &&
  element.checkVisibility({ visibilityProperty: true })

const first = (within: ParentNode, selector: string): HTMLElement | undefined =>
  [...within.querySelectorAll(selector)].find(isThere)

function trailOf(element: Element): Step[] {
  const trail: Step[] = []
  for (let step = element; step.parentElement; step = step.parentElement)
    trail.push({ element: step, at: [...step.parentElement.children].indexOf(step) })
  return trail
}

function besideRow({ element, at }: Step, holder: Element): HTMLElement | undefined {
  if (!element.matches(rows)) return undefined
  const neighbour = holder.children[Math.min(at, holder.children.length - 1)]
  return neighbour && first(neighbour, reachable)
}

function placeFor({ trail }: Stop): HTMLElement | undefined {
  const wasInPane = trail.some(({ element }) => !element.isConnected && element.matches(pane))
  for (const [index, { element: holder }] of trail.entries()) {
    const gone = trail[index - 1]
    if (!isThere(holder)) continue
    const beside = gone && besideRow(gone, holder)
    if (beside) return beside
    if (holder.matches('[tabindex="-1"]')) return holder
    if (holder.matches('dialog')) return first(holder, fields) ?? first(holder, reachable)
    const opened =
      wasInPane || holder.matches(pane) ? first(holder.parentElement ?? holder, `:is(${pane}) h1`) : null
    const place = opened ?? beginningOf(holder)
    if (place) return place
  }
  return undefined
}

function beginningOf(within: ParentNode): HTMLElement | undefined {
  for (const selector of beginnings) {
    const found = first(within, selector)
    if (found) return found
  }
  return undefined
}

function put(place: HTMLElement): void {
  // A heading takes the focus only by script.
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus({ preventScroll: place.tabIndex < 0 })
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

/** What lies over the screen, or at its foot for a while. */
const layerOf = ({ trail }: Stop): Element | undefined =>
  trail.find(({ element }) => element.matches('.toasts, dialog, [popover]'))?.element

// Enough to find the way out of a line in a dialog over a menu.
const mostStops = 12
/** What had the focus, the latest first. */
let stops: Stop[] = []
let isScreenNew = false
let isLooking = false

const canStay = ({ element }: Stop): boolean => isThere(element) && !element.matches(':disabled')

/** From a layer that is gone the focus goes back to what had it before. */
function stopBefore(last: Stop): Stop {
  const layer = layerOf(last)
  if (!layer || (!layer.matches('.toasts') && isThere(layer))) return last
  return (
    stops.find((stop) => {
      const other = layerOf(stop)
      return other !== layer && (other === undefined || isThere(other))
    }) ?? last
  )
}

function look(): void {
  isLooking = false
  if (!isLost()) {
    isScreenNew = false
    return
  }
  const [last] = stops
  // Given up by the owner: somebody who reads on is not called back when the button goes later.
  if (last && canStay(last)) stops = []
  const main = document.querySelector('main')
  const stop = stops.length > 0 && last ? stopBefore(last) : undefined
  const place = stop
    ? canStay(stop)
      ? stop.element
      : placeFor(stop)
    : isScreenNew && main
      ? beginningOf(main)
      : undefined
  if (place) put(place)
}

function lookSoon(): void {
  if (isLooking) return
  isLooking = true
  requestAnimationFrame(look)
}

function note({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || target === document.body) return
  stops = [{ element: target, trail: trailOf(target) }, ...stops].slice(0, mostStops)
}

/** Watches over the focus of the whole window. Returns how to stop. */
export function keepFocus(): () => void {
  const observer = new MutationObserver(lookSoon)
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'open', 'data-open', 'data-reading', 'data-scope'],
  })
  document.addEventListener('focusin', note)
  document.addEventListener('focusout', lookSoon)
  window.addEventListener('resize', lookSoon)
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', note)
    document.removeEventListener('focusout', lookSoon)
    window.removeEventListener('resize', lookSoon)
  }
}

/**
 * Where another screen is shown and nothing has the focus, its beginning gets it. Not when the window opens: nothing is
 * marked then that nobody asked for.
 */
export function useScreenFocus(screen: Screen): void {
  const before = useRef(screen)
  useEffect(() => {
    if (before.current === screen) return
    before.current = screen
    isScreenNew = true
    lookSoon()
  }, [screen])
}
