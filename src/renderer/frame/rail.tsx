// The rail: where one can go, how much waits there, and when the feeds were read.
import { FileText, Inbox, type LucideIcon, Rss, SlidersHorizontal, Sun, UserRound } from 'lucide-react'
import type { DeskState, ShellState } from '../../contract/app.ts'
import type { Screen } from '../../contract/events.ts'
import { t } from '../i18n/t.ts'
import { dropOf } from '../inbox/drag.ts'
import { dropOnPlace } from '../inbox/drop-acts.ts'
import { ReadingLine } from './reading-line.tsx'
import { go } from './view.ts'

const places: readonly { readonly screen: Screen; readonly icon: LucideIcon }[] = [
  { screen: 'inbox', icon: Inbox },
  { screen: 'today', icon: Sun },
  { screen: 'clients', icon: UserRound },
  { screen: 'quotes', icon: FileText },
  { screen: 'sources', icon: Rss },
  { screen: 'settings', icon: SlidersHorizontal },
]

type Counts = DeskState['counts'] | undefined

/** The number beside a place, and the words for those who hear it. */
function countOf(screen: Screen, counts: Counts): { n: number; words: string } | null {
  if (!counts) return null
  if (screen === 'inbox' && counts.needsYou > 0) {
    return { n: counts.needsYou, words: t('nav.needYou', { n: counts.needsYou }) }
  }
  if (screen === 'quotes' && counts.quotesOpen > 0) {
    return { n: counts.quotesOpen, words: t('nav.quotesOpen', { n: counts.quotesOpen }) }
  }
  return null
}

export const Rail = ({
  screen,
  counts,
  poll,
}: {
  screen: Screen
  counts: Counts
  poll: ShellState['poll'] | undefined
}) => (
  <nav className="rail" aria-label={t('nav.main')}>
    <div className="mark">Remit</div>
    <ul>
      {places.map(({ screen: place, icon: Icon }) => {
        const count = countOf(place, counts)
        return (
          <li key={place}>
            <button
              type="button"
              className="place"
              aria-current={place === screen ? 'page' : undefined}
              {...dropOf(
                (caseIds) => dropOnPlace(place)?.(caseIds),
                () => dropOnPlace(place) !== null,
              )}
              // The second press of a double-click asks for nothing more.
              onClick={({ detail }) => (detail > 1 ? undefined : go(place))}
            >
              <Icon aria-hidden="true" />
              <span className="text">{t(`nav.${place}`)}</span>
              {count ? (
                <>
                  <span className="count num" aria-hidden="true">
                    {count.n}
                  </span>
                  <span className="hidden">, {count.words}</span>
                </>
              ) : null}
            </button>
          </li>
        )
      })}
    </ul>
    <div className="foot num">
      {poll ? <ReadingLine poll={poll} /> : null}
      {counts && counts.notices > 0 ? <p>{t('foot.notices', { n: counts.notices })}</p> : null}
    </div>
  </nav>
)
