// Settings: the sections on the left, one of them open; what is changed is saved at once, the profile by its button.
import { ArrowLeft } from 'lucide-react'
import { useRef, useState } from 'react'
import type { DeskState } from '../../contract/app.ts'
import { usePaintedMark } from '../frame/painted.ts'
import { PaneDivider } from '../frame/pane-divider.tsx'
import { HelpMark } from '../help/help-mark.tsx'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { LearningSection } from '../learning/learning-section.tsx'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { FindField } from '../ui/find-field.tsx'
import { AboutSection } from './about-section.tsx'
import { AnswersSection } from './answers-section.tsx'
import { BackupSection } from './backup-section.tsx'
import { CalendarSection } from './calendar-section.tsx'
import { DataSection } from './data-section.tsx'
import { KeysSection } from './keys-section.tsx'
import { LetterheadPart } from './letterhead-part.tsx'
import { LookSection } from './look-section.tsx'
import { NotificationsSection } from './notifications-section.tsx'
import { OwnerSection } from './owner-section.tsx'
import { QuotesSection } from './quotes-section.tsx'
import { RatesSection } from './rates-section.tsx'
import { ReadingSection } from './reading-section.tsx'
import { FoundList, openSection, SectionIntro, SectionList } from './section-list.tsx'
import { type SettingsSection, settingsSections } from './sections.ts'
import { ServicesSection } from './services-section.tsx'
import { type FoundSetting, findSettings } from './settings-index.ts'
import { StatementsSection } from './statements-section.tsx'
import './settings.css'

export function SettingsScreen({ section }: { section: SettingsSection | null }) {
  const { data: desk } = useAnswer('desk.state', {})
  usePaintedMark('remit:first-screen', desk !== undefined)
  const shown = section ?? 'owner'
  const [typed, setTyped] = useState('')
  const found = typed.trim() === '' ? [] : findSettings(typed)
  const pane = useRef<HTMLDivElement>(null)
  const choose = ({ section: wanted, label }: FoundSetting): void => {
    openSection(wanted)
    if (label !== null) requestAnimationFrame(() => focusField(pane.current, label))
  }
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
        <FindField
          className="find-setting"
          label={t('settings.find')}
          value={typed}
          found={found.length}
          onChange={setTyped}
          onEnter={() => {
            const [first] = found
            if (first) choose(first)
          }}
        />
        {typed.trim() === '' ? <SectionList shown={shown} /> : <FoundList found={found} onChoose={choose} />}
      </section>
      <PaneDivider of="column" />
      <section className="pane">
        <Button look="quiet" isSmall className="back" icon={ArrowLeft} onClick={() => openSection(null)}>
          {t('settings.title')}
        </Button>
        <div className="measure" ref={pane}>
          <h1>
            {t(`settings.section.${shown}`)}
            {shown === 'learning' ? <HelpMark of="learning" /> : null}
          </h1>
          <SectionIntro section={shown} />
          {desk ? <Section section={shown} desk={desk} /> : null}
        </div>
      </section>
    </div>
  )
}

/** Where a setting was looked for by name, its field is what comes next. */
function focusField(pane: HTMLElement | null, label: string): void {
  const named = [...(pane?.querySelectorAll<HTMLElement>('label, button, h2, .field-name') ?? [])].find(
    (element) => element.textContent?.startsWith(label),
  )
  const field = named?.matches('label') ? (named as HTMLLabelElement).control : named
  named?.scrollIntoView({ block: 'center' })
  field?.focus()
}

function Section({ section, desk }: { section: SettingsSection; desk: DeskState }) {
  const { settings } = desk
  switch (section) {
    case 'owner':
      return <OwnerSection owner={desk.owner} part="owner" />
    case 'business':
      return (
        <>
          <OwnerSection owner={desk.owner} part="business" />
          <LetterheadPart paper={settings.paper} state={JSON.stringify(desk.owner)} />
        </>
      )
    case 'money':
      return <OwnerSection owner={desk.owner} part="money" />
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
      return <QuotesSection settings={settings} />
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
    case 'backup':
      return <BackupSection />
    case 'data':
      return <DataSection />
    case 'about':
      return <AboutSection />
  }
}
