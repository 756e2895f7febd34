// Tells of new complaints: one notification for a burst, in quiet hours none, a click opens the case.
import { Notification } from 'electron'
import type { Language } from '../../core/language/language.ts'
import { noticeText } from '../../core/notify/notice.ts'
import type { NoticePolicy } from '../desk/protocol.ts'
import type { Notice } from '../store/notices.ts'

/** Complaints of one round of reading arrive within this time of one another. */
const burstMs = 1500

export type Notifier = {
  /** Something may have to be told; looks once the burst is over. */
  stir(): void
  stop(): void
}

export type NotifierOptions = {
  readonly policy: () => Promise<NoticePolicy>
  readonly language: () => Language
  readonly takeNotices: () => Promise<Notice[]>
  readonly openCase: (caseId: number) => void
  readonly openInbox: () => void
}

export function createNotifier(options: NotifierOptions): Notifier {
  let timer: NodeJS.Timeout | null = null
  // Held so that the notification's click still has somebody to call after this function has returned.
  const shown = new Set<Notification>()

  async function tell(): Promise<void> {
    timer = null
    const policy = await options.policy()
    if (policy.isQuiet) {
      timer = setTimeout(() => void tell(), 10 * 60_000)
      return
    }
    const notices = await options.takeNotices()
    if (notices.length === 0 || !policy.isWanted || !Notification.isSupported()) return
    const { title, body } = noticeText(notices, policy.showsText, options.language())
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

  return {
    stir() {
      timer ??= setTimeout(
        () => void tell().catch((error: unknown) => console.error('notification:', error)),
        burstMs,
      )
    },
    stop() {
      if (timer) clearTimeout(timer)
    },
  }
}
