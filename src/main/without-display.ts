// Decides what a start on a Linux without a display does: Chromium's own answer is to crash. Pure.
import type { Ended } from './end-told.ts'

export type WithoutDisplay = 'goOn' | 'runHeadless' | 'refuse'

type Start = {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly once: boolean
  /** The command line names Chromium's way of drawing itself. */
  readonly isNamed: boolean
}

export function withoutDisplay({ platform, env, once, isNamed }: Start): WithoutDisplay {
  if (platform !== 'linux' || isNamed || env['DISPLAY'] || env['WAYLAND_DISPLAY']) return 'goOn'
  return once ? 'runHeadless' : 'refuse'
}

/** The exit code of a reading without a display, and what is to be said where it could not say so itself. */
export function afterHeadless({ exitCode, signal, error }: Ended): { exitCode: number; said: string | null } {
  if (exitCode !== null) return { exitCode, said: null }
  const why = error?.message ?? `its engine was ended by ${signal ?? 'the system'}`
  return { exitCode: 1, said: `Remit did not get to its end: ${why}. What it had read is kept.` }
}

export const noDisplay =
  'Remit found no display to open its window on. Without one, start it with --once, which only reads the sources.'
