// Checks that the engine knows what is asked of it for small heaps, and that none of it bounds what a heap may hold.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const file = join(import.meta.dirname, '..', '..', 'src/main/small-heaps.ts')

const script = `
  import { getHeapStatistics } from 'node:v8'
  import { keepHeapsSmall } from ${JSON.stringify(file)}
  const limit = () => getHeapStatistics().heap_size_limit
  const before = limit()
  keepHeapsSmall()
  console.log(limit() - before)
`

it('asks the engine only what it knows, and leaves the limit of a heap alone', () => {
  // A process of its own: what is set here holds for the whole of it, and for all tests behind this one.
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  )
  expect([stdout.trim(), stderr]).toEqual(['0', ''])
})
