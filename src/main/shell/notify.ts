// Tells of new complaints: one notification for a burst, while it is quiet none and then one for all, a click opens the case.
import type { Language } from '../../core/language/language.ts'
import { noticeText } from '../../core/notify/notice.ts'
import type { NoticePolicy } from '../desk/protocol.ts'
import type { Notice } from '../store/cases/notices.ts'

/** A round of reading is over when nothing was read for this long. */
const burstMs = 1500
/** A round that polite pauses draw out is told of meanwhile, but no more often than this. */
const longestWaitMs = 60_000
/** While something waits for the quiet to end. */
const heldLookMs = 30_000

export type Notifier = {
  /** Something may have to be told; looks once the burst is over. */
  stir(): void
  /** The owner looks at Remit: what was told need not stand on the desktop any longer. */
  seen(): void
  stop(): void
}

export type NotifierOptions = {
  readonly policy: () => Promise<NoticePolicy>
  /** When something was last read; now, while sources are being read. */
  readonly lastReadAtMs: () => number
  readonly nowMs: () => number
  /** The owner paused Remit for a while. */
  readonly isPaused: () => boolean
  /** The system does not want anybody to be disturbed. */
  readonly isLeftAlone: () => Promise<boolean>
  readonly language: () => Language
  readonly takeNotices: () => Promise<Notice[]>
  readonly openCase: (caseId: number) => void
  readonly openInbox: () => void
  readonly board: NoticeBoard
}

/** Where notifications stand: the system's own. */
export type NoticeBoard = {
  show(text: { readonly title: string; readonly body: string }, onClick: () => void): void
  clear(): void
}

export function createNotifier(options: NotifierOptions): Notifier {
  let timer: NodeJS.Timeout | null = null
  let stirredAtMs: number | null = null
  let isHeld = false

  async function tell(): Promise<void> {
    timer = null
    const now = options.nowMs()
    stirredAtMs ??= now
    const isRoundOver = now - options.lastReadAtMs() >= burstMs
    if (!isRoundOver && now - stirredAtMs < longestWaitMs) return lookIn(burstMs)
    const policy = await options.policy()
    // The system is only asked when there is something to tell.
    if (
      policy.isWanted &&
      policy.isWaiting &&
      (policy.isQuiet || options.isPaused() || (await options.isLeftAlone()))
    ) {
      isHeld = true
      return lookIn(heldLookMs)
    }
    const isDigest = isHeld
    isHeld = false
    stirredAtMs = null
    const notices = await options.takeNotices()
    if (notices.length === 0 || !policy.isWanted) return
    const [only] = notices
    options.board.show(noticeText(notices, policy.showsText, options.language(), isDigest), () => {
      if (notices.length === 1 && only) options.openCase(only.caseId)
      else options.openInbox()
    })
  }

  function lookIn(delayMs: number): void {
    timer ??= setTimeout(
      () => void tell().catch((error: unknown) => console.error('notification:', error)),
      delayMs,
    )
  }

  return {
    stir() {
      stirredAtMs ??= options.nowMs()
      // What holds it back may just have ended.
      if (isHeld && timer) {
        clearTimeout(timer)
        timer = null
      }
      lookIn(burstMs)
    },
    seen: () => options.board.clear(),
    stop() {
      if (timer) clearTimeout(timer)
    },
  }
}
