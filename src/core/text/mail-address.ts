// Says whether something written down can be an address of mail: more than that only a letter sent there would tell. Pure.

/** Of an own or a foreign server: `name@place`, without spaces. */
export const isMailAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text.trim())
