// Scrolls the inbox the way a wheel and a dragged bar do, and counts the frames that did not come in time.
import type { ElectronApplication, Page } from 'playwright'

export type Frames = {
  readonly frames: number
  readonly dropped: number
  readonly droppedShare: number
  /** Frames in which a row in sight was not there yet. */
  readonly blank: number
  readonly longestMs: number
}

const frameMs = 1000 / 60

type Taken = { gaps: number[]; blank: number }

/**
 * Moves the list by so many pixels a frame for so many frames. The page's own frames are counted: under a display without
 * a vertical sync Chromium begins one each sixtieth of a second, and a main thread that is late gets the next one.
 */
export async function scrollBy(page: Page, pxPerFrame: number, frames: number): Promise<Frames> {
  const { gaps, blank } = await page.evaluate(
    ([step, count]) =>
      new Promise<Taken>((resolve) => {
        const list = document.querySelector('.cases')
        const gaps: number[] = []
        let blank = 0
        let before = 0
        let direction = 1
        const inSight = (row: Element): boolean => {
          const { top, bottom } = row.getBoundingClientRect()
          return bottom > 0 && top < innerHeight
        }
        const frame = (now: number): void => {
          if (before > 0) gaps.push(now - before)
          before = now
          if (list === null || gaps.length >= count) {
            resolve({ gaps, blank })
            return
          }
          if ([...list.querySelectorAll('.row.blank')].some(inSight)) blank += 1
          if (list.scrollTop + list.clientHeight >= list.scrollHeight - 1) direction = -1
          list.scrollTop += step * direction
          requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
      }),
    [pxPerFrame, frames] as const,
  )
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frameMs) - 1), 0)
  return {
    frames: gaps.length,
    dropped,
    droppedShare: dropped / (gaps.length + dropped),
    blank,
    longestMs: Math.max(...gaps),
  }
}

type TraceEvent = { name: string; ph: string; args?: { chrome_frame_reporter?: { state?: string } } }

/** The compositor's own account of what it presented while `work` went on, from Chromium's trace. */
export async function traced(
  app: ElectronApplication,
  work: () => Promise<unknown>,
): Promise<{ presented: number; dropped: number }> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ['cc', 'benchmark', 'disabled-by-default-devtools.timeline.frame'],
    }),
  )
  await work()
  const file = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording())
  const { readFileSync, rmSync } = await import('node:fs')
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] }
  rmSync(file)
  const states = traceEvents
    .filter(({ name, ph }) => name === 'PipelineReporter' && ph === 'b')
    .map(({ args }) => args?.chrome_frame_reporter?.state ?? '')
  return {
    presented: states.filter((state) => /PRESENTED/.test(state)).length,
    dropped: states.filter((state) => state === 'STATE_DROPPED').length,
  }
}
