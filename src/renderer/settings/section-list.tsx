// The list of the settings' sections in their groups, or what was found of them by name, and the sentence each begins with.
import { useRef } from 'react'
import { show } from '../frame/view.ts'
import { isKey, t } from '../i18n/t.ts'
import { EdgeList } from '../ui/edge-list.tsx'
import { useFocusOnOpen } from '../ui/follow-open.ts'
import { type SettingsSection, settingsGroups } from './sections.ts'
import type { FoundSetting } from './settings-index.ts'

export const openSection = (section: SettingsSection | null): void => show({ screen: 'settings', section })

export function SectionList({ shown }: { shown: SettingsSection }) {
  const list = useRef<HTMLDivElement>(null)
  useFocusOnOpen(list, shown)
  return (
    <EdgeList scroller={list} className="column-body">
      {settingsGroups.map(({ name, sections }) => (
        <section key={name} aria-labelledby={`settings-${name}`}>
          <h2 id={`settings-${name}`} className="group-name">
            {t(`settings.group.${name}`)}
          </h2>
          <ul>
            {sections.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  className="entry"
                  aria-current={each === shown}
                  onClick={() => openSection(each)}
                >
                  <span className="name">{t(`settings.section.${each}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </EdgeList>
  )
}

type FoundProps = { found: readonly FoundSetting[]; onChoose: (found: FoundSetting) => void }

export const FoundList = ({ found, onChoose }: FoundProps) => {
  const list = useRef<HTMLDivElement>(null)
  return (
    <EdgeList scroller={list} className="column-body">
      {found.length === 0 ? <p className="muted find-setting">{t('settings.findNone')}</p> : null}
      <ul>
        {found.map((each) => (
          <li key={`${each.section} ${each.label}`}>
            <button
              type="button"
              className="entry"
              data-testid="found-setting"
              onClick={() => onChoose(each)}
            >
              <span className="name">{each.label ?? t(`settings.section.${each.section}`)}</span>
              {each.label === null ? null : (
                <span className="below">{t(`settings.section.${each.section}`)}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </EdgeList>
  )
}

/** Some sections explain themselves further down. */
export function SectionIntro({ section }: { section: SettingsSection }) {
  const key = `settings.intro.${section}`
  return isKey(key) ? <p className="muted section-intro">{t(key)}</p> : null
}
