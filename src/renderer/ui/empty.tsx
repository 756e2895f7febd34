// What an empty place says: what will appear here, and the one action that brings it.
import type { ReactNode } from 'react'

export const Empty = ({ title, text, children }: { title: string; text: string; children?: ReactNode }) => (
  <div className="empty">
    <h2>{title}</h2>
    <p>{text}</p>
    {children ? <div className="actions">{children}</div> : null}
  </div>
)
