// Holds the Danish cue lists and the small words that turn or place a meaning. Written for Remit.
import type { Lexicon } from '../lexicon.ts'
import { complaints } from './complaints.ts'
import { noise } from './noise.ts'
import { praise } from './praise.ts'
import { questions } from './questions.ts'
import { requests } from './requests.ts'

export const danish: Lexicon = {
  cues: { ...complaints, ...requests, ...questions, ...praise, ...noise },
  negators: `
    ikke, ingen, intet, aldrig, uden, næppe, hverken, ej, ikk, ingenting, heller
  `,
  degrees: `
    så, sådan, mere, kun, bare, bedre
  `,
  conditions: `
    hvis, såfremt, ifald, medmindre
  `,
  turns: `
    men, dog, desværre, alligevel, selvom, bortset, til gengæld, i stedet, og så
  `,
  secondPerson: `
    i, jer, jeres, du, dig, din, dit, dine, eder
  `,
  firstPerson: `
    jeg, mig, min, mit, mine, vi, os, vores, vor
  `,
  fillers: `
    og, også, så, men, lige, hej, hejsa, hallo, venligst, tak, kære, goddag, godmorgen, nå, ja, nej, ok,
    okay, eller, desuden, samt, derudover, først, til sidst, ps, næste, opgave, undskyld, i øvrigt,
    måske, gerne
  `,
}
