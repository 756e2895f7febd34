// Tells of new complaints: one notification for a burst, while it is quiet none and then one for all, a click opens the case.
import { Notification } from 'electron'
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
}

export function createNotifier(options: NotifierOptions): Notifier {
  let timer: NodeJS.Timeout | null = null
  let stirredAtMs: number | null = null
  let isHeld = false
  // Held so that the notification's click still has somebody to call after this function has returned.
  const shown = new Set<Notification>()

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
    if (notices.length === 0 || !policy.isWanted || !Notification.isSupported()) return
    const { title, body } = noticeText(notices, policy.showsText, options.language(), isDigest)
    const notification = new Notification({ title, body, silent: true })
    shown.add(notification)
    notification.on('click', () => {
      const [only] = notices
      if (notices.length === 1 && only) options.openCase(only.caseId)
      else options.openInbox()
    })
    notification.on('close', () => shown.delete(notification))
    notification.show()
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
    seen() {
      for (const notification of shown) notification.close()
      shown.clear()
    },
    stop() {
      if (timer) clearTimeout(timer)
    },
  }
}
