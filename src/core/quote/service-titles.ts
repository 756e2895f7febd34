// The built-in services as a business prints them at the head of a quote; what is too vague to sell has no title.
import type { ServiceKey } from '../classify/kinds.ts'
import type { Language } from '../language/language.ts'

type Sold = Exclude<ServiceKey, 'billing' | 'support' | 'project' | 'none'>

const titles: Readonly<Record<Language, Readonly<Record<Sold, string>>>> = {
  en: {
    revision: 'Changes',
    new_page: 'New page',
    hosting: 'Hosting',
    performance: 'Faster loading',
    dns: 'DNS settings',
    domain: 'Domain',
    email: 'E-mail setup',
    php: 'PHP update',
    security: 'Security',
    backup: 'Backup',
    content: 'Content',
    feature: 'New feature',
    training: 'Training',
    migration: 'Migration',
  },
  id: {
    revision: 'Revisi',
    new_page: 'Halaman baru',
    hosting: 'Hosting',
    performance: 'Percepatan situs',
    dns: 'Pengaturan DNS',
    domain: 'Domain',
    email: 'Penyiapan email',
    php: 'Pembaruan PHP',
    security: 'Keamanan',
    backup: 'Pencadangan',
    content: 'Konten',
    feature: 'Fitur baru',
    training: 'Pelatihan',
    migration: 'Migrasi',
  },
  da: {
    revision: 'Rettelser',
    new_page: 'Ny side',
    hosting: 'Hosting',
    performance: 'Hurtigere sider',
    dns: 'DNS-opsætning',
    domain: 'Domæne',
    email: 'Opsætning af e-mail',
    php: 'PHP-opdatering',
    security: 'Sikkerhed',
    backup: 'Sikkerhedskopiering',
    content: 'Indhold',
    feature: 'Ny funktion',
    training: 'Oplæring',
    migration: 'Flytning',
  },
  hu: {
    revision: 'Módosítások',
    new_page: 'Új oldal',
    hosting: 'Tárhely',
    performance: 'Gyorsítás',
    dns: 'DNS-beállítás',
    domain: 'Domain',
    email: 'E-mail beállítása',
    php: 'PHP-frissítés',
    security: 'Biztonság',
    backup: 'Biztonsági mentés',
    content: 'Tartalom',
    feature: 'Új funkció',
    training: 'Betanítás',
    migration: 'Költöztetés',
  },
}

const isSold = (key: string): key is Sold => Object.hasOwn(titles.en, key)

/** '' for a service that is not one of these. */
export const serviceTitle = (key: string, language: Language): string =>
  isSold(key) ? titles[language][key] : ''
