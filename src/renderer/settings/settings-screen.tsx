// Settings: the sections on the left, one of them open; what is changed is saved at once, the profile by its button.
import { ArrowLeft } from 'lucide-react'
import type { DeskState } from '../../contract/app.ts'
import { usePaintedMark } from '../frame/painted.ts'
import { show } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { LearningSection } from '../learning/learning-section.tsx'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { AnswersSection } from './answers-section.tsx'
import { CalendarSection } from './calendar-section.tsx'
import { DataSection } from './data-section.tsx'
import { KeysSection } from './keys-section.tsx'
import { LookSection } from './look-section.tsx'
import { NotificationsSection } from './notifications-section.tsx'
import { OwnerSection } from './owner-section.tsx'
import { QuotesSection } from './quotes-section.tsx'
import { RatesSection } from './rates-section.tsx'
import { ReadingSection } from './reading-section.tsx'
import { type SettingsSection, settingsSections } from './sections.ts'
import { ServicesSection } from './services-section.tsx'
import { StatementsSection } from './statements-section.tsx'
import './settings.css'

const openSection = (section: SettingsSection | null): void => show({ screen: 'settings', section })

export function SettingsScreen({ section }: { section: SettingsSection | null }) {
  const { data: desk } = useAnswer('desk.state', {})
  usePaintedMark('remit:first-screen', desk !== undefined)
  const shown = section ?? 'owner'
  const step = (by: 1 | -1): void => {
    const next = settingsSections[settingsSections.indexOf(shown) + by]
    if (next) openSection(next)
  }
  const back = section === null ? undefined : () => openSection(null)
  useCommands({ 'list.next': () => step(1), 'list.previous': () => step(-1), 'list.back': back })
  return (
    <div className="split settings" data-open={section !== null}>
      <section className="column" aria-label={t('settings.title')}>
        <header className="column-head">
          <h1>{t('settings.title')}</h1>
        </header>
        <ul className="column-body">
          {settingsSections.map((each) => (
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
      <section className="pane">
        <Button look="quiet" isSmall className="back" icon={ArrowLeft} onClick={() => openSection(null)}>
          {t('settings.title')}
        </Button>
        <div className="measure">
          <h1>{t(`settings.section.${shown}`)}</h1>
          {desk ? <Section section={shown} desk={desk} /> : null}
        </div>
      </section>
    </div>
  )
}

function Section({ section, desk }: { section: SettingsSection; desk: DeskState }) {
  const { settings } = desk
  switch (section) {
    case 'owner':
      return <OwnerSection owner={desk.owner} />
    case 'notifications':
      return <NotificationsSection settings={settings} />
    case 'reading':
      return <ReadingSection settings={settings} />
    case 'learning':
      return <LearningSection />
    case 'services':
      return <ServicesSection />
    case 'answers':
      return <AnswersSection />
    case 'quotes':
      return <QuotesSection settings={settings} owner={desk.owner} />
    case 'statements':
      return <StatementsSection settings={settings} />
    case 'rates':
      return <RatesSection />
    case 'calendar':
      return <CalendarSection />
    case 'look':
      return <LookSection settings={settings} />
    case 'keys':
      return <KeysSection settings={settings} />
    case 'data':
      return <DataSection />
  }
}
