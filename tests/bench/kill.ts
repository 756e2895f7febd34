// Kills the real program at twenty random points of its polls and prints what was lost, doubled or told twice.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killDuringPolls } from '../e2e/harness/kill-polls.ts'

const flag = (name: string, usual: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? usual : Number(process.argv[at + 1])
}

const folder = mkdtempSync(join(tmpdir(), 'remit-bench-kill-'))
const daemonDir = mkdtempSync(join(tmpdir(), 'remit-bench-kill-bus-'))
try {
  const result = await killDuringPolls({
    kills: flag('kills', 20),
    seed: flag('seed', 1),
    dataDir: folder,
    daemonDir,
  })
  console.log(JSON.stringify(result))
  const { lost, duplicateItems, duplicateCases, repeatedNotifications, sound } = result
  if (lost + duplicateItems + duplicateCases + repeatedNotifications > 0 || !sound) process.exitCode = 1
} finally {
  for (const each of [folder, daemonDir])
    rmSync(each, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
