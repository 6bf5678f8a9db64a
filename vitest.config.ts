import react from '@vitejs/plugin-react'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { pictureEnvironment } from './scripts/lib/picture-environment.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const elsewhere = ['tests/build/**', 'tests/tooling/dev.test.ts', 'node_modules/**']
const ownWorld = [
  'tests/**/*.test.tsx',
  'tests/{scripts,sleep,tooling}/**/*.test.ts',
  'tests/loaders/{chart-colours,kept-picture,kept-texts,load-atlas}.test.ts',
]

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      '@': here('.'),
      // The package throws outside React's server condition; unit tests read the disk on purpose.
      'server-only': here('tests/support/server-only.ts'),
    },
  },
  test: {
    // A drawing nobody accepted is a failure, not a new snapshot: `npx vitest run tests/drawings -u` accepts.
    update: 'none',
    // By default one core is left idle.
    maxWorkers: availableParallelism(),
    // Before any module loads sharp.
    env: pictureEnvironment(here('.')),
    projects: [
      // Pure modules share one world for all files, which saves loading them for each; what replaces modules or needs a
      // page has a world of its own.
      {
        extends: true,
        test: { name: 'plain', include: ['tests/**/*.test.ts'], exclude: [...elsewhere, ...ownWorld], isolate: false },
      },
      { extends: true, test: { name: 'own world', include: ownWorld, exclude: elsewhere } },
    ],
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: { lines: 90, branches: 90 },
    },
  },
})
