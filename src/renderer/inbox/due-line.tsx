// One quiet line above the cases: how many are late, due today or promised, or were never answered. Nothing where there is none.
import { type InboxShelf, shelfView, show } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { commands } from '../keys/commands.ts'
import { chordText } from '../keys/key-text.ts'
import { useAnswer } from '../program/queries.ts'
import { LinkButton } from '../ui/button.tsx'

const lists = ['late', 'today', 'promised', 'unanswered'] as const

export function DueLine({ shelf }: { shelf: InboxShelf }) {
  const { data: counts } = useAnswer('inbox.due', {})
  const shown = lists.filter((list) => list === shelf || (counts?.[list] ?? 0) > 0)
  if (!counts || shown.length === 0) return null
  return (
    <nav className="due-line num" aria-label={t('inbox.due')}>
      {shown.map((list) => (
        <LinkButton
          key={list}
          aria-current={list === shelf}
          title={`${t(`command.go.${list}`)} (${chordText(commands[`go.${list}`].keys[0])})`}
          onClick={() => show(shelfView(list === shelf ? 'open' : list))}
        >
          {t(`inbox.due.${list}`, { n: counts[list] })}
        </LinkButton>
      ))}
    </nav>
  )
}
