// Says where the tests of each kind live; every project runs on plain Node, the end-to-end suite drives the real Electron.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/core/**/*.test.ts',
            'tests/contract/**/*.test.ts',
            'tests/renderer/**/*.test.ts',
            'tests/scripts/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'integration', include: ['tests/main/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'security', include: ['tests/security/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/scenes.test.ts'],
          setupFiles: ['tests/e2e/harness/no-faults.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // How long a wait may last at most on a machine that does much else; what is there is seen at once.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
      // By itself, so that the long walk through every scene can be taken beside the rest.
      {
        test: {
          name: 'scenes',
          include: ['tests/e2e/scenes.test.ts'],
          setupFiles: ['tests/e2e/harness/no-faults.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
