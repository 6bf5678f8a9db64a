// Who may import whom: the table "Rooms" of ARCHITECTURE, as rules. Type-only imports count like any other: a module whose
// types lean on another room cannot be understood without it. The few exceptions are named, and hold for types alone.
// tests/tooling/boundaries.test.ts plants a violation of every rule and sees it reported.

const { builtinModules } = require('node:module')

const packages = '^node_modules/'
/** @param {string[]} names */
const only = (...names) => names.map((name) => `^node_modules/(@types/)?${name}/`)
// Resolved, a module of Node is its name alone: "fs", "fs/promises", "node:test".
const node = `^(node:)?(${builtinModules.filter((name) => !/^_|[:/]/.test(name)).join('|')})(/[a-z]+|$)`
const dressing = ['^lib/(site|i18n|theme)/']

/** @type {{ room: string, mayImport: string[], typesOnly?: string[], because: string }[]} */
const rooms = [
  {
    room: 'app',
    mayImport: ['^components/', '^lib/', packages],
    because: 'a route composes; data comes through lib/loaders',
  },
  {
    room: 'components/ui',
    mayImport: [...dressing, ...only('react', 'react-dom')],
    because: 'a primitive knows no domain word',
  },
  {
    room: 'components/layout',
    // The one stylesheet hangs on the one document; the rest of app is out of reach (rule nothing-imports-app).
    mayImport: [
      '^components/ui/',
      '^lib/(domain|schema)/',
      ...dressing,
      ...only('react', 'react-dom', 'next'),
      '^app/globals[.]css$',
    ],
    because: 'the frame of a page knows no feature and no chart',
  },
  {
    room: 'components/charts',
    mayImport: ['^components/ui/', '^lib/(domain|publish|schema|url-state)/', ...dressing, packages],
    because:
      'charts know no feature, and get their data as props; files of what is seen are written as those of a view',
  },
  { room: 'lib/schema', mayImport: only('zod'), because: 'schemas stand at the bottom' },
  // An article's text is a tree of mdast and of hast: formats, not frameworks.
  {
    room: 'lib/domain',
    mayImport: ['^lib/schema/'],
    typesOnly: only('hast', 'mdast'),
    because: 'the domain is pure: no I/O, no React, no Next',
  },
  { room: 'lib/url-state', mayImport: ['^lib/(schema|domain)/'], because: 'addresses are parsed without a framework' },
  {
    room: 'lib/theme',
    mayImport: ['^lib/schema/'],
    // What the check of a chart's colours gives the loader.
    typesOnly: ['^lib/domain/check-finding[.]ts$'],
    because: 'tokens are read by tools as well as by pages',
  },
  {
    room: 'lib/site',
    mayImport: ['^lib/schema/'],
    // Next's Metadata, and the parts of PageContext.
    typesOnly: ['^lib/(domain/atlas|i18n/translator)[.]ts$', ...only('next')],
    because: 'addresses depend on nothing that depends on addresses',
  },
  {
    room: 'lib/i18n',
    mayImport: ['^lib/schema/', '^content/messages/', ...only('use-intl')],
    because: 'strings and formats know no page',
  },
  {
    room: 'lib/publish',
    mayImport: ['^lib/(schema|domain|site|i18n)/', packages],
    because: 'writers are pure: what they write is handed to them',
  },
  {
    room: 'lib/markdown',
    mayImport: ['^lib/(schema|domain)/', packages],
    because: 'the pipeline is pure: texts are handed to it',
  },
  {
    room: 'lib/loaders',
    mayImport: ['^lib/(schema|domain|markdown|site|i18n|theme)/', packages, node],
    because: 'loaders read, parse and check; they know no page',
  },
  {
    room: 'lib/sleep',
    mayImport: ['^lib/site/theme-switch[.]ts$', node],
    because: 'the waker is inlined as it is, and must stay small',
  },
  { room: 'scripts', mayImport: ['^lib/', packages, node], because: 'command lines are thin, over lib' },
  {
    room: 'e2e',
    mayImport: ['^lib/', '^scripts/lib/', packages, node],
    because: 'a journey knows the data and the real server, never a component',
  },
]

const frames = '^components/(ui|layout|charts)/'
const knownLib = rooms.flatMap(({ room }) => (room.startsWith('lib/') ? [`^${room}/`] : []))

module.exports = {
  forbidden: [
    ...rooms.map(({ room, mayImport, typesOnly = [], because }) => ({
      name: `${room.replace('/', '-')}-imports`,
      comment: because,
      severity: 'error',
      from: { path: `^${room}/` },
      to: { pathNot: [`^${room}/`, ...mayImport, ...typesOnly] },
    })),
    ...rooms.flatMap(({ room, typesOnly, because }) =>
      typesOnly === undefined
        ? []
        : [
            {
              name: `${room.replace('/', '-')}-imports-types-only`,
              comment: because,
              severity: 'error',
              from: { path: `^${room}/` },
              to: { path: typesOnly, dependencyTypesNot: ['type-only'] },
            },
          ],
    ),
    {
      name: 'feature-imports',
      comment:
        'Every folder of components but ui, layout and charts is one feature; features never import one another.',
      severity: 'error',
      from: { path: '^components/([^/]+)/', pathNot: frames },
      to: {
        pathNot: [
          '^components/($1|ui|charts)/',
          '^lib/(domain|schema|url-state)/',
          // The comparison writes, at a press, what it shows.
          '^lib/publish/comparison-[a-z]+[.]ts$',
          // The props of the elements that Markdown becomes.
          '^lib/markdown/elements[.]ts$',
          ...dressing,
          packages,
        ],
      },
    },
    {
      name: 'markdown-gives-components-types-only',
      comment: 'The pipeline itself must not reach a component.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/markdown/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rooms-are-known',
      comment: 'A new folder in lib needs a line in the table above, and in ARCHITECTURE.',
      severity: 'error',
      from: { path: '^lib/', pathNot: knownLib },
      to: {},
    },
    {
      name: 'charts-are-drawn-in-one-place',
      comment: 'Only components/charts draws: recharts and d3 stay there.',
      severity: 'error',
      from: { pathNot: '^(components/charts|tests|node_modules)/' },
      to: { path: '^node_modules/(@types/)?(recharts|d3-[a-z]+)/' },
    },
    {
      name: 'nothing-imports-app',
      comment: 'Routes are the end of the way. The stylesheet hangs on the document.',
      severity: 'error',
      from: { pathNot: '^(app|tests)/' },
      to: { path: '^app/', pathNot: '^app/globals[.]css$' },
    },
    {
      name: 'client-reaches-no-loader',
      comment: 'What a client component reaches is sent to the reader; loaders read the disk.',
      severity: 'error',
      from: { path: '[.]client[.]tsx$' },
      to: { path: '^lib/loaders/', reachable: true },
    },
    {
      name: 'client-reaches-no-node',
      comment: 'What a client component reaches runs in a browser.',
      severity: 'error',
      from: { path: '[.]client[.]tsx$' },
      to: { path: node, reachable: true },
    },
    {
      name: 'shipped-code-needs-dependencies',
      comment: 'A package of the site stands in "dependencies"; types alone may be development packages.',
      severity: 'error',
      from: { path: '^(app|components|lib)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'no-circular',
      comment: 'Two modules that import each other are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'Nobody imports it and it imports nothing: left over. Recharts alone imports its decimals, by next.config.ts.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^(app|tests|e2e)/', '^scripts/[^/]+$', '[.]d[.]ts$', '^components/charts/recharts-decimal[.]ts$'],
      },
      to: {},
    },
    {
      name: 'imports-resolve',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^([.]next|out|[.]cache)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
