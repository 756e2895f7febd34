// Checks that completing a known client from a list changes nothing that stands.
import { expect, it } from 'vitest'
import { completed } from '../../../src/core/client/import/complete.ts'

const person = (name: string, email = '', phone = '', responsible = false) => ({
  name,
  email,
  phone,
  responsible,
})

it('fills in what is missing, adds who is new, and changes nothing that stands', () => {
  const known = {
    address: 'Old street',
    taxId: '',
    notes: 'Pays late',
    contacts: [person('Erik Holm', 'erik@holm.example', '', true)],
    identities: [{ kind: 'domain', value: 'Holm.example' }],
  }
  const listed = {
    address: 'New street',
    taxId: 'DK12345678',
    notes: 'From the fair',
    contacts: [
      person('E. Holm', 'ERIK@holm.example', '12 34 56 78', true),
      person('Ida Dam', 'ida@holm.example', '', true),
    ],
    identities: [
      { kind: 'domain', value: 'holm.example' },
      { kind: 'email', value: 'post@holm.example' },
    ],
  }
  expect(completed(known, listed)).toEqual({
    address: 'Old street',
    taxId: 'DK12345678',
    notes: 'Pays late\nFrom the fair',
    contacts: [
      person('Erik Holm', 'erik@holm.example', '12 34 56 78', true),
      person('Ida Dam', 'ida@holm.example', '', false),
    ],
    identities: [
      { kind: 'domain', value: 'Holm.example' },
      { kind: 'email', value: 'post@holm.example' },
    ],
  })
})
