// Says what the program holds in memory: all its processes together, and what the page keeps of nodes and listeners.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Remit } from '../../e2e/remit.ts'
import { pssMiB } from '../measure/process-memory.ts'

type Held = { pssMiB: number; heapMiB: number; nodes: number; listeners: number }

export async function heldBy({ app, page }: Remit): Promise<Held> {
  const session = await page.context().newCDPSession(page)
  try {
    await session.send('HeapProfiler.collectGarbage')
    await sleep(1000)
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    return {
      pssMiB: pssMiB(app.process().pid ?? 0),
      heapMiB: Math.round(usedSize / 104_857.6) / 10,
      nodes,
      listeners: jsEventListeners,
    }
  } finally {
    await session.detach()
  }
}
