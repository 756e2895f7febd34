// Looks through what a page shows for words nobody translated, and for words that are cut off or stand outside.
import type { Page } from 'playwright'

export type Fault = {
  readonly what: 'not translated' | 'cut off' | 'outside' | 'scrolls by nothing'
  readonly text: string
  readonly at: string
}

export type Said = { readonly text: string; readonly at: string }

/** Every text a reader or a screen reader meets, with where it stands. */
export const saidOn = (page: Page): Promise<Said[]> =>
  page.evaluate(() => {
    const pathOf = (element: Element): string =>
      [
        element.closest('[data-testid]')?.getAttribute('data-testid'),
        element.tagName.toLowerCase(),
        element.className,
      ]
        .filter((part) => typeof part === 'string' && part !== '')
        .join(' ')
    // What stands on keys, in code, and in long lists that the system words: countries, currencies, zones.
    const isOthers = (element: Element): boolean =>
      element.closest('script, style, textarea, code, .kbd, body [lang]') !== null ||
      (element.closest('select')?.options.length ?? 0) > 30
    const found: { text: string; at: string }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node
      const text = node.textContent?.trim() ?? ''
      if (text !== '' && parentElement && !isOthers(parentElement))
        found.push({ text, at: pathOf(parentElement) })
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name)?.trim() ?? ''
        if (text !== '') found.push({ text, at: `${pathOf(element)} @${name}` })
      }
    }
    return found
  })

/**
 * Words that are cut off, or stand outside of what holds them, and scrollbars beside what is there whole. Data may end in an
 * ellipsis where a list has one line for it; a sentence of the program may not.
 */
export const cutOffOn = (page: Page, opening: string): Promise<Fault[]> =>
  page.evaluate((bracket) => {
    const faults: { what: Exclude<Fault['what'], 'not translated'>; text: string; at: string }[] = []
    const pathOf = (element: Element): string =>
      [
        element.closest('[data-testid]')?.getAttribute('data-testid'),
        element.tagName.toLowerCase(),
        element.className,
      ]
        .filter((part) => typeof part === 'string' && part !== '')
        .join(' ')
    const shownText = (element: Element): string => (element.textContent ?? '').trim().slice(0, 90)
    // Said to screen readers only.
    const isHidden = (element: Element | null): boolean =>
      element !== null &&
      (element.matches('.hidden, [inert]') ||
        getComputedStyle(element).clipPath !== 'none' ||
        isHidden(element.parentElement))
    if (document.documentElement.scrollWidth > innerWidth + 1)
      faults.push({ what: 'outside', text: 'the whole page scrolls sideways', at: 'html' })
    const dialog = document.querySelector('dialog[open]')
    // What is as high as what is in it; a pane of a given height may be short of a pixel by chance.
    for (const element of document.querySelectorAll<HTMLElement>(
      ':is(dialog, [popover]), :is(dialog, [popover]) *',
    )) {
      const beyond = element.scrollHeight - element.clientHeight
      if (beyond < 1 || beyond > 3 || !/auto|scroll/.test(getComputedStyle(element).overflowY)) continue
      if (element.checkVisibility() && element !== document.documentElement)
        faults.push({ what: 'scrolls by nothing', text: `${beyond} px`, at: pathOf(element) })
    }
    for (const element of (dialog ?? document.body).querySelectorAll<HTMLElement>('*')) {
      if (element.getClientRects().length === 0 || isHidden(element)) continue
      const style = getComputedStyle(element)
      const ownText = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '')
        .join('')
        .trim()
      if (ownText === '' && !element.matches('button, select')) continue
      const isProgram = shownText(element).startsWith(bracket)
      const isCut =
        style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll'
          ? element.scrollWidth > element.clientWidth + 1
          : false
      if (isCut && (style.textOverflow !== 'ellipsis' || isProgram))
        faults.push({ what: 'cut off', text: shownText(element), at: pathOf(element) })
      const box = element.getBoundingClientRect()
      if (box.width < 2 || box.height < 2) continue
      for (let holder = element.parentElement; holder; holder = holder.parentElement) {
        // What lies in the top layer is held by the window alone.
        if (element.closest(':popover-open')) break
        const { overflowX, textOverflow } = getComputedStyle(holder)
        if (textOverflow === 'ellipsis') break
        if (overflowX === 'visible' && holder !== document.body && !holder.matches('dialog, button, .card'))
          continue
        const outer = holder.getBoundingClientRect()
        if (box.right > outer.right + 1 || box.left < outer.left - 1)
          faults.push({
            what: 'outside',
            text: shownText(element),
            at: `${pathOf(element)} in ${pathOf(holder)}`,
          })
        break
      }
    }
    return faults
  }, opening)
