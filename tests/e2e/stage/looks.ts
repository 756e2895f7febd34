// The four looks a scene is seen in: two themes, two sizes of the window.
import type { Stage } from './stage.ts'

export const usualSize = { width: 1440, height: 900 }
const sizes = [usualSize, { width: 960, height: 640 }] as const
const themes = ['light', 'dark'] as const

export type Look = { readonly theme: (typeof themes)[number]; readonly size: (typeof sizes)[number] }

async function resize(stage: Stage, size: Look['size']): Promise<void> {
  await stage.app.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    size,
  )
  await stage.page.waitForFunction(({ width }) => innerWidth === width, size)
  await stage.faded()
}

/** Both sizes from left to right, then the usual one mirrored, as Arabic or Hebrew would have it. */
export async function inBothDirections(stage: Stage, see: () => Promise<void>): Promise<void> {
  const turn = (dir: 'ltr' | 'rtl'): Promise<void> =>
    stage.page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir)
  for (const size of sizes) {
    await resize(stage, size)
    for (const dir of ['ltr', 'rtl'] as const) {
      await turn(dir)
      await see()
    }
    await turn('ltr')
  }
  await resize(stage, usualSize)
}

/** The scene stays as it was set; window and theme change around it. Ends in the look it began with. */
export async function inEveryLook(stage: Stage, see: (look: Look) => Promise<void>): Promise<number> {
  for (const size of sizes) {
    await resize(stage, size)
    for (const theme of themes) {
      await stage.page.emulateMedia({ colorScheme: theme })
      await stage.faded()
      await see({ theme, size })
    }
  }
  await stage.page.emulateMedia({ colorScheme: 'light' })
  await resize(stage, usualSize)
  return sizes.length * themes.length
}
