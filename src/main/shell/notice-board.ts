// Shows the system's notifications, and takes them away again.
import { Notification } from 'electron'
import type { NoticeBoard } from './notify.ts'

export function createNoticeBoard(): NoticeBoard {
  // Held so that a notification's click still has somebody to call.
  const shown = new Set<Notification>()
  return {
    show(text, onClick) {
      if (!Notification.isSupported()) return
      const notification = new Notification({ ...text, silent: true })
      shown.add(notification)
      notification.on('click', onClick)
      notification.on('close', () => shown.delete(notification))
      notification.show()
    },
    clear() {
      for (const notification of shown) notification.close()
      shown.clear()
    },
  }
}
