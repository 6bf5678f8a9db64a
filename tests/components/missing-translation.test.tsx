import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import ArticlePage, { generateMetadata } from '@/app/[locale]/articles/[slug]/page'
import { GET as getMarkdown, generateStaticParams as listFiles } from '@/app/[locale]/articles/[slug]/index.md/route'
import Articles from '@/app/[locale]/articles/page'
import { getTranslator } from '@/lib/i18n/translator'
import { loadAtlas } from '@/lib/loaders/load-atlas'
import { toFeed } from '@/lib/publish/feed/feed'
import { makeManyArticles } from '@/scripts/lib/many-articles.mjs'
import { projectRoot } from '@/scripts/lib/project.mjs'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

// Read once: a page asks several times, and outside a build each time anew.
const read = vi.hoisted(() => ({ atlas: undefined as unknown }))
vi.mock('@/lib/loaders/atlas-provider', () => ({ getAtlas: () => read.atlas }))
vi.mock('@/lib/loaders/atlas-provider.ts', () => ({ getAtlas: () => read.atlas }))

/** Has figures, a chart, terms, a footnote and a place in a series. */
const slug = 'how-meti-projection-works'
const t = getTranslator('ja')
const project = makeManyArticles(projectRoot, 0)
const paramsOf = (locale: string) => ({ params: Promise.resolve({ locale, slug }) })

beforeAll(() => {
  rmSync(join(project.folder, 'content/articles', slug, 'ja.md'))
  const { atlas, problems, warnings } = loadAtlas(project.folder)
  expect(problems).toEqual([])
  expect(warnings.map(({ file }) => file)).toEqual([`content/articles/${slug}/ja.md`])
  read.atlas = atlas
})
afterAll(() => project.remove())

const parser = new new JSDOM().window.DOMParser()
const open = async (element: Promise<React.ReactNode>) =>
  parser.parseFromString(renderToStaticMarkup(await element), 'text/html')
const english = () =>
  (read.atlas as NonNullable<ReturnType<typeof loadAtlas>['atlas']>).articles.find((one) => one.slug === slug)

it('the page of a language without the text has the other text, marked and announced, in a page of its own language', async () => {
  const page = await open(ArticlePage(paramsOf('ja')))
  const { front, headings } = english() ?? {}
  const title = page.querySelector('h1')
  expect([title?.textContent, title?.lang]).toEqual([front?.title, 'en'])
  expect(page.querySelector('.lede')?.getAttribute('lang')).toBe('en')
  expect(page.querySelector('.crumb [aria-current]')?.getAttribute('lang')).toBe('en')
  expect(page.querySelector('.prose')?.getAttribute('lang')).toBe('en')
  expect(page.querySelector('.toc ol')?.getAttribute('lang')).toBe('en')
  expect([...page.querySelectorAll('.toc a')].map((link) => link.textContent)).toEqual(
    headings?.map(({ text }) => text),
  )
  const notice = page.querySelector('[role="note"]:not([hidden])')
  expect(notice?.textContent).toContain('日本語では読めません')
  expect(notice?.querySelector('a')?.getAttribute('href')).toMatch(`/en/articles/${slug}/`)
  expect(page.querySelector('.site-header nav')?.getAttribute('aria-label')).toBe(t('site.navigation'))
  expect(page.querySelector('.figure-list h2')?.textContent).toBe(t('article.figures'))
  expect(page.querySelector('script[type="application/ld+json"]')).toBeNull()
})

it('its figures, cards and charts speak the language of the text; its links lead to pages of the reader', async () => {
  const page = await open(ArticlePage(paramsOf('ja')))
  const prose = page.querySelector('.prose')
  expect(prose?.textContent).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u)
  expect(prose?.querySelector('.note-mark')?.getAttribute('aria-label')).toBe('Note 1')
  const links = [...(prose?.querySelectorAll('a[href^="/"]') ?? [])].map((link) => link.getAttribute('href') ?? '')
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter((href) => !href.startsWith('/ja/'))).toEqual([])
})

it('its head leads to the original: canonical, languages, citation; its files are those of the original', async () => {
  const { alternates, title, other } = await generateMetadata(paramsOf('ja'))
  expect(String(alternates?.canonical)).toMatch(`/en/articles/${slug}/`)
  expect(Object.keys(alternates?.languages ?? {})).toEqual(['en', 'x-default'])
  expect(title).toContain(english()?.front.title)
  expect(other).toMatchObject({ citation_language: 'en' })
  expect(listFiles()).toContainEqual({ locale: 'ja', slug })
  const markdown = await (await getMarkdown(new Request('https://example.org/'), paramsOf('ja'))).text()
  expect(markdown).toBe(await (await getMarkdown(new Request('https://example.org/'), paramsOf('en'))).text())
  expect(markdown).toContain('language: "en"')
})

it('lists name it with its language; the feed of the language that lacks it does not', async () => {
  const list = await open(Articles({ params: Promise.resolve({ locale: 'ja' }) }))
  const entry = list.querySelector(`.article-list a[href$="/ja/articles/${slug}/"]`)?.closest('li')
  expect(entry?.querySelector('h3')?.lang).toBe('en')
  expect(entry?.querySelector('.meta')?.textContent).toContain('英語の記事')
  expect(list.querySelectorAll('.article-list .meta')).toHaveLength(new Set(listFiles().map((one) => one.slug)).size)
  expect(list.querySelector(`.series-list a[href$="/ja/articles/${slug}/"]`)?.getAttribute('lang')).toBe('en')
  const atlas = read.atlas as NonNullable<ReturnType<typeof loadAtlas>['atlas']>
  const slugs = (locale: 'en' | 'ja') =>
    toFeed({ atlas, locale, t: getTranslator(locale) }).entries.map(({ page }) => page)
  expect(slugs('en').some((page) => page.includes(slug))).toBe(true)
  expect(slugs('ja').some((page) => page.includes(slug))).toBe(false)
})

it('the page of the language that has the text says nothing of it', async () => {
  const page = await open(ArticlePage(paramsOf('en')))
  expect(page.querySelectorAll('.prose[lang], h1[lang], .toc [lang], .crumb [lang]')).toHaveLength(0)
  expect(page.querySelector('[role="note"]:not([hidden])')).toBeNull()
  expect(page.querySelector('script[type="application/ld+json"]')).not.toBeNull()
})
