// Says how much room a worker thread of our own has for what is new.

/**
 * For a worker thread of our own: the room for what is new, half of the engine's; nearly nothing of a document outlives it.
 * How much may be kept is not bounded by it.
 */
export const workerLimits = { maxYoungGenerationSizeMb: 12 }
