// What this week kept quiet, by sort, beside the week before; each number filters the list. A second look is one step away.
import { quietSorts } from '../../core/feed/quiet-sort.ts'
import { HelpMark } from '../help/help-mark.tsx'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { channelName } from '../mentions/channel-name.ts'
import { useAnswer } from '../program/queries.ts'
import { useStore } from '../program/store.ts'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { filterQuiet, quietFilter, showAllQuiet, takeSecondLook } from './quiet-filter.ts'

export function QuietWeek() {
  const { data: week } = useAnswer('quiet.week', {})
  const { sort, sourceId, isSecondLook } = useStore(quietFilter)
  const toggleClosest = (): void => (isSecondLook ? showAllQuiet() : takeSecondLook())
  useCommands({ 'quiet.closest': toggleClosest })
  if (!week) return null
  const { thisWeek, lastWeek, sources } = week
  const isQuietWeek = quietSorts.every((each) => thisWeek[each] === 0)
  const source = sources.find((each) => each.sourceId === sourceId)
  return (
    <div className="quiet-week" data-testid="quiet-week">
      <p>
        {t('quiet.thisWeek')} {isQuietWeek ? t('quiet.nothing') : null}
        {quietSorts
          .filter((each) => thisWeek[each] > 0 || each === sort)
          .map((each, at) => (
            <span key={each}>
              {at > 0 ? ', ' : ''}
              <button
                type="button"
                className="link"
                aria-pressed={each === sort}
                onClick={() => filterQuiet({ sort: each === sort ? null : each })}
              >
                {t(`quiet.sort.${each}`, { n: thisWeek[each] })}
              </button>
            </span>
          ))}
        {lastWeek > 0 ? ` · ${t('quiet.lastWeek', { n: lastWeek })}` : null}
        <HelpMark of="quiet" />
      </p>
      <p>
        <button type="button" className="link" aria-pressed={isSecondLook} onClick={toggleClosest}>
          {t('quiet.closest')}
        </button>
        {sources.length > 1 || source ? (
          <Menu className="link" label={source ? channelName(source.title) : t('quiet.allSources')}>
            <MenuItem isChosen={sourceId === null} onChoose={() => filterQuiet({ sourceId: null })}>
              {t('quiet.allSources')}
            </MenuItem>
            {sources.slice(0, 20).map((each) => (
              <MenuItem
                key={each.sourceId}
                isChosen={each.sourceId === sourceId}
                note={t('quiet.inTwoWeeks', { n: each.count })}
                onChoose={() => filterQuiet({ sourceId: each.sourceId })}
              >
                {channelName(each.title)}
              </MenuItem>
            ))}
          </Menu>
        ) : null}
        {sort !== null || sourceId !== null || isSecondLook ? (
          <button type="button" className="link" onClick={showAllQuiet}>
            {t('quiet.showAll')}
          </button>
        ) : null}
      </p>
    </div>
  )
}
