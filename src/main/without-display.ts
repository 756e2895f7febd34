// Decides what a start on a Linux without a display does: Chromium's own answer is to crash. Pure.

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

export const noDisplay =
  'Remit found no display to open its window on. Without one, start it with --once, which only reads the sources.'
