// Looks through a scene for what somebody without a mouse, or with colours and motion of their own, cannot reach or see.
import type { JSHandle, Page } from 'playwright'

/** What looks at a stop of the keyboard as somebody who sees does. It stands in the page, so that a walk can ask it at every stop. */
export type Watch = {
  nameOf(element: Element): string
  /** All that Tab reaches of what lies on top: of a dialog or menu, or else of the page. */
  stops(): HTMLElement[]
  /** Why somebody who looks at what has the focus would not see it; what lies over it has a moment to go out of the way. */
  unseen(stop: Element): Promise<string | null>
}

export const watchOf = (page: Page): Promise<JSHandle<Watch>> =>
  page.evaluateHandle(() => {
    const nameOf = (element: Element): string => {
      const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
      return `${element.tagName.toLowerCase()}.${element.className} "${words.trim().slice(0, 40)}"`
    }
    const unseenNow = (stop: Element): string | null => {
      const box = stop.getBoundingClientRect()
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1)
      const seen = document.elementFromPoint(x, box.top + Math.min(box.height / 2, 20))
      // A line at the foot goes away by itself.
      if (seen?.closest('.toast')) return null
      const isSeen =
        seen !== null && (stop.contains(seen) || seen.contains(stop) || stop.closest('label')?.contains(seen))
      if (!isSeen) return `covered by ${seen ? nameOf(seen) : 'the edge'}`
      // Of a long text the line with the cursor is brought into sight.
      return (box.bottom > innerHeight + 1 || box.top < -1) && !stop.matches('textarea')
        ? 'out of sight'
        : null
    }
    // What lies over the page goes out of the way a frame later.
    const drawn = async (): Promise<void> => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done))
    }
    return {
      nameOf,
      stops() {
        const root =
          [...document.querySelectorAll('dialog[open], .menu:popover-open')].at(-1) ?? document.body
        return [
          ...root.querySelectorAll<HTMLElement>(
            'button, input, select, textarea, a[href], summary, [tabindex]:not([tabindex="-1"])',
          ),
        ].filter(
          (element) =>
            element.tabIndex >= 0 &&
            !element.matches(':disabled') &&
            element.closest('[inert]') === null &&
            element.checkVisibility({ visibilityProperty: true }),
        )
      },
      async unseen(stop) {
        if (unseenNow(stop) === null) return null
        await drawn()
        return unseenNow(stop)
      },
    }
  })

/**
 * Focuses all that Tab reaches, one after the other, and notes what has no ring, and what is covered or out of sight when it
 * has the focus. A key that does nothing comes first, so that the page knows that somebody uses the keyboard.
 */
export async function focusFaultsOn(page: Page): Promise<string[]> {
  await page.keyboard.press('Shift')
  return page.evaluate(
    async (watch) => {
      const faults: string[] = []
      const isVisible = (colour: string): boolean => !/(?:, 0\)|\/ 0\)|transparent)/.test(colour)
      const lookOf = (element: Element): string => {
        const style = getComputedStyle(element)
        const hasOutline =
          style.outlineStyle !== 'none' && style.outlineWidth !== '0px' && isVisible(style.outlineColor)
        return [
          hasOutline ? `${style.outlineWidth} ${style.outlineColor}` : '',
          style.boxShadow,
          style.backgroundColor,
          style.textDecorationLine,
          style.borderColor,
        ].join('|')
      }
      // A ring may be drawn around a field by what holds it, or on the current row of a list.
      const shownBy = (element: Element): Element[] =>
        [element, element.parentElement, element.querySelector('[data-current]')].filter(
          (each) => each !== null,
        )
      const before = document.activeElement
      for (const stop of watch.stops()) {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        const looks = shownBy(stop).map(lookOf).join()
        stop.focus()
        if (document.activeElement !== stop) {
          faults.push(`takes no focus: ${watch.nameOf(stop)}`)
          continue
        }
        if (shownBy(stop).map(lookOf).join() === looks) faults.push(`no ring: ${watch.nameOf(stop)}`)
        const wrong = await watch.unseen(stop)
        if (wrong !== null) faults.push(`${wrong}: ${watch.nameOf(stop)}`)
      }
      if (before instanceof HTMLElement) before.focus()
      return faults
    },
    await watchOf(page),
  )
}

