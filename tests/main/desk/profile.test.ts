// Saves the owner's profile through the real desk: what stands on every quote is looked at first.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownerForm } from './owner-form.ts'
import { openTestDesk, type TestDesk } from './workspace.ts'

let test: TestDesk
beforeEach(() => {
  test = openTestDesk(Date.UTC(2026, 10, 21, 5))
})
afterEach(() => test.end())

const owner = async () => (await test.call('desk.state', {})).owner

describe('an address of mail in the profile', () => {
  it.each(['bo', 'bo at shop', 'bo@', '@shop.example', 'bo @shop.example', 'a@b@c'])(
    'that is none is refused at its field: %s',
    async (email) => {
      const before = await owner()
      await expect(test.call('owner.save', ownerForm({ email }))).rejects.toThrow(/email/)
      expect(await owner()).toEqual(before)
    },
  )

  it.each(['', 'bo@shop.example', ' bo@shop.example ', 'bo@localhost'])(
    'may be left out, and is taken: "%s"',
    async (email) => {
      await test.call('owner.save', ownerForm({ email }))
      expect((await owner())?.email).toBe(email)
    },
  )
})
