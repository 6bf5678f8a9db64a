// @vitest-environment node
import { expect, test } from 'vitest'
import { contentTypeOf } from '../../scripts/lib/content-type.mjs'
import { headersFor, parseHeaderRules } from '../../scripts/lib/header-rules.mjs'
import { listIndexedPages } from '../../scripts/postbuild/list-indexed-pages.ts'
import { toTypeRules } from '../../scripts/postbuild/type-rules.ts'

const root = 'https://example.org/atlas'
const page = (path: string, canonical: string, more = '', body = '') => ({
  path,
  html: `<html><head><link rel="canonical" href="${canonical}"/>${more}</head><body>${body}</body></html>`,
})

test('the sitemap has a page with its languages and the day its data tell', () => {
  const alternates = `<link rel="alternate" hrefLang="en" href="${root}/en/a/"/><link rel="alternate" type="text/csv" href="${root}/x.csv"/>`
  const data = '<script type="application/ld+json">{"datePublished":"2026-11-01","dateModified":"2026-11-10"}</script>'
  expect(listIndexedPages([page('en/a/index.html', `${root}/en/a/`, alternates, data)], root)).toEqual([
    { address: `${root}/en/a/`, alternates: [{ language: 'en', address: `${root}/en/a/` }], modified: '2026-11-10' },
  ])
})

test('the bare origin, which Next writes without its slash, is the first page', () => {
  const [first] = listIndexedPages([page('index.html', 'https://example.org')], 'https://example.org')
  expect(first?.address).toBe('https://example.org/')
})

test('pages that stay out of indexes, moved or stand for another are left out', () => {
  const kept = listIndexedPages(
    [
      page('en/404.html', `${root}/en/404.html`, '<meta name="robots" content="noindex"/>'),
      page('en/old/index.html', `${root}/en/new/`),
      { path: '404.html', html: '<html><head></head></html>' },
    ],
    root,
  )
  expect(kept).toEqual([])
})

test('feeds and Markdown have their own types, here and at a host', () => {
  const files = [
    'en/feed.xml',
    'en/rss.xml',
    'ja/feed.json',
    'en/articles/a/index.md',
    'en/articles/b/index.md',
    'sitemap.xml',
  ]
  const text = toTypeRules('/atlas', files)
  const rules = parseHeaderRules(text)
  const sent = (file: string) => new Map(headersFor(rules, `/atlas/${file}`)).get('Content-Type')
  expect(files.map(sent)).toEqual([
    'application/atom+xml; charset=utf-8',
    'application/rss+xml; charset=utf-8',
    'application/feed+json; charset=utf-8',
    'text/markdown; charset=utf-8',
    'text/markdown; charset=utf-8',
    undefined,
  ])
  expect(text.match(/index\.md/g)).toHaveLength(1)
  expect([contentTypeOf('sitemap.xml'), contentTypeOf('data.json'), contentTypeOf('en/FEED.XML')]).toEqual([
    'application/xml; charset=utf-8',
    'application/json; charset=utf-8',
    'application/atom+xml; charset=utf-8',
  ])
})
