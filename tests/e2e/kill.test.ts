// Checks that killing the program in the middle of a poll loses nothing, doubles nothing and tells nobody twice.
import { afterAll, expect, it } from 'vitest'
import { killDuringPolls } from './harness/kill-polls.ts'
import { dropFolders, freshFolder } from './remit.ts'

afterAll(dropFolders)

it('survives being killed at random points of its polls', async () => {
  const result = await killDuringPolls({
    kills: 4,
    seed: 3,
    dataDir: freshFolder(),
    daemonDir: freshFolder(),
  })
  expect(result).toMatchObject({
    kills: 4,
    lost: 0,
    duplicateItems: 0,
    duplicateCases: 0,
    repeatedNotifications: 0,
    sound: true,
  })
})
