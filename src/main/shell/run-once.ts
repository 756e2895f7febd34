// Runs `--once`: reads what is due, prints what came, ends with 0, or 2 when a source failed.
import { createScheduler } from '../poll/scheduler.ts'
import { createFetch } from '../poll/source-fetch.ts'
import type { DueRow } from '../store/sources/source-answers.ts'
import { endProgram } from './end-program.ts'
import { failures, type OnceRow, onceJson, onceTable } from './once.ts'
import type { Started } from './started.ts'

export async function runOnce({ flags, desk, resourcesDir }: Started): Promise<void> {
  const opening = await desk.opening
  if (!opening.open) {
    console.error(
      opening.reason === 'newer'
        ? `The database was written by a newer Remit (version ${opening.fileVersion}, this one knows ${opening.appVersion}). Nothing was changed.`
        : `The database cannot be opened: ${opening.problem.detail ?? opening.problem.code}`,
    )
    endProgram(1)
    return
  }
  if (opening.restored)
    console.error(
      opening.restored.setAside === null
        ? 'The database was gone. The newest backup took its place.'
        : `The database was damaged. It was set aside as ${opening.restored.setAside}.`,
    )
  const sampleDir = `${resourcesDir}/demo`
  if (flags.demo) await desk.ask('loadSample', { folder: sampleDir })
  const keyring = async () => (await import('../guard/keyring.ts')).systemKeyring
  const fetch = createFetch({ sampleDir, keyring })
  const rows: OnceRow[] = []
  const scheduler = createScheduler<DueRow>({
    dueSources: () => desk.ask('dueSources', null),
    fetch,
    async onOutcome(source, outcome) {
      const result = await desk.ask('ingest', { sourceId: source.id, outcome })
      const newCases = await desk.ask('caseLines', { caseIds: result.newCases })
      rows.push({ sourceId: source.id, address: source.address, result, newCases })
      return result
    },
    isOnline: () => true,
    now: Date.now,
  })
  await scheduler.pollDueOnce()
  if (flags.demo) await desk.ask('settleSample', { folder: sampleDir })
  rows.sort((a, b) => a.sourceId - b.sourceId)
  const lines = flags.json ? onceJson(rows) : onceTable(rows)
  await new Promise<void>((resolve) => process.stdout.write(`${lines.join('\n')}\n`, () => resolve()))
  await desk.close()
  endProgram(failures(rows) > 0 ? 2 : 0)
}
