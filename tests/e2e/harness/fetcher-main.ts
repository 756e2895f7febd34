// A program without a window: fetches the requests it is given over the real network stack and prints the outcomes.
import { readFileSync } from 'node:fs'
import { app } from 'electron'
import type { FetchOutcome } from '../../../src/core/feed/fetch-outcome.ts'
import { createElectronTransports } from '../../../src/main/poll/electron-transport.ts'
import { type FetchRequest, fetchFeed } from '../../../src/main/poll/fetcher.ts'
import type { Transport } from '../../../src/main/poll/transport.ts'
import { publicHost } from '../../main/poll/public-host.ts'

export type HarnessRequest = FetchRequest & { readonly name: string; readonly trusts?: boolean }

/** An outcome with its body as text; of a long one only the length. */
export type HarnessOutcome = Omit<FetchOutcome, 'bytes'> & {
  readonly name: string
  readonly text?: string
  /** How far the processes that read grew together meanwhile, where requests run one after another. */
  readonly grownMiB?: number
}

const longest = 2000

function reported(name: string, outcome: FetchOutcome): HarnessOutcome {
  if (outcome.kind !== 'body') return { name, ...outcome }
  const { bytes, ...rest } = outcome
  const text = bytes.byteLength > longest ? `${bytes.byteLength} bytes` : new TextDecoder().decode(bytes)
  return { name, ...rest, text }
}

/** Of the main process and the network's; the one that draws may still be starting, and would be taken for growth. */
const residentMiB = () =>
  app
    .getAppMetrics()
    .filter(({ type }) => type !== 'GPU')
    .reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024

/** Runs `work` and tells by how much the program was larger at its largest than before. */
async function watched<T>(work: () => Promise<T>): Promise<{ value: T; grownMiB: number }> {
  const before = residentMiB()
  let largest = before
  const look = () => {
    largest = Math.max(largest, residentMiB())
  }
  const timer = setInterval(look, 10)
  const value = await work()
  look()
  clearInterval(timer)
  return { value, grownMiB: largest - before }
}

async function run(): Promise<void> {
  await app.whenReady()
  const file = process.env['FETCHER_REQUESTS'] ?? ''
  const isOneByOne = process.env['FETCHER_ONE_BY_ONE'] === '1'
  const requests = JSON.parse(readFileSync(file, 'utf8')) as HarnessRequest[]
  const transports = createElectronTransports()
  const ask = ({ url, trusts = false, ...request }: FetchRequest & { trusts?: boolean }) => {
    const network = transports(url, trusts)
    // The one host that stands for a public server; every other name is looked up as ever.
    const resolve: Transport['resolve'] = async (target) =>
      target.hostname === publicHost ? ['93.184.216.34'] : network.resolve(target)
    return fetchFeed({ url, ...request }, { ...network, resolve })
  }
  const outcomes: HarnessOutcome[] = []
  if (isOneByOne) {
    for (const { name, ...request } of requests) {
      const { value, grownMiB } = await watched(() => ask(request))
      outcomes.push({ ...reported(name, value), grownMiB })
    }
  } else {
    outcomes.push(
      ...(await Promise.all(
        requests.map(async ({ name, ...request }) => reported(name, await ask(request))),
      )),
    )
  }
  // Requests that were given up need a moment to be gone: Electron 33 can crash when it exits in the middle of one.
  process.stdout.write(`OUTCOMES ${JSON.stringify(outcomes)}\n`, () => setTimeout(() => app.exit(0), 500))
}

run().catch((error: unknown) => {
  console.error(error)
  app.exit(1)
})
