// Names how far a client has come in understanding what the agreement gives; for the owner's eyes alone.

/** From one who has not met the question yet to one who handles it alone; `delegates` wants it done and is content so. */
export const clientStages = [
  'not_met',
  'unaware',
  'curious',
  'learning',
  'knowing',
  'independent',
  'delegates',
] as const
