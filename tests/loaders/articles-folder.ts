import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { loadArticles } from '../../lib/loaders/articles.ts'
import { lookups } from '../markdown/fixture.ts'

const frontMatter = {
  ...{ title: 'The gap', description: 'Who is missing.', audience: 'managers', topics: '[gap]' },
  ...{ published: '2026-11-01', revised: '2026-11-10', checked: '2026-11-20' },
}
/** An article's text under front matter, which may differ in some keys. */
export const article = (body: string, changes: Partial<typeof frontMatter> = {}) =>
  `---\n${Object.entries({ ...frontMatter, ...changes })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\n${body}\n`

/** The folder of a project, new for each test. */
export let root = ''
/** Said by each file of tests: hooks belong to the file, this module to all files of one world. */
export function inFreshFolder(): void {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'articles-'))
    mkdirSync(join(root, 'content/articles'), { recursive: true })
  })
  afterEach(() => rmSync(root, { recursive: true }))
}

export function put(path: string, content: string | Uint8Array) {
  const file = join(root, 'content/articles', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
export function putBoth(slug: string, en: string, ja = en) {
  put(`${slug}/en.md`, en)
  put(`${slug}/ja.md`, ja)
}
export const load = () => loadArticles(root, lookups)
/** Every problem as a line. */
export const problems = () =>
  load().problems.map(({ file, line, column, expected, found, fix }) => {
    const place = line === undefined ? '' : `:${line}:${column}`
    return `${file.replace('content/articles/', '')}${place} expected ${expected}; found ${found}; ${fix}`
  })
