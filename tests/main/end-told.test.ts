// Checks what a start that waits for another one learns of its end, with real processes.
import { expect, it } from 'vitest'
import { runAnew } from '../../src/main/end-told.ts'

const tells = (code: number) => `require('node:fs').writeSync(3, '${code}')`
const dies = "process.kill(process.pid, 'SIGKILL')"

it.each([
  ['its exit code', 'process.exit(3)', { exitCode: 3, signal: null, error: null }],
  [
    'what it said, as it ended so',
    `${tells(2)}; process.exit(2)`,
    { exitCode: 2, signal: null, error: null },
  ],
  [
    'what it said, though it was ended after that',
    `${tells(2)}; ${dies}`,
    { exitCode: 2, signal: 'SIGKILL', error: null },
  ],
  ['that it was ended before it said anything', dies, { exitCode: null, signal: 'SIGKILL', error: null }],
])('is %s', (_, script, ended) => {
  expect(runAnew(['-e', script])).toEqual(ended)
})
