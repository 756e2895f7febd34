// A program without a window: fetches the requests it is given over the real network stack and prints the outcomes.
import { readFileSync } from 'node:fs'
import { app } from 'electron'
import type { FetchOutcome } from '../../../src/core/feed/fetch-outcome.ts'
import { createElectronTransports } from '../../../src/main/poll/electron-transport.ts'
import { type FetchRequest, fetchFeed } from '../../../src/main/poll/fetcher.ts'
import type { Transport } from '../../../src/main/poll/transport.ts'
import { publicHost } from '../../main/poll/fetch-cases.ts'

export type HarnessRequest = FetchRequest & { readonly name: string }

/** An outcome with its body as text; of a long one only the length. */
export type HarnessOutcome = Omit<FetchOutcome, 'bytes'> & { readonly name: string; readonly text?: string }

const longest = 2000

function reported(name: string, outcome: FetchOutcome): HarnessOutcome {
  if (outcome.kind !== 'body') return { name, ...outcome }
  const { bytes, ...rest } = outcome
  const text = bytes.byteLength > longest ? `${bytes.byteLength} bytes` : new TextDecoder().decode(bytes)
  return { name, ...rest, text }
}

async function run(): Promise<void> {
  await app.whenReady()
  const file = process.env['FETCHER_REQUESTS'] ?? ''
  const requests = JSON.parse(readFileSync(file, 'utf8')) as HarnessRequest[]
  const network = createElectronTransports()('http:', false)
  // The one host that stands for a public server; every other name is looked up as ever.
  const resolve: Transport['resolve'] = async (url) =>
    url.hostname === publicHost ? ['93.184.216.34'] : network.resolve(url)
  const transport = { ...network, resolve }
  const outcomes = await Promise.all(
    requests.map(async ({ name, ...request }) => reported(name, await fetchFeed(request, transport))),
  )
  // Requests that were given up need a moment to be gone: Electron 33 can crash when it exits in the middle of one.
  process.stdout.write(`OUTCOMES ${JSON.stringify(outcomes)}\n`, () => setTimeout(() => app.exit(0), 500))
}

run().catch((error: unknown) => {
  console.error(error)
  app.exit(1)
})
