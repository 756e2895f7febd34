// Remembers that the first run was gone through or skipped, so that it does not come again over an empty inbox.
const memoryKey = 'remit.welcomed'

export const wasWelcomed = (): boolean => localStorage.getItem(memoryKey) !== null
export const markWelcomed = (): void => localStorage.setItem(memoryKey, 'yes')
