// Decides whether a message comes from the page itself: its main frame, from its own origin.
import type { WebFrameMain } from 'electron'
import { appOrigin } from '../../contract/names.ts'

type Frame = Pick<WebFrameMain, 'origin'> & { parent: unknown }

/** No exception for an empty address or a frame that is gone. */
export const isOwnPage = (frame: Frame | null): boolean =>
  frame !== null && frame.parent === null && frame.origin === appOrigin
