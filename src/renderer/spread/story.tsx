// The mentions that link to one another, folded to one line: how many, since when, how many people, how fast.
import type { CaseSpread, StoryMember } from '../../contract/spread.ts'
import { dateOf } from '../case/author-updates.tsx'
import { openLink } from '../frame/actions.ts'
import { useNow } from '../frame/now.ts'
import { openCase } from '../frame/view.ts'
import { fullMomentOf } from '../i18n/dates.ts'
import { peopleText } from '../i18n/people.ts'
import { t } from '../i18n/t.ts'
import { channelName } from '../mentions/channel-name.ts'
import { LinkButton } from '../ui/button.tsx'
import { Press } from './press.tsx'

type Props = { caseId: number; spread: CaseSpread }

/** Comments an hour, with one decimal where they are few. */
const paceText = (comments: number, hours: number): string | null =>
  comments === 0 ? null : t('spread.perHour', { n: Math.round((comments / hours) * 10) / 10 })

export function Story({ caseId, spread: { members, people, comments, hours } }: Props) {
  const nowMs = useNow()
  const [first] = members
  if (!first) return null
  return (
    <details className="spread-line" data-testid="story">
      <summary>
        {[
          t('spread.story', { n: members.length, day: dateOf(first.atMs, nowMs) }),
          people === null ? null : t('spread.people', { people: peopleText(people) }),
          paceText(comments, hours),
        ]
          .filter(Boolean)
          .join(' · ')}
      </summary>
      <ol>
        {members.map((member) => (
          <li key={member.itemId} aria-current={member.caseId === caseId || undefined}>
            <span className="num" title={fullMomentOf(member.atMs)}>
              {dateOf(member.atMs, nowMs)}
            </span>
            <span>
              <Member member={member} isThis={member.caseId === caseId} />
              <span className="facts">
                {[
                  [member.who, channelName(member.channel)].filter(Boolean).join(', '),
                  member.people === null ? null : t('spread.people', { people: peopleText(member.people) }),
                  paceText(member.comments, hours),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {member.press.length > 0 ? ' · ' : ''}
                <Press press={member.press} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Leads to the case of a mention, or to its page where it opened none. */
function Member({
  member: { caseId, shelf, title, link },
  isThis,
}: {
  member: StoryMember
  isThis: boolean
}) {
  if (isThis) {
    return (
      <b>
        {title} · {t('spread.this')}
      </b>
    )
  }
  if (caseId !== null)
    return <LinkButton onClick={() => openCase(caseId, shelf ?? 'open')}>{title}</LinkButton>
  return link === null ? (
    <b>{title}</b>
  ) : (
    <LinkButton title={link} onClick={() => void openLink(link)}>
      {title}
    </LinkButton>
  )
}
