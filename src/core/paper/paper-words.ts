// The words on a printed case and on a printed client, in each language.
import type { Language } from '../language/language.ts'

export type PaperWords = {
  readonly from: string
  readonly for: string
  readonly case: string
  readonly about: string
  readonly received: string
  readonly verdict: Readonly<Record<'in_contract' | 'paid_extra' | 'owners_call', string>>
  readonly clause: string
  readonly file: string
  readonly contacts: string
  readonly responsible: string
  readonly agreements: string
  readonly period: string
  readonly open: string
  readonly used: string
  readonly unlimited: string
  readonly cases: string
  readonly asOf: string
}

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  en: {
    from: 'From',
    for: 'Client',
    case: 'Case {no}',
    about: 'About',
    received: 'Received **{when}**, {channel}',
    verdict: {
      in_contract: 'Covered by the agreement: **yes**',
      paid_extra: 'Covered by the agreement: **no**',
      owners_call: 'Covered by the agreement: **not decided**',
    },
    clause: 'Clause {no}',
    file: 'Client sheet',
    contacts: 'Contacts',
    responsible: 'responsible',
    agreements: 'Agreements',
    period: '{start} to {end}',
    open: 'from {start}',
    used: '{label}: **{used} of {open}**',
    unlimited: '{label}: **unlimited**',
    cases: 'Open cases',
    asOf: 'as of {day}',
  },
  id: {
    from: 'Dari',
    for: 'Klien',
    case: 'Tiket {no}',
    about: 'Perihal',
    received: 'Diterima **{when}**, {channel}',
    verdict: {
      in_contract: 'Termasuk perjanjian: **ya**',
      paid_extra: 'Termasuk perjanjian: **tidak**',
      owners_call: 'Termasuk perjanjian: **belum diputuskan**',
    },
    clause: 'Pasal {no}',
    file: 'Lembar klien',
    contacts: 'Kontak',
    responsible: 'penanggung jawab',
    agreements: 'Perjanjian',
    period: '{start} sampai {end}',
    open: 'mulai {start}',
    used: '{label}: **{used} dari {open}**',
    unlimited: '{label}: **tanpa batas**',
    cases: 'Tiket terbuka',
    asOf: 'per {day}',
  },
  da: {
    from: 'Fra',
    for: 'Kunde',
    case: 'Sag {no}',
    about: 'Angående',
    received: 'Modtaget **{when}**, {channel}',
    verdict: {
      in_contract: 'Omfattet af aftalen: **ja**',
      paid_extra: 'Omfattet af aftalen: **nej**',
      owners_call: 'Omfattet af aftalen: **ikke afgjort**',
    },
    clause: 'Punkt {no}',
    file: 'Kundeark',
    contacts: 'Kontakter',
    responsible: 'ansvarlig',
    agreements: 'Aftaler',
    period: '{start} til {end}',
    open: 'fra {start}',
    used: '{label}: **{used} af {open}**',
    unlimited: '{label}: **ubegrænset**',
    cases: 'Åbne sager',
    asOf: 'pr. {day}',
  },
  hu: {
    from: 'Feladó',
    for: 'Ügyfél',
    case: '{no}. ügy',
    about: 'Tárgy',
    received: 'Érkezett: **{when}**, {channel}',
    verdict: {
      in_contract: 'A szerződés része: **igen**',
      paid_extra: 'A szerződés része: **nem**',
      owners_call: 'A szerződés része: **nincs eldöntve**',
    },
    clause: '{no}. pont',
    file: 'Ügyféllap',
    contacts: 'Kapcsolattartók',
    responsible: 'felelős',
    agreements: 'Szerződések',
    period: '{start} – {end}',
    open: '{start} óta',
    used: '{label}: **{open} keretből {used}**',
    unlimited: '{label}: **korlátlan**',
    cases: 'Nyitott ügyek',
    asOf: 'kelt: {day}',
  },
}
