import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'

const inlineStyle = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'The policy refuses style attributes in HTML from the server: use a class.',
}
const rawHtml = {
  selector: ':matches(JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"])',
  message:
    'Only the constant theme switch (components/layout/document.tsx) and escaped data (components/ui/json-ld.tsx) are written raw. Render elements instead.',
}

const addresses =
  'Write a plain <a>: next/link prefetches the code of the target and needs the .txt payloads, which are not shipped.'
const network = 'It fetches fonts from the network during a build.'

const config = [
  {
    ignores: [
      '.next/**',
      'out/**',
      '.cache/**',
      'coverage/**',
      'test-results/**',
      'playwright-report/**',
      'next-env.d.ts',
    ],
  },
  ...nextVitals,
  ...nextTypescript,
  {
    name: 'atlas/all',
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-constant-binary-expression': 'error',
      'no-restricted-syntax': ['error', rawHtml],
      'no-unsafe-finally': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    name: 'atlas/modules',
    files: ['**/*.{mjs,ts,tsx}'],
    rules: {
      // Both are about the router we do not use, or the links we do not write.
      '@next/next/no-head-element': 'off',
      '@next/next/no-html-link-for-pages': 'off',
      'import/no-default-export': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'next/link', message: addresses },
            { name: 'next/og', message: network },
            { name: 'next/font/google', message: network },
            {
              name: 'next/navigation',
              importNames: ['redirect', 'permanentRedirect'],
              message:
                'A redirect in a static page is blank without JavaScript: write data/redirects.json or a page with a link.',
            },
            {
              name: 'next/navigation',
              importNames: ['useSearchParams'],
              message: 'It leaves the real content out of a static page: use components/ui/use-address.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'atlas/types',
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: 'atlas/scripts-are-not-checked-by-typescript',
    files: ['**/*.mjs'],
    rules: { 'no-undef': 'error' },
  },
  {
    name: 'atlas/server-components',
    files: ['{app,components}/**/*.tsx'],
    ignores: ['**/*.client.tsx'],
    rules: { 'no-restricted-syntax': ['error', rawHtml, inlineStyle] },
  },
  {
    name: 'atlas/document',
    files: ['components/layout/document.tsx', 'components/ui/json-ld.tsx'],
    rules: { 'no-restricted-syntax': ['error', inlineStyle] },
  },
  {
    name: 'atlas/default-exports-that-tools-demand',
    files: ['app/**', '*.config.{mjs,ts}', 'knip.ts', 'components/charts/recharts-decimal.ts'],
    rules: { 'import/no-anonymous-default-export': 'off', 'import/no-default-export': 'off' },
  },
  {
    name: 'atlas/commonjs',
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    name: 'atlas/tests',
    files: ['tests/**', 'e2e/**'],
    rules: { 'max-lines': 'off' },
  },
]

export default config
