// The line between two panes, which the mouse drags and the arrow keys move; how wide each pane was left is remembered on this machine.
import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { t } from '../i18n/t.ts'
import './pane-divider.css'

/** The inbox's list, the list of any other screen, and the panel beside a case. */
type Pane = 'list' | 'column' | 'panel'

/**
 * What is drawn well, in pixels. The tokens say what is usual, and the style sheets keep room for what lies beside it in a
 * narrow window.
 */
const widths: { readonly [P in Pane]: { readonly least: number; readonly most: number } } = {
  list: { least: 280, most: 640 },
  column: { least: 240, most: 560 },
  panel: { least: 280, most: 520 },
}

const stepPx = 16
const memoryKey = (pane: Pane): string => `remit.width.${pane}`
const property = (pane: Pane): string => `--${pane}-width`

function rememberedWidth(pane: Pane): number | null {
  const width = Number(localStorage.getItem(memoryKey(pane)) ?? Number.NaN)
  return width >= widths[pane].least && width <= widths[pane].most ? width : null
}

const within = (pane: Pane, width: number): number =>
  Math.round(Math.min(Math.max(width, widths[pane].least), widths[pane].most))

const draw = (pane: Pane, width: number): void =>
  document.documentElement.style.setProperty(property(pane), `${width}px`)

/** What was asked for last, or what is usual. */
const askedWidth = (pane: Pane): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(property(pane)))

/** Before the first screen is drawn. */
export function applyPaneWidths(): void {
  for (const pane of ['list', 'column', 'panel'] as const) {
    const width = rememberedWidth(pane)
    if (width !== null) draw(pane, width)
  }
}

const isRightToLeft = (): boolean => document.documentElement.dir === 'rtl'

/** Stands beside the pane in the same grid: behind a list, before the panel. */
export function PaneDivider({ of: pane }: { of: Pane }) {
  const [width, setWidth] = useState(() => askedWidth(pane))
  /** While it is held: how much narrower the pane is than the mouse stands from its far side. */
  const [grabbedPx, setGrabbedPx] = useState<number | null>(null)
  const paneOf = (divider: Element): Element | null =>
    pane === 'panel' ? divider.nextElementSibling : divider.previousElementSibling
  /** What is drawn: less than what was asked for where there is no room for it. */
  const drawnWidth = (divider: Element): number =>
    Math.round(paneOf(divider)?.getBoundingClientRect().width ?? width)
  const keep = (divider: Element): void => {
    const drawn = within(pane, drawnWidth(divider))
    setWidth(drawn)
    draw(pane, drawn)
    localStorage.setItem(memoryKey(pane), String(drawn))
  }
  const reset = (divider: Element): void => {
    localStorage.removeItem(memoryKey(pane))
    document.documentElement.style.removeProperty(property(pane))
    setWidth(drawnWidth(divider))
  }
  /** Which way along the page makes the pane wider: 1 to the right. */
  const widerWay = (): 1 | -1 => ((pane === 'panel') === isRightToLeft() ? 1 : -1)

  /** How far the mouse is from the side of the pane that stays where it is. */
  const reach = (event: PointerEvent<HTMLElement>): number => {
    const box = paneOf(event.currentTarget)?.getBoundingClientRect()
    if (!box) return width
    return widerWay() === 1 ? event.clientX - box.left : box.right - event.clientX
  }
  const take = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return
    // The focus stays where it was, and no text is marked on the way.
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    setGrabbedPx(reach(event) - drawnWidth(event.currentTarget))
  }
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (grabbedPx === null) return
    const wanted = within(pane, reach(event) - grabbedPx)
    draw(pane, wanted)
    setWidth(wanted)
  }
  const letGo = (event: PointerEvent<HTMLElement>): void => {
    if (grabbedPx === null) return
    setGrabbedPx(null)
    keep(event.currentTarget)
  }
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const { least, most } = widths[pane]
    const steps: { readonly [key: string]: number | undefined } = {
      ArrowRight: width + stepPx * widerWay(),
      ArrowLeft: width - stepPx * widerWay(),
      Home: least,
      End: most,
    }
    const wanted = steps[event.key]
    if (wanted === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (wanted === undefined) reset(event.currentTarget)
    else {
      draw(pane, within(pane, wanted))
      keep(event.currentTarget)
    }
  }
  return (
    <hr
      className="pane-divider"
      data-pane={pane}
      data-held={grabbedPx !== null}
      aria-orientation="vertical"
      aria-label={t(pane === 'panel' ? 'pane.panelWidth' : 'pane.listWidth')}
      aria-valuenow={width}
      aria-valuemin={widths[pane].least}
      aria-valuemax={widths[pane].most}
      title={t('pane.dividerHint')}
      tabIndex={0}
      onFocus={(event) => setWidth(drawnWidth(event.currentTarget))}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDoubleClick={(event) => reset(event.currentTarget)}
      onKeyDown={press}
    />
  )
}
