// Hands out a copy of the seeded workspace; seeding takes minutes, so the seeded one is kept in the system's temp folder.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedWorkspace } from './seed-workspace.ts'

const kept = 'remit-bench-ui-'

const migrations = join(import.meta.dirname, '../../../src/main/store/migrations')

/** What the seeded workspace follows from: how it is filled, and the tables, which change while a migration is not released. */
function stamp(count: number): string {
  const hash = createHash('sha256').update(`${count}`)
  hash.update(readFileSync(join(import.meta.dirname, 'seed-workspace.ts')))
  for (const name of readdirSync(migrations, { recursive: true, encoding: 'utf8' }).toSorted())
    if (name.endsWith('.ts')) hash.update(readFileSync(join(migrations, name)))
  return hash.digest('hex').slice(0, 12)
}

/** Copies a workspace with `count` cases into `dataDir`, seeding it first where no earlier run did. */
export async function copyWorkspace(dataDir: string, count: number): Promise<void> {
  const folder = join(tmpdir(), `${kept}${stamp(count)}`)
  if (!existsSync(folder)) {
    for (const old of readdirSync(tmpdir()).filter((name) => name.startsWith(kept)))
      rmSync(join(tmpdir(), old), { recursive: true, force: true })
    console.error(`seeding ${count} cases; the next run finds them`)
    const unfinished = `${folder}-unfinished-${process.pid}`
    await seedWorkspace(unfinished, count)
    rmSync(join(unfinished, 'backups'), { recursive: true, force: true })
    renameSync(unfinished, folder)
  }
  cpSync(folder, dataDir, { recursive: true })
}
