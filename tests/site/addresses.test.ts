import { describe, expect, it } from 'vitest'
import type { Site } from '../../lib/schema/site.ts'
import { parseSiteUrl } from '../../lib/site/base.ts'
import { toAddress, toLink } from '../../lib/site/link.ts'
import { toMetadata } from '../../lib/site/metadata.ts'
import { inLocale, paths } from '../../lib/site/paths.ts'
import { themeSwitch } from '../../lib/site/theme-switch.ts'

const site: Site = {
  name: { en: 'Atlas', ja: 'アトラス' },
  origin: 'https://example.org',
  basePath: '/atlas',
  publisher: { en: 'Atlas', ja: 'アトラス' },
  tag: 'example.org,2026',
  checkMonths: 6,
  contact: 'editor@example.org',
  repository: 'https://example.org/code',
}

describe('the addresses of pages', () => {
  it('stand as published, each in a folder of its own', () => {
    expect([
      paths.root(),
      paths.home('en'),
      paths.articles('ja'),
      paths.article('en', 'the-gap'),
      paths.charts('ja'),
      paths.chart('en', 'it-talent-gap'),
      paths.chart('en', 'it-talent-gap', 'default'),
      paths.chart('ja', 'it-talent-gap', 'medium'),
      paths.compare('en'),
      paths.hours('ja'),
      paths.pair('en', 'china-vs-india'),
      paths.comparePicture('ja', 'china-vs-india'),
      paths.comparePicture('en'),
      paths.sources('ja'),
      paths.source('en', 'meti-it-survey-2019'),
      paths.about('en'),
    ]).toEqual([
      '/',
      '/en/',
      '/ja/articles/',
      '/en/articles/the-gap/',
      '/ja/charts/',
      '/en/charts/it-talent-gap/',
      '/en/charts/it-talent-gap/',
      '/ja/charts/it-talent-gap/v/medium/',
      '/en/compare/',
      '/ja/compare/hours/',
      '/en/compare/china-vs-india/',
      '/ja/compare/china-vs-india/preview.png',
      '/en/compare/preview.png',
      '/ja/sources/',
      '/en/sources/#meti-it-survey-2019',
      '/en/about/',
    ])
  })

  it('change only their first part in the other language', () => {
    expect(inLocale('/en/articles/en/', 'ja')).toBe('/ja/articles/en/')
    expect(inLocale('/ja/compare/', 'ja')).toBe('/ja/compare/')
    // The neutral root has no language of its own: each language's home stands beside it.
    expect(inLocale('/', 'ja')).toBe('/ja/')
  })

  it('begin with the base path of the deployment', () => {
    expect(toLink(site)('/en/compare/')).toBe('/atlas/en/compare/')
    expect(toLink({ basePath: '' })('/en/compare/')).toBe('/en/compare/')
    expect(toAddress(site, '/en/compare/')).toBe('https://example.org/atlas/en/compare/')
  })
})

describe('where a site lives', () => {
  it.each([
    ['https://example.org', { origin: 'https://example.org', basePath: '' }],
    ['https://example.org/', { origin: 'https://example.org', basePath: '' }],
    ['http://localhost:8080/atlas/', { origin: 'http://localhost:8080', basePath: '/atlas' }],
    ['https://example.org/a/b', { origin: 'https://example.org', basePath: '/a/b' }],
  ])('is read from %s', (address, expected) => {
    expect(parseSiteUrl(address)).toEqual(expected)
  })

  it.each([
    '',
    'example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://example.org/A b',
    'https://example.org/日本',
  ])('is not taken from "%s"', (address) => {
    expect(parseSiteUrl(address)).toBeUndefined()
  })
})

describe('the head of a page', () => {
  const about = { site, path: '/ja/compare/', title: '比較', description: '委託先の比較' }

  it('names the page and the site, and the address that counts', () => {
    const head = toMetadata({ ...about, locale: 'ja' })
    expect(head.title).toBe('比較 · アトラス')
    expect(head.alternates?.canonical).toBe('https://example.org/atlas/ja/compare/')
    expect(head.openGraph).toMatchObject({
      locale: 'ja_JP',
      siteName: 'アトラス',
      url: 'https://example.org/atlas/ja/compare/',
    })
  })

  it('names the same page in both languages, and English for all others', () => {
    expect(toMetadata({ ...about, locale: 'ja' }).alternates?.languages).toEqual({
      en: 'https://example.org/atlas/en/compare/',
      ja: 'https://example.org/atlas/ja/compare/',
      'x-default': 'https://example.org/atlas/en/compare/',
    })
  })

  it('names the site alone at home, and the page that offers both languages for all others', () => {
    const head = toMetadata({ ...about, locale: 'en', path: '/en/', home: true })
    expect(head.title).toBe('Atlas')
    expect(head.openGraph).toMatchObject({ locale: 'en_GB' })
    expect(head.alternates?.languages?.['x-default']).toBe('https://example.org/atlas/')
  })
})

describe('the one inline script', () => {
  it('is small, and survives a browser that forbids storage', () => {
    expect(themeSwitch.length).toBeLessThan(200)
    expect(() => new Function('localStorage', 'document', themeSwitch)(undefined, undefined)).not.toThrow()
  })
})
