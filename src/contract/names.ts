// Names the two channels between the page and the program; the preload script may see this file and nothing else of the contract.

/** The one request channel: the page calls a method of the contract by name. */
export const callChannel = 'remit:call'
/** The one event channel: the program hints that something changed. */
export const eventChannel = 'remit:event'
/** The page's own origin; everything it loads comes from here. */
export const appOrigin = 'app://remit'
