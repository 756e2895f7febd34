// Brings in the catalogue of a language; English is always there, the others are loaded when they are spoken.
import type { Language } from '../../core/language/language.ts'
import { en } from './en/index.ts'
import type { Catalogue } from './t.ts'

const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(en),
  id: () => import('./id/index.ts').then((module) => module.id),
  da: () => import('./da/index.ts').then((module) => module.da),
  hu: () => import('./hu/index.ts').then((module) => module.hu),
}

export const loadCatalogue = (language: Language): Promise<Catalogue> => loaders[language]()
