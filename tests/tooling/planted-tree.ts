/** A package that resolves, and nothing more. */
const packageFiles = (name: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'export const it = 1\n',
})

const inApp = (path: string) => `import { it } from '@/${path}'\nexport const use = it\n`
const inLib = (path: string) => `import { it } from '../${path}.ts'\nexport const use = it\n`
const types = (path: string) => `import type { It } from '${path}'\nexport type Use = It\n`
const target = 'export const it = 1\nexport type It = number\n'

/** One violation: the rule that must name it, the file that holds it, and the file's text. */
export type Plant = { rule: string; file: string; text: string }

/** At least one for every rule of .dependency-cruiser.cjs. */
export const plants: readonly Plant[] = [
  { rule: 'app-imports', file: 'app/data.tsx', text: `import it from '@/data/site.json'\nexport const use = it\n` },
  {
    rule: 'app-imports',
    file: 'app/script.tsx',
    text: `import { it } from '@/scripts/tool.mjs'\nexport const use = it\n`,
  },
  {
    rule: 'app-imports',
    file: 'app/disk.tsx',
    text: `import { readFileSync } from 'node:fs'\nexport const use = readFileSync\n`,
  },
  { rule: 'components-ui-imports', file: 'components/ui/words.tsx', text: inApp('lib/domain/it') },
  { rule: 'components-ui-imports', file: 'components/ui/address.tsx', text: inApp('lib/url-state/it') },
  { rule: 'components-layout-imports', file: 'components/layout/chart.tsx', text: inApp('components/charts/it') },
  { rule: 'components-layout-imports', file: 'components/layout/feature.tsx', text: inApp('components/compare/it') },
  { rule: 'components-charts-imports', file: 'components/charts/feature.tsx', text: inApp('components/compare/it') },
  { rule: 'components-charts-imports', file: 'components/charts/type.tsx', text: types('@/lib/loaders/it') },
  { rule: 'feature-imports', file: 'components/compare/other.tsx', text: inApp('components/articles/it') },
  { rule: 'feature-imports', file: 'components/compare/frame.tsx', text: inApp('components/layout/it') },
  { rule: 'feature-imports', file: 'components/articles/loader.tsx', text: inApp('lib/loaders/it') },
  { rule: 'feature-imports', file: 'components/new-feature/loader.tsx', text: types('@/lib/loaders/it') },
  {
    rule: 'markdown-gives-components-types-only',
    file: 'components/articles/pipeline.tsx',
    text: inApp('lib/markdown/elements'),
  },
  { rule: 'lib-schema-imports', file: 'lib/schema/up.ts', text: inLib('domain/it') },
  {
    rule: 'lib-schema-imports',
    file: 'lib/schema/package.ts',
    text: `import { it } from 'react'\nexport const use = it\n`,
  },
  {
    rule: 'lib-domain-imports',
    file: 'lib/domain/react.ts',
    text: `import { it } from 'react'\nexport const use = it\n`,
  },
  {
    rule: 'lib-domain-imports',
    file: 'lib/domain/disk.ts',
    text: `import { readFileSync } from 'node:fs'\nexport const use = readFileSync\n`,
  },
  { rule: 'lib-domain-imports', file: 'lib/domain/site.ts', text: inLib('site/it') },
  {
    rule: 'lib-domain-imports-types-only',
    file: 'lib/domain/tree.ts',
    text: `import { it } from 'hast'\nexport const use = it\n`,
  },
  {
    rule: 'lib-url-state-imports',
    file: 'lib/url-state/react.ts',
    text: `import { it } from 'react'\nexport const use = it\n`,
  },
  { rule: 'lib-theme-imports', file: 'lib/theme/domain.ts', text: inLib('domain/it') },
  { rule: 'lib-theme-imports-types-only', file: 'lib/theme/finding.ts', text: inLib('domain/check-finding') },
  { rule: 'lib-site-imports', file: 'lib/site/loader.ts', text: types('../loaders/it.ts') },
  { rule: 'lib-site-imports-types-only', file: 'lib/site/atlas.ts', text: inLib('domain/atlas') },
  { rule: 'lib-i18n-imports', file: 'lib/i18n/site.ts', text: inLib('site/it') },
  {
    rule: 'lib-publish-imports',
    file: 'lib/publish/disk.ts',
    text: `import { writeFileSync } from 'node:fs'\nexport const use = writeFileSync\n`,
  },
  { rule: 'lib-publish-imports', file: 'lib/publish/loader.ts', text: inLib('loaders/it') },
  { rule: 'lib-markdown-imports', file: 'lib/markdown/loader.ts', text: inLib('loaders/it') },
  { rule: 'lib-loaders-imports', file: 'lib/loaders/state.ts', text: inLib('url-state/it') },
  { rule: 'lib-sleep-imports', file: 'lib/sleep/site.ts', text: inLib('site/it') },
  { rule: 'rooms-are-known', file: 'lib/helpers/tools.ts', text: inLib('domain/it') },
  {
    rule: 'scripts-imports',
    file: 'scripts/page.mjs',
    text: `import { it } from '../components/ui/it.tsx'\nexport const use = it\n`,
  },
  {
    rule: 'e2e-imports',
    file: 'e2e/page.spec.ts',
    text: `import { it } from '../components/ui/it.tsx'\nexport const use = it\n`,
  },
  {
    rule: 'charts-are-drawn-in-one-place',
    file: 'components/compare/drawing.tsx',
    text: `import { it } from 'recharts'\nexport const use = it\n`,
  },
  {
    rule: 'charts-are-drawn-in-one-place',
    file: 'app/drawing.tsx',
    text: `import { it } from 'd3-scale'\nexport const use = it\n`,
  },
  { rule: 'nothing-imports-app', file: 'components/compare/route.tsx', text: inApp('app/it') },
  {
    rule: 'nothing-imports-app',
    file: 'scripts/route.mjs',
    text: `import { it } from '../app/it.tsx'\nexport const use = it\n`,
  },
  {
    rule: 'client-reaches-no-loader',
    file: 'components/compare/deep.client.tsx',
    text: inApp('components/compare/innocent'),
  },
  {
    rule: 'client-reaches-no-node',
    file: 'components/compare/disk.client.tsx',
    text: inApp('components/compare/innocent'),
  },
  {
    rule: 'shipped-code-needs-dependencies',
    file: 'components/compare/tool.tsx',
    text: `import { it } from 'fast-check'\nexport const use = it\n`,
  },
  { rule: 'no-circular', file: 'lib/domain/left.ts', text: `import { it } from './right.ts'\nexport const use = it\n` },
  { rule: 'no-orphans', file: 'lib/domain/left-over.ts', text: target },
  {
    rule: 'imports-resolve',
    file: 'lib/domain/lost.ts',
    text: `import { it } from './nowhere.ts'\nexport const use = it\n`,
  },
]

