// Builds the three parts of the program for the oldest runtime they run on (Electron 33: Node 20.18, Chromium 130).
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      minify: true,
      license: { fileName: 'licenses.md' },
      rollupOptions: {
        input: {
          index: 'src/main/index.ts',
          worker: 'src/main/desk/worker.ts',
          reader: 'src/main/desk/reading/reader-worker.ts',
          copier: 'src/main/desk/copying/copier-worker.ts',
        },
        external: ['electron', 'better-sqlite3'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      // A sandboxed preload script has to be CommonJS.
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    build: {
      target: 'chrome130',
      cssTarget: 'chrome130',
      minify: true,
      license: { fileName: 'licenses.md' },
      // Chunks are named in the page itself, so that they are fetched together and not one after the other.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: 'src/renderer/index.html' } },
    },
    plugins: [react()],
  },
})
