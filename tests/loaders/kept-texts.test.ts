import { readdirSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { loadArticles, readBackwards } from '../../lib/loaders/articles.ts'
import { KeptTexts } from '../../lib/loaders/kept-texts.ts'
import * as reading from '../../lib/markdown/parse-article.ts'
import { lookups } from '../markdown/fixture.ts'
import { tempFolder, writeFiles } from '../scripts/temp-folder.ts'

vi.mock('../../lib/markdown/parse-article.ts', { spy: true })
const parse = vi.mocked(reading.parseArticle)
beforeEach(() => void parse.mockClear())

const text = (words: string) =>
  [
    ...['---', 'title: The gap', 'description: Who is missing.', 'audience: managers', 'topics: [gap]'],
    ...['published: 2026-11-01', 'revised: 2026-11-10', 'checked: 2026-11-20', '---', words, ''],
  ].join('\n')
const body = 'There are :figure[it-talent-gap/gap-2030] missing.\n\n## Why {#why}\n\nSee [above](#why).'
const files = {
  'content/articles/gap/en.md': text(body),
  'content/articles/gap/ja.md': text(body),
  'lib/markdown/reader.ts': 'code',
  'package-lock.json': 'packages',
}
const load = (root: string, known = lookups) => loadArticles(root, known, new KeptTexts(root))
const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'position' ? undefined : one)))

test('a text is read once, by whichever process comes first, and is the same to all', () => {
  const root = tempFolder(files)
  const first = load(root)
  expect(parse).toHaveBeenCalledTimes(2)
  const second = load(root)
  expect(parse).toHaveBeenCalledTimes(2)
  expect(second).toEqual(first)
  const plain = loadArticles(root, lookups)
  expect(parse).toHaveBeenCalledTimes(4)
  expect(withoutPlaces(second)).toEqual(withoutPlaces(plain))
  expect(second.articles[0]?.body.children.length).toBeGreaterThan(2)
})

test('reading an article for the first time does not hold its trees', () => {
  const [article] = load(tempFolder(files)).articles
  expect(Object.getOwnPropertyDescriptor(article, 'body')).not.toHaveProperty('value')
  expect(article?.markdown).not.toBe(article?.markdown)
})

test.each([
  ['its text', { 'content/articles/gap/en.md': text(`${body} More.`) }, 1],
  ['the code that reads it', { 'lib/markdown/reader.ts': 'other code' }, 2],
  ['a package', { 'package-lock.json': 'other packages' }, 2],
] as const)('a text is read anew when %s has changed', (_, change, times) => {
  const root = tempFolder(files)
  load(root)
  writeFiles(root, change)
  parse.mockClear()
  load(root)
  expect(parse).toHaveBeenCalledTimes(times)
})

test('a text is read anew when what it may refer to has changed, and a row that went is missed', () => {
  const root = tempFolder(files)
  expect(load(root).problems).toEqual([])
  const { problems } = load(root, { ...lookups, datasets: new Map() })
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'content/articles/gap/en.md:10',
    'content/articles/gap/ja.md:10',
  ])
})

test.each([
  ['a figure without a row', text(`${body} 85%`), 'en.md:14'],
  ['front matter that lacks its title', text(body).replace('title: The gap\n', ''), 'en.md:1'],
  ['a heading that the other language lacks', text(`${body}\n\n## More {#more}`), 'ja.md:12'],
])('what is wrong with a text is kept with it, and told every time: %s', (_, english, place) => {
  const root = tempFolder({ ...files, 'content/articles/gap/en.md': english })
  const plain = loadArticles(root, lookups).problems
  expect(plain.map((problem) => `${problem.file}:${problem.line}`)).toContain(`content/articles/gap/${place}`)
  expect(load(root).problems).toEqual(plain)
  parse.mockClear()
  expect(load(root).problems).toEqual(plain)
  expect(parse).not.toHaveBeenCalled()
})

test('a second reader, from the end, leaves nothing to read, and stops where somebody was before', () => {
  const other = (name: string) => ({
    [`content/articles/${name}/en.md`]: text(body),
    [`content/articles/${name}/ja.md`]: text(body),
  })
  const root = tempFolder({ ...files, ...other('shortage') })
  readBackwards(root, lookups, new KeptTexts(root))
  expect(parse.mock.calls.map(([{ slug, locale }]) => `${slug}/${locale}`)).toEqual([
    ...['shortage/ja', 'shortage/en', 'gap/ja', 'gap/en'],
  ])
  parse.mockClear()
  expect(load(root).articles).toHaveLength(4)
  expect(parse).not.toHaveBeenCalled()
  writeFiles(root, { 'content/articles/gap/en.md': text(`${body} More.`) })
  readBackwards(root, lookups, new KeptTexts(root))
  expect(parse).not.toHaveBeenCalled()
})

test('a text whose trees are gone is read anew', () => {
  const root = tempFolder(files)
  load(root)
  const folder = join(root, '.cache/articles')
  for (const name of readdirSync(folder)) if (name.endsWith('.trees')) rmSync(join(folder, name))
  parse.mockClear()
  expect(load(root).articles[0]?.body.children.length).toBeGreaterThan(2)
  expect(parse).toHaveBeenCalledTimes(2)
})

test('a text nobody asked for within an hour is dropped; those in use stay, however long ago they were read', () => {
  const root = tempFolder(files)
  const folder = join(root, '.cache/articles')
  load(root)
  const longAgo = new Date(Date.now() - 3 * 3_600_000)
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), longAgo, longAgo)
  writeFiles(root, { 'content/articles/gap/en.md': text(`${body} More.`) })
  const kept = new KeptTexts(root)
  loadArticles(root, lookups, kept)
  expect(readdirSync(folder)).toHaveLength(6)
  kept.dropOld()
  expect(readdirSync(folder)).toHaveLength(4)
  parse.mockClear()
  load(root)
  expect(parse).not.toHaveBeenCalled()
})
