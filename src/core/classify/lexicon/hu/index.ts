// Holds the Hungarian cue lists and the small words that turn or place a meaning. Written for Remit.
import type { Lexicon } from '../lexicon.ts'
import { complaints } from './complaints.ts'
import { noise } from './noise.ts'
import { praise } from './praise.ts'
import { questions } from './questions.ts'
import { requests } from './requests.ts'

export const hungarian: Lexicon = {
  cues: { ...complaints, ...requests, ...questions, ...praise, ...noise },
  negators: `
    nem, nincs, nincsen, nincsenek, sem, se, soha, sosem, ne, nélkül, semmi, semmilyen, sincs,
    sincsenek, egyetlen
  `,
  degrees: `
    ilyen, ennyire, olyan, csak, ilyet, jobb, több
  `,
  conditions: `
    ha, amennyiben, hogyha, feltéve, esetén
  `,
  turns: `
    de, viszont, azonban, csak, ellenben, sajnos, mégis, mégsem, ellenére, kivéve, aztán, bár, ám,
    pedig, holott, ehhez képest
  `,
  secondPerson: `
    ti, te, ön, önök, titeket, benneteket, nektek, neked, nálatok, hozzátok, tőletek, veletek, önöknek,
    önnek, önöknél, önöktől, rátok, rólatok, srácok, csapat, magatok, önöket, önt
  `,
  firstPerson: `
    én, mi, nekem, nekünk, engem, minket, bennünket, nálunk, hozzánk, velünk, velem, tőlünk, rólunk,
    magunk, magam, magamnak, magunknak, nálam, hozzám, tőlem, miénk, enyém
  `,
  fillers: `
    és, is, kérem, kérlek, de, meg, aztán, hát, sziasztok, szia, helló, üdv, kedves, tisztelt, ja, jó,
    oké, akkor, szóval, illetve, valamint, vagy, még, csak, esetleg, a, az, légyszi, bocs, elnézést,
    napot, következő
  `,
}
