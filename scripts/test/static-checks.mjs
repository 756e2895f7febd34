// Lists the checks that read the sources without running them. Each counts as one test.
import { inProject } from '../prepare/paths.mjs'

/** @typedef {{ step: string, name: string, args: string[] }} StaticCheck `args` are for Node */

const tool = (/** @type {string[]} */ ...parts) => inProject('node_modules', ...parts)

const TYPES = {
  core: 'tsconfig.core.json',
  main: 'tsconfig.main.json',
  preload: 'tsconfig.preload.json',
  renderer: 'tsconfig.renderer.json',
  tests: 'tsconfig.tests.json',
  scripts: 'scripts/tsconfig.json',
}

/** @type {StaticCheck[]} */
export const staticChecks = [
  ...Object.entries(TYPES).map(([name, config]) => ({
    step: 'types',
    name: `types ${name}`,
    args: [
      tool('typescript', 'bin', 'tsc'),
      // The tests of scripts/ read the types that its comments declare.
      ...(name === 'tests' ? ['--allowJs'] : []),
      ...['-p', config, '--noEmit', '--pretty', 'false', '--incremental'],
      ...['--tsBuildInfoFile', tool('.cache', 'remit', 'types', `${name}.tsbuildinfo`)],
    ],
  })),
  {
    step: 'lint',
    name: 'lint',
    args: [tool('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings', '--colors=off', '.'],
  },
  {
    step: 'layers',
    name: 'layers',
    args: [
      tool('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
      'src',
      '--config',
      '.dependency-cruiser.mjs',
    ],
  },
  { step: 'dead-code', name: 'dead code', args: [tool('knip', 'bin', 'knip.js'), '--no-progress'] },
  {
    step: 'dead-code',
    // What only tests use is dead, too.
    name: 'dead code in the app',
    args: [
      tool('knip', 'bin', 'knip.js'),
      '--no-progress',
      '--production',
      '--include',
      'files,dependencies',
    ],
  },
]
