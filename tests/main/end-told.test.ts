// Checks what a start that waits for another one learns of its end, with real processes.
import { expect, it } from 'vitest'
import { runAnew } from '../../src/main/end-told.ts'

const tells = (code: number) => `require('node:fs').writeSync(3, '${code}')`
const crashes = "process.kill(process.pid, 'SIGSEGV')"

it.each([
  ['its exit code', 'process.exit(3)', { exitCode: 3, signal: null, error: null }],
  [
    'what it said, as it ended so',
    `${tells(2)}; process.exit(2)`,
    { exitCode: 2, signal: null, error: null },
  ],
  [
    'what it said, though it crashed after that',
    `${tells(2)}; ${crashes}`,
    { exitCode: 2, signal: 'SIGSEGV', error: null },
  ],
  ['that it was ended before it said anything', crashes, { exitCode: null, signal: 'SIGSEGV', error: null }],
])('is %s', (_, script, ended) => {
  expect(runAnew(['-e', script])).toEqual(ended)
})
