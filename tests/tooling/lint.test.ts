// @vitest-environment node
import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../scripts/lib/project.mjs'

const eslint = new ESLint({ cwd: projectRoot })

/** Rules broken by a text if it stood in one of our files. The file must exist: its types are looked up. */
async function listBroken(file: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: file })
  return result?.messages.map(({ ruleId }) => ruleId) ?? []
}

const server = 'components/layout/document.tsx'
const client = 'components/layout/dev-reload.client.tsx'
const library = 'lib/site/theme-switch.ts'
const script = 'scripts/lib/dev-watch.mjs'
const spec = 'tests/tooling/planted-tree.ts'

const promise = 'const later = async () => {}\n'

// The first compiles the types of the whole project.
describe('the linter', { timeout: 60_000 }, () => {
  test.each([
    ['@typescript-eslint/no-floating-promises', library, `${promise}export const now = () => { later() }`],
    ['@typescript-eslint/no-floating-promises', spec, `${promise}export const now = () => { later() }`],
    ['@typescript-eslint/no-misused-promises', client, `${promise}export const A = () => <a onClick={later}>a</a>`],
    ['@typescript-eslint/await-thenable', library, 'export const now = async () => { await 1 }'],
    ['@typescript-eslint/no-explicit-any', library, 'export const a = (b: any) => b'],
    ['@typescript-eslint/no-unused-vars', script, 'const a = 1'],
    ['@typescript-eslint/consistent-type-imports', library, `import { Stats } from 'node:fs'\nexport type A = Stats`],
    [
      '@typescript-eslint/switch-exhaustiveness-check',
      library,
      `export function say(a: 'x' | 'y') { switch (a) { case 'x': return 1 } return 2 }`,
    ],
    [
      'react-hooks/rules-of-hooks',
      client,
      `import { useState } from 'react'\nexport function A({ b }: { b: boolean }) { if (b) useState(1); return null }`,
    ],
    ['no-restricted-imports', server, `import Link from 'next/link'\nexport const A = () => <Link href="/">a</Link>`],
    ['no-restricted-imports', library, `import { ImageResponse } from 'next/og'\nexport const a = ImageResponse`],
    ['no-restricted-imports', server, `import { Inter } from 'next/font/google'\nexport const a = Inter`],
    ['no-restricted-imports', server, `import { redirect } from 'next/navigation'\nexport const a = redirect`],
    [
      'no-restricted-imports',
      client,
      `import { useSearchParams } from 'next/navigation'\nexport const a = useSearchParams`,
    ],
    ['no-restricted-syntax', server, 'export const A = () => <p style={{ color: "red" }}>a</p>'],
    [
      'no-restricted-syntax',
      'app/[locale]/page.tsx',
      'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />',
    ],
    ['no-restricted-syntax', client, 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />'],
    ['no-restricted-syntax', library, `export const props = { dangerouslySetInnerHTML: { __html: '' } }`],
    ['import/no-default-export', library, 'export default function a() {}'],
    ['import/no-default-export', script, 'export default function a() {}'],
    ['max-lines', library, 'export const a = [\n' + '  1,\n'.repeat(300) + ']'],
    ['no-undef', script, 'export const a = () => window2'],
  ])('names %s in %s', async (rule, file, text) => {
    expect(await listBroken(file, `${text}\n`)).toEqual([rule])
  })

  test.each([
    ['a style from the browser', client, 'export const A = () => <p style={{ color: "red" }}>a</p>'],
    [
      'escaped data',
      'components/ui/json-ld.tsx',
      'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />',
    ],
    ['raw HTML in the document', server, 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />'],
    [
      'a plain link and a head',
      server,
      'export const A = () => (<html lang="en"><head /><body><a href="/en/">a</a></body></html>)',
    ],
    ['a default export of a route', 'app/[locale]/page.tsx', 'export default function A() { return null }'],
    [
      'a missing page',
      'app/[locale]/page.tsx',
      `import { notFound } from 'next/navigation'\nexport const a = notFound`,
    ],
    [
      'a switch with a default',
      library,
      `export const say = (a: 'x' | 'y') => { switch (a) { case 'x': return 1; default: return 2 } }`,
    ],
    ['a long test', spec, 'export const a = [\n' + '  1,\n'.repeat(300) + ']'],
    ['many comments', library, '// why\n'.repeat(400) + 'export const a = 1'],
  ])('lets %s pass', async (_, file, text) => {
    expect(await listBroken(file, `${text}\n`)).toEqual([])
  })
})
