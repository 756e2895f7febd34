// The three facts of a statement side by side, each with its own shape and word; what was not noted is left out.
import { CheckCheck, Eye, Send } from 'lucide-react'
import type { StatementEventView } from '../../contract/statement.ts'
import { facts, factText, noteOf } from './fact-words.ts'

const icons = { sent: Send, weak_open: Eye, acknowledged: CheckCheck } as const

export function FactChips({ events }: { events: readonly StatementEventView[] }) {
  return (
    <span className="fact-chips num">
      {facts.map((fact) => {
        const event = noteOf(events, fact)
        if (event === undefined) return null
        const Icon = icons[fact]
        return (
          <span key={fact} className="fact-chip" data-fact={fact}>
            <Icon aria-hidden="true" />
            {factText(fact, event)}
          </span>
        )
      })}
    </span>
  )
}