/**
 * What is selected, pressed or switched off, and in the system's own few colours looks like its neighbour that is not. Only
 * lines, fills, weight and signs count.
 */
async function sameInFewColoursOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { activeElement: before } = document
    if (before instanceof HTMLElement) before.blur()
    const drawn = (style: CSSStyleDeclaration): string =>
      [
        style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`,
        `${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor}`,
        style.forcedColorAdjust === 'none' ? style.backgroundColor : '',
        style.color,
        style.fontWeight,
        style.textDecorationLine,
        style.content,
        style.visibility,
      ].join('|')
    const lookOf = (element: Element): string =>
      [element, element.firstElementChild]
        .filter((each) => each !== null)
        .flatMap((each) => [drawn(getComputedStyle(each)), drawn(getComputedStyle(each, '::before'))])
        .join()
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').trim().slice(0, 40)}"`
    const kindOf = (element: Element): string =>
      [
        element.tagName,
        element.getAttribute('role'),
        element.classList.item(0),
        element.parentElement?.className,
      ].join()
    const on =
      ':is([aria-selected=true], [aria-current]:not([aria-current=false]), [aria-pressed=true], [aria-checked=true], button:disabled, .used, .on)'
    const shown = [...document.querySelectorAll('button, [role=option], [role^=menuitem], .steps i')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }),
    )
    const same = shown
      .filter((element) => element.matches(on))
      .filter((element) => {
        const other = shown.find((each) => !each.matches(on) && kindOf(each) === kindOf(element))
        return other !== undefined && lookOf(other) === lookOf(element)
      })
      .map((element) => `told apart by colour alone: ${nameOf(element)}`)
    if (before instanceof HTMLElement) before.focus()
    return same
  })
}

/** What moves although the reader asked for stillness, which the page was told before. */
const motionFaultsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const longest = (list: string): number =>
      Math.max(...list.split(',').map((each) => Number.parseFloat(each)))
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } =
          getComputedStyle(element)
        const isAnimated = animationName !== 'none' && longest(animationDuration) > 0
        return longest(transitionDuration) > 0 || isAnimated || scrollBehavior === 'smooth'
      })
      .map((element) => `moves: ${element.tagName.toLowerCase()}.${element.className}`)
  })

/** A dialog has the focus, holds it at both ends, and Escape closes it, a menu too. Closes what it looks at. */
async function layerFaultsOn(page: Page): Promise<string[]> {
  const layer = page.locator('dialog[open], .menu:popover-open').last()
  if ((await layer.count()) === 0) return []
  const faults: string[] = []
  const hasFocus = (): Promise<boolean> =>
    layer.evaluate(
      (element) => element.contains(document.activeElement) || document.activeElement === document.body,
    )
  const isWithout = await layer.evaluate(
    (element) => element.querySelector('button, input') !== null && !element.contains(document.activeElement),
  )
  if (isWithout) faults.push('a layer without the focus')
  if (await layer.evaluate((element) => element.matches('dialog'))) {
    const stops = layer.locator('button:enabled, input:enabled, select:enabled, textarea:enabled, summary')
    for (const [end, key] of [
      [stops.first(), 'Shift+Tab'],
      [stops.last(), 'Tab'],
    ] as const) {
      await end.focus()
      await page.keyboard.press(key)
      if (!(await hasFocus())) faults.push(`${key} leads out of a dialog`)
    }
  }
  const layers = page.locator('dialog, .menu:popover-open')
  const before = await layers.count()
  await page.keyboard.press('Escape')
  // A dialog is away when it is no longer drawn, not when it is no longer open.
  const isClosed = async (): Promise<boolean> => (await layers.count()) < before
  const deadlineMs = Date.now() + 2000
  while (!(await isClosed()) && Date.now() < deadlineMs) await page.waitForTimeout(20)
  if (!(await isClosed())) faults.push('a layer that Escape does not close')
  return faults
}

/** All but the look of the window itself: stillness, the system's few colours, and layers, which are closed by it. */
export async function reachFaultsOn(page: Page): Promise<string[]> {
  const still = await motionFaultsOn(page)
  await page.emulateMedia({ forcedColors: 'active' })
  const few = [...(await sameInFewColoursOn(page)), ...(await focusFaultsOn(page))]
  await page.emulateMedia({ forcedColors: 'none' })
  return [...still, ...few.map((fault) => `${fault}, in few colours`), ...(await layerFaultsOn(page))]
}
