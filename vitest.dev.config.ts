import { defineConfig } from 'vitest/config'

/** The journey of an author with `npm run dev`: slow, so a command of its own. */
export default defineConfig({ test: { include: ['tests/tooling/dev.test.ts'], testTimeout: 180_000 } })
