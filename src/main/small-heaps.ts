// Keeps what the threads of this process hold near what they need: left alone, their heaps grow to four times that.
import { setFlagsFromString } from 'node:v8'

/**
 * `heap-growing-percent`: a heap grows by so much of what is alive in it before garbage is looked for.
 * `no-allocation-site-pretenuring`: where what was first made on a line of code survives, as words and lists do while they
 * are first built, the engine puts all that is made there later among what is old, for good; each feed then lies there as
 * garbage. Which lines it takes differs from start to start.
 */
const flags = ['--heap-growing-percent=60', '--no-allocation-site-pretenuring']

/** For this thread and those started afterwards. Neither flag bounds a heap: a large document may take what it needs. */
export function keepHeapsSmall(): void {
  for (const flag of flags) setFlagsFromString(flag)
}