/** Files that keep every rule, most of them what the plants import. */
const rooms = ['schema', 'domain', 'url-state', 'theme', 'site', 'i18n', 'publish', 'markdown', 'loaders']
const clean: Record<string, string> = {
  ...Object.fromEntries(rooms.map((room) => [`lib/${room}/it.ts`, target])),
  ...Object.fromEntries(
    ['ui', 'layout', 'charts', 'compare', 'articles'].map((room) => [`components/${room}/it.tsx`, target]),
  ),
  'app/it.tsx': target,
  'app/page.tsx': inApp('components/compare/it'),
  'data/site.json': '{}',
  'scripts/tool.mjs': 'export const it = 1\n',
  'lib/domain/atlas.ts': target,
  'lib/domain/check-finding.ts': target,
  'lib/domain/right.ts': inLib('domain/left'),
  'lib/markdown/elements.ts': target,
  // The way from a client component to the disk; it breaks feature-imports itself.
  'components/compare/innocent.tsx': inApp('lib/loaders/reads'),
  'lib/loaders/reads.ts': `import { readFileSync } from 'node:fs'\nexport const it = readFileSync\n`,
  // What the rules must let through.
  'components/articles/body.tsx': types('@/lib/markdown/elements'),
  'components/charts/drawing.tsx': `import { it } from 'recharts'\nexport const use = it\n`,
  'components/compare/chart.tsx': inApp('components/charts/it'),
  'lib/domain/body.ts': types('hast'),
  'lib/theme/check-colours.ts': types('../domain/check-finding.ts'),
  'lib/loaders/colours.ts': inLib('theme/it'),
  'lib/site/page-context.ts': types('../domain/atlas.ts'),
  'lib/publish/dates.ts': inLib('i18n/it'),
  'lib/schema/zod.ts': `import { it } from 'zod'\nexport const use = it\n`,
  'e2e/state.spec.ts': `import { it } from '../lib/url-state/it.ts'\nexport const use = it\n`,
  'package.json': JSON.stringify({
    dependencies: { react: '1', recharts: '1', 'd3-scale': '1', zod: '1', hast: '1' },
    devDependencies: { 'fast-check': '1' },
  }),
  ...['react', 'recharts', 'd3-scale', 'zod', 'hast', 'fast-check']
    .map(packageFiles)
    .reduce((all, files) => ({ ...all, ...files })),
}

/** Planted files and what they need, as one project. */
export const plantedTree: Record<string, string> = {
  ...clean,
  ...Object.fromEntries(plants.map(({ file, text }) => [file, text])),
}

/** Files of the tree that no rule may name. */
export const cleanFiles = [
  'app/page.tsx',
  'components/articles/body.tsx',
  'components/charts/drawing.tsx',
  'components/compare/chart.tsx',
  'lib/domain/body.ts',
  'lib/theme/check-colours.ts',
  'lib/loaders/colours.ts',
  'lib/site/page-context.ts',
  'lib/publish/dates.ts',
  'lib/schema/zod.ts',
  'e2e/state.spec.ts',
]
