import type { KnipConfig } from 'knip'

// Routes, tests, journeys and tool configs are entries by Knip's own knowledge of Next, Vitest and Playwright.
const config: KnipConfig = {
  entry: [
    'scripts/*.{mjs,ts}',
    // Bundled by esbuild after the build, by its path.
    'lib/sleep/{waker,frame}-entry.ts',
    // An alias of vitest.config.ts that Knip cannot follow.
    'tests/support/server-only.ts',
  ],
  project: ['{app,components,lib,scripts,tests,e2e}/**/*.{ts,tsx,mjs,css}', '*.{ts,mjs,cjs}'],
  vitest: { config: ['vitest.config.ts', 'vitest.*.config.ts'] },
  // A type may be exported beside the function whose signature names it. A value nobody imports needs no export.
  ignoreExportsUsedInFile: { type: true, interface: true },
  // Started as programs by scripts/test.mjs and scripts/audit.ts, by their packages' names.
  ignoreDependencies: ['dependency-cruiser', 'lighthouse'],
}

export default config
