// The looks a scene is seen in: windows of a usual and of the smallest size and one enlarged twofold, two themes, two directions.
import type { Stage } from './stage.ts'

export const usualSize = { width: 1440, height: 900 }

const usual = { name: '1440', size: usualSize, zoom: 1 } as const
const smallest = { name: '960', size: { width: 960, height: 640 }, zoom: 1 } as const
/** As on a laptop's whole screen for somebody who needs everything twice as large. */
const enlarged = { name: '200 %', size: { width: 1280, height: 800 }, zoom: 2 } as const

type Window = typeof usual | typeof smallest | typeof enlarged

const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

const directions = ['ltr', 'rtl'] as const

async function showIn(stage: Stage, { size, zoom }: Window): Promise<void> {
  await stage.app.evaluate(
    ({ BrowserWindow }, { width, height, factor }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(width, height)
      window?.webContents.setZoomFactor(factor)
    },
    { ...size, factor: zoom },
  )
  await stage.page.waitForFunction((width) => innerWidth === width, size.width / zoom)
  await stage.faded()
}

async function colour(stage: Stage, theme: Theme): Promise<void> {
  await stage.page.emulateMedia({ colorScheme: theme })
  await stage.faded()
}

/** From left to right, then mirrored, as Arabic or Hebrew would have it. */
async function inEachDirection(stage: Stage, see: (direction: string) => Promise<void>): Promise<void> {
  for (const direction of directions) {
    await stage.page.evaluate((to) => document.documentElement.setAttribute('dir', to), direction)
    await see(direction)
  }
  await stage.page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'))
}

/** The scene stays as it was set; window and theme change around it. Gives how many looks that were; ends in the one it began with. */
export async function inEveryPicture(
  stage: Stage,
  see: (look: { theme: Theme; size: Window['size'] }) => Promise<void>,
): Promise<number> {
  const windows = [usual, smallest]
  for (const window of windows) {
    await showIn(stage, window)
    for (const theme of themes) {
      await colour(stage, theme)
      await see({ theme, size: window.size })
    }
  }
  await colour(stage, 'light')
  await showIn(stage, usual)
  return windows.length * themes.length
}

type Sight = {
  readonly colours: (look: string) => Promise<void>
  readonly layout: (look: string) => Promise<void>
}

/**
 * Every window, its colours in each theme and its layout in each direction. Each turn draws the whole page anew, so the way through
 * them is the shortest there is.
 */
export async function inEveryLook(stage: Stage, { colours, layout }: Sight): Promise<void> {
  for (const [window, order] of [
    [usual, ['light', 'dark']],
    [smallest, ['dark', 'light']],
    [enlarged, ['light']],
  ] as const) {
    await showIn(stage, window)
    for (const theme of order) {
      await colour(stage, theme)
      await colours(`${theme} ${window.name}`)
    }
    await inEachDirection(stage, (direction) => layout(`${direction} ${window.name}`))
  }
  await showIn(stage, usual)
}
