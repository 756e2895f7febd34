// Finds the focus a place when what had it is gone: the row beside it, the text that took its place, or the screen's heading.
import { useEffect, useRef } from 'react'
import type { Screen } from '../../contract/events.ts'
import { isSeen } from '../ui/seen.ts'

/** What had the focus, and the way up from it. Held weakly: a screen that is gone must not stay for it. */
type Stop = { readonly element: WeakRef<HTMLElement>; readonly trail: readonly Step[] }
/** An element on the way up, what it was, and which child of its parent. */
type Step = {
  readonly element: WeakRef<Element>
  readonly at: number
  readonly isRow: boolean
  readonly isPane: boolean
  readonly layer: 'toasts' | 'dialog' | null
}

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
  element instanceof HTMLElement && element.isConnected && isSeen(element)

/** The element while it is shown. */
const shown = (ref: WeakRef<Element>): HTMLElement | undefined => {
  const element = ref.deref()
  return element && isThere(element) ? element : undefined
}

const first = (within: ParentNode, selector: string): HTMLElement | undefined =>
  [...within.querySelectorAll(selector)].find(isThere)

/** What lies at the foot of the screen for a while, or over it. */
const layerOf = (element: Element): Step['layer'] =>
  element.matches('.toasts') ? 'toasts' : element.matches('dialog, [popover]') ? 'dialog' : null

function trailOf(element: Element): Step[] {
  const trail: Step[] = []
  for (let step = element; step.parentElement; step = step.parentElement)
    trail.push({
      element: new WeakRef(step),
      at: Array.prototype.indexOf.call(step.parentElement.children, step),
      isRow: step.matches(rows),
      isPane: step.matches(pane),
      layer: layerOf(step),
    })
  return trail
}

function besideRow({ isRow, at }: Step, holder: Element): HTMLElement | undefined {
  if (!isRow) return undefined
  const neighbour = holder.children[Math.min(at, holder.children.length - 1)]
  return neighbour && first(neighbour, reachable)
}

function placeFor({ trail }: Stop): HTMLElement | undefined {
  const wasInPane = trail.some(({ element, isPane }) => isPane && !element.deref()?.isConnected)
  for (const [index, { element, isPane }] of trail.entries()) {
    const gone = trail[index - 1]
    const holder = shown(element)
    if (!holder) continue
    const beside = gone && besideRow(gone, holder)
    if (beside) return beside
    if (holder.matches('[tabindex="-1"]')) return holder
    if (holder.matches('dialog')) return first(holder, fields) ?? first(holder, reachable)
    const opened = wasInPane || isPane ? first(holder.parentElement ?? holder, `:is(${pane}) h1`) : null
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

// Enough to find the way out of a line in a dialog over a menu.
const mostStops = 12
/** What had the focus, the latest first. */
let stops: Stop[] = []
let isScreenNew = false
let isLooking = false

/** What had the focus, where it can have it still. */
const staying = ({ element }: Stop): HTMLElement | undefined => {
  const shownStill = shown(element)
  return shownStill?.matches(':disabled') ? undefined : shownStill
}

const layerStep = ({ trail }: Stop): Step | undefined => trail.find(({ layer }) => layer !== null)

/** From a layer that is gone the focus goes back to what had it before. */
function stopBefore(last: Stop): Stop {
  const layer = layerStep(last)
  if (!layer || (layer.layer !== 'toasts' && shown(layer.element))) return last
  return (
    stops.find((stop) => {
      const other = layerStep(stop)
      if (!other) return true
      const over = shown(other.element)
      return over !== undefined && over !== layer.element.deref()
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
  if (last && staying(last)) stops = []
  const main = document.querySelector('main')
  const stop = stops.length > 0 && last ? stopBefore(last) : undefined
  const place = stop ? (staying(stop) ?? placeFor(stop)) : isScreenNew && main ? beginningOf(main) : undefined
  if (place) put(place)
}

function lookSoon(): void {
  if (isLooking) return
  isLooking = true
  requestAnimationFrame(look)
}

function note({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || target === document.body) return
  stops = [{ element: new WeakRef(target), trail: trailOf(target) }, ...stops].slice(0, mostStops)
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
