// Holds the English cue lists and the small words that turn or place a meaning. Written for Remit.
import type { Lexicon } from '../lexicon.ts'
import { complaints } from './complaints.ts'
import { noise } from './noise.ts'
import { praise } from './praise.ts'
import { questions } from './questions.ts'
import { requests } from './requests.ts'

export const english: Lexicon = {
  cues: { ...complaints, ...requests, ...questions, ...praise, ...noise },
  negators: `
    not, no, never, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, can't, cannot,
    couldn't, wouldn't, shouldn't, haven't, hasn't, hadn't, without, nothing, hardly, zero, neither,
    nobody, barely, none, nor
  `,
  degrees: `
    so, this, as, such, that, more, only, just
  `,
  conditions: `
    if, whether, in case, suppose, unless, should
  `,
  turns: `
    but, however, yet, though, although, except, instead, unfortunately, only
  `,
  secondPerson: `
    you, your, yours, yourself, u, ur, you're, you've, you'll, you'd, guys, team, yall, folks
  `,
  firstPerson: `
    i, i'm, i've, i'd, i'll, me, my, mine, we, we're, we've, we'd, we'll, us, our, ours, myself
  `,
  fillers: `
    please, pls, and, also, then, so, next, just, kindly, hi, hello, hey, dear, ok, okay, now, or,
    first, finally, well, btw, guys, team, but, sorry, maybe, again
  `,
}
