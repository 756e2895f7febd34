// Checks in the real program that a reading that takes long says how much is left of it, and is stopped by one button.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commentFeed } from '../main/desk/workspace.ts'
import { axeFindings } from './axe-findings.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { keyboardOf } from './harness/keyboard.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

const sources = 80

let server: FeedServer
let remit: Remit
beforeAll(async () => {
  server = await startFeedServer()
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  await remit.page.getByRole('button', { name: 'Skip all' }).click()
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

it('says how many sources are left, and Pause leaves the rest for later', async () => {
  const { page } = remit
  await call(page, 'poll.pause', { minutes: 60 })
  for (let n = 0; n < sources; n += 1) {
    server.set(`/feed${n}`, { body: commentFeed([]), delayMs: 2000 })
    await call(page, 'source.add', {
      address: `${server.origin}/feed${n}`,
      title: `Feed ${n}`,
      kind: 'comments',
      intervalMinutes: 30,
      allowPrivate: true,
      opensFrom: null,
    })
  }
  await call(page, 'poll.pause', { minutes: 0 })
  const line = page.getByTestId('reading-line')
  await line.getByText(/^Reading, \d+ left$/).waitFor()
  expect(await axeFindings(page)).toEqual([])
  const keys = await keyboardOf(page)
  await keys.push('Pause')
  await page.getByText(/^Paused until/).waitFor()
  const asked = server.requests.length
  // Those under way when it was pressed may still have been counted; nothing is begun any more.
  await page.waitForTimeout(3000)
  expect([asked < sources, server.requests.length - asked]).toEqual([true, 0])
})
