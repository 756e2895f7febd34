// Waits until a page has come to rest: what was asked for is drawn, and nothing more comes.
import type { Page } from 'playwright'

/** Settles once nothing of the page has changed for this long. */
export const stillFor = (page: Page, ms: number): Promise<void> =>
  page.evaluate(
    (quietMs) =>
      new Promise<void>((resolve) => {
        const rest = (): void => {
          observer.disconnect()
          resolve()
        }
        let timer = setTimeout(rest, quietMs)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(rest, quietMs)
        })
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
      }),
    ms,
  )
