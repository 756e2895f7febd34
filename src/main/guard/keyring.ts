// Seals words with the key the system keeps for this user, and opens what it sealed; refuses where that key is no secret.
import { safeStorage } from 'electron'

export type Keyring = {
  readonly canSeal: () => Promise<boolean>
  readonly seal: (text: string) => Promise<Uint8Array>
  /** Null where it was sealed with another key, or the keyring is locked. */
  readonly open: (sealed: Uint8Array) => Promise<string | null>
}

/**
 * Without a keyring Linux seals with a key that stands in Chromium's source, which any program can read. `unknown` is a
 * program that is not ready yet.
 */
const openToAnyone: ReadonlySet<string> = new Set(['basic_text', 'unknown'])

/** Electron from 45 on asks the keyring without holding up the program; before, there is only the way that waits. */
const mayWait = 'encryptStringAsync' in safeStorage

/** To be called when the app is ready. */
export const systemKeyring: Keyring = {
  async canSeal() {
    if (process.platform === 'linux' && openToAnyone.has(safeStorage.getSelectedStorageBackend()))
      return false
    return mayWait ? safeStorage.isAsyncEncryptionAvailable() : safeStorage.isEncryptionAvailable()
  },
  seal: async (text) => (mayWait ? safeStorage.encryptStringAsync(text) : safeStorage.encryptString(text)),
  async open(sealed) {
    const bytes = Buffer.from(sealed)
    try {
      return mayWait ? (await safeStorage.decryptStringAsync(bytes)).result : safeStorage.decryptString(bytes)
    } catch {
      return null
    }
  },
}
