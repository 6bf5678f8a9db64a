import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Checks on the built site in out/, run after the build. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/build/**/*.test.ts'],
    globalSetup: ['tests/build/require-build.ts'],
    testTimeout: 120_000,
    // The tests only read: each worker reads the site and its data once, not once for every file of tests.
    isolate: false,
    // By default one core is left idle.
    maxWorkers: availableParallelism(),
  },
})
