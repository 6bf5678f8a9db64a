import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { pictureEnvironment } from './scripts/lib/picture-environment.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

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
    include: ['tests/**/*.test.{ts,tsx}'],
    // A drawing nobody accepted is a failure, not a new snapshot: `npx vitest run tests/drawings -u` accepts.
    update: 'none',
    // Before any module loads sharp.
    env: pictureEnvironment(here('.')),
    exclude: ['tests/build/**', 'tests/tooling/dev.test.ts', 'node_modules/**'],
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: { lines: 90, branches: 90 },
    },
  },
})
