// Signs a reply with a person's name and a direct way to reach them, never with an office.

/** Three short lines at most; empty fields are left out. A name and one of phone and e-mail are needed to send. */
export function signatureOf(owner: {
  readonly name: string
  readonly role: string
  readonly business: string
  readonly phone: string
  readonly email: string
}): string {
  const line = (separator: string, ...parts: readonly string[]): string =>
    parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(separator)
  return [owner.name.trim(), line(', ', owner.role, owner.business), line(' · ', owner.phone, owner.email)]
    .filter((part) => part !== '')
    .join('\n')
}

/** Whether a signature names a person and a direct contact; without both nothing is sent. */
export const canSign = (owner: {
  readonly name: string
  readonly phone: string
  readonly email: string
}): boolean => owner.name.trim() !== '' && (owner.phone.trim() !== '' || owner.email.trim() !== '')
