// Says what of the messages to the desk is handed over and not copied: the bodies of answers, which nobody here reads again.
import type { ToDesk } from '../desk/protocol.ts'

/** The memory of each body that has it to itself; what is handed over is gone here. */
export function bodiesIn(messages: readonly ToDesk[]): ArrayBuffer[] {
  const bodies = new Set<ArrayBuffer>()
  for (const { command, input } of messages) {
    if (command !== 'ingest' && command !== 'ingestOlder') continue
    const { outcome } = input
    if (outcome.kind !== 'body') continue
    const { buffer, byteLength } = outcome.bytes
    if (buffer instanceof ArrayBuffer && byteLength > 0 && buffer.byteLength === byteLength)
      bodies.add(buffer)
  }
  return [...bodies]
}
