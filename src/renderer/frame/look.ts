// Applies theme and language: from memory before the first frame, then as the settings say.
import type { DeskState } from '../../contract/app.ts'
import { countryOf } from '../../core/desktop/spoken-locale.ts'
import { type Language, languages } from '../../core/language/language.ts'
import { loadCatalogue } from '../i18n/load.ts'
import { locale, localeOf, setLocale, systemZone } from '../i18n/locale.ts'
import { setCatalogue } from '../i18n/t.ts'
import { setRowHeight } from '../inbox/list-window.ts'
import { isMac } from '../keys/key-text.ts'
import { createStore, useStore } from '../program/store.ts'
import { said } from '../ui/announce.ts'

type Theme = DeskState['settings']['theme']
type Density = DeskState['settings']['density']

const memoryKey = 'remit.look'

const spoken = createStore(locale())

const shownDensity = createStore<Density>('comfortable')

/** How dense the page is; everything is drawn anew when it changes. */
export const useDensity = (): Density => useStore(shownDensity)

/** The locale the page is shown in; everything is drawn anew when it changes. */
export const useLocale = () => useStore(spoken)

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
}

/** The heights of rows are known to the lists too, so everything is drawn anew. */
function applyDensity(density: Density): void {
  document.documentElement.dataset['density'] = density
  setRowHeight(density)
  shownDensity.set(density)
}

async function speak(language: Language, country: string, zone: string): Promise<void> {
  const next = localeOf(language, country, zone)
  const { language: before, tag, zone: zoneBefore } = locale()
  if (before === next.language && tag === next.tag && zoneBefore === next.zone) return
  setCatalogue(await loadCatalogue(language))
  setLocale(next)
  document.documentElement.lang = language
  // What was said was said in the other language.
  said.set(null)
  spoken.set(next)
}

/** Before anything is known: as it was the last time, else the system's language. */
export async function applyRememberedLook(): Promise<void> {
  if (isMac) document.documentElement.dataset['system'] = 'mac'
  const [theme, language, country, zone, density] = (localStorage.getItem(memoryKey) ?? '').split('|')
  if (theme === 'light' || theme === 'dark') applyTheme(theme)
  if (density === 'compact') applyDensity(density)
  await speak(
    languageOf(language ?? navigator.language),
    country ?? countryOf(navigator.language),
    zone || systemZone(),
  )
}

/** As the settings and the owner's profile say. */
export async function applyLook({ settings, owner }: DeskState, systemLocale: string): Promise<void> {
  applyTheme(settings.theme)
  applyDensity(settings.density)
  const language = settings.language === 'system' ? languageOf(systemLocale) : settings.language
  const country = owner?.country ?? countryOf(systemLocale)
  const zone = owner?.zone ?? systemZone()
  localStorage.setItem(memoryKey, [settings.theme, language, country, zone, settings.density].join('|'))
  await speak(language, country, zone)
}

const languageOf = (tag: string): Language =>
  languages.find((language) => language === tag.slice(0, 2).toLowerCase()) ?? 'en'
