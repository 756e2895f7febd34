// Remembers where the window stood, in a small file that can be read before the database is open.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../store/file/replace-file.ts'

export type Bounds = { x: number; y: number; width: number; height: number }
/** `zoomLevel`: 0 = as designed, each step a fifth larger. `toldItStays`: the owner was told once that closing the window does not end Remit. */
export type WindowState = {
  bounds: Bounds | null
  maximized: boolean
  fullScreen: boolean
  zoomLevel: number
  toldItStays: boolean
}

const nothing: WindowState = {
  bounds: null,
  maximized: false,
  fullScreen: false,
  zoomLevel: 0,
  toldItStays: false,
}

export const smallest = { width: 960, height: 640 }
export const usual = { width: 1440, height: 900 }

/** As far as Chromium goes: five times as large, or a fifth. */
const largestZoom = 8.8

const stateFile = (dataDir: string) => join(dataDir, 'window.json')

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

function boundsFrom(value: unknown): Bounds | null {
  if (typeof value !== 'object' || value === null) return null
  const { x, y, width, height } = value as Record<string, unknown>
  return isNumber(x) && isNumber(y) && isNumber(width) && isNumber(height)
    ? { x, y, width: Math.max(width, smallest.width), height: Math.max(height, smallest.height) }
    : null
}

/** A missing or unreadable file is an empty state: nothing the owner made is in it. */
export function readWindowState(dataDir: string): WindowState {
  try {
    const stored: unknown = JSON.parse(readFileSync(stateFile(dataDir), 'utf8'))
    if (typeof stored !== 'object' || stored === null) return nothing
    const { bounds, maximized, fullScreen, zoomLevel, toldItStays } = stored as Record<string, unknown>
    return {
      bounds: boundsFrom(bounds),
      maximized: maximized === true,
      fullScreen: fullScreen === true,
      zoomLevel: isNumber(zoomLevel) ? Math.max(-largestZoom, Math.min(zoomLevel, largestZoom)) : 0,
      toldItStays: toldItStays === true,
    }
  } catch {
    return nothing
  }
}

export function writeWindowState(dataDir: string, state: WindowState): void {
  try {
    replaceFile(stateFile(dataDir), JSON.stringify(state))
  } catch {
    // A full disk must not keep the window from closing; the place of the window is no loss.
  }
}

/** Whether enough of a window lies on one of the screens to take hold of it. */
export function isOnScreen(bounds: Bounds, screens: readonly Bounds[]): boolean {
  return screens.some((screen) => {
    const width = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
    const height = Math.min(bounds.y + 40, screen.y + screen.height) - Math.max(bounds.y, screen.y)
    return width >= 120 && height >= 20
  })
}

const within = (at: number, length: number, from: number, room: number): number =>
  Math.max(from, Math.min(at, from + room - length))

/**
 * Where a window can stand that stood at `bounds` when the screens were others: there, if it can be taken hold of; of its
 * size, in the middle of the first screen, if that place is gone; and never larger than all screens together.
 */
export function placeOn(
  bounds: Bounds,
  screens: readonly Bounds[],
): Bounds | Pick<Bounds, 'width' | 'height'> {
  const [first] = screens
  if (!first) return bounds
  if (!isOnScreen(bounds, screens)) {
    return { width: Math.min(bounds.width, first.width), height: Math.min(bounds.height, first.height) }
  }
  const left = Math.min(...screens.map(({ x }) => x))
  const top = Math.min(...screens.map(({ y }) => y))
  const room = {
    width: Math.max(...screens.map(({ x, width }) => x + width)) - left,
    height: Math.max(...screens.map(({ y, height }) => y + height)) - top,
  }
  if (bounds.width <= room.width && bounds.height <= room.height) return bounds
  const width = Math.min(bounds.width, room.width)
  const height = Math.min(bounds.height, room.height)
  return {
    x: within(bounds.x, width, left, room.width),
    y: within(bounds.y, height, top, room.height),
    width,
    height,
  }
}
