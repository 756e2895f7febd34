// How long the scheduler sleeps, spreads and waits: for the battery, the servers and the network.

/** An idle scheduler wakes no more often than this, for the battery's sake. */
export const minSleepMs = 30_000
/** Nor does it sleep longer: the clock may have been set, and the network may come back without a word. */
export const maxSleepMs = 30 * 60_000
/** While sources are spread, those of the same moment start together. */
export const spreadStepMs = 250
/** How often the network is looked for while there is none, and how long it takes to be of use once it is there. */
export const networkLookMs = 10_000
export const networkSettlesMs = 3_000
/** After the network failed again and again in spite of looking present. */
export const networkFailedMs = 60_000
/** What became due while there was no network is spread over this time. */
export const catchUpMs = 30_000
/** A source whose outcome could not be stored is left alone for so long. */
export const faultSleepMs = 5 * 60_000
/** A timer so late, or an exchange so long, was interrupted by the machine's sleep. */
export const sleptMs = 3 * 60_000
/** A machine that runs for so long after it said it would sleep has not slept, or has not said that it woke. */
export const unsleptMs = 60_000
/** How long the owner waits for a server's turn when asking for one source, and when asking for all. */
export const patienceMs = { one: 65_000, all: 15_000 }
