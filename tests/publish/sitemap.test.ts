import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { toRobots } from '../../lib/publish/robots.ts'
import { toSitemap } from '../../lib/publish/sitemap.ts'

const parser = new new JSDOM().window.DOMParser()

it('a sitemap has every page once, by address, with its languages and the day where it is known', () => {
  const alternates = [
    { language: 'en', address: 'https://example.org/en/?a=1&b=2' },
    { language: 'ja', address: 'https://example.org/ja/' },
  ]
  const text = toSitemap([
    { address: 'https://example.org/ja/', alternates: [], modified: '2026-11-20' },
    { address: 'https://example.org/en/?a=1&b=2', alternates },
  ])
  const urls = [...parser.parseFromString(text, 'application/xml').querySelectorAll('url')]
  expect(urls.map((url) => url.querySelector('loc')?.textContent)).toEqual([
    alternates[0]?.address,
    'https://example.org/ja/',
  ])
  expect(urls.map((url) => url.querySelector('lastmod')?.textContent)).toEqual([undefined, '2026-11-20'])
  const links = [...(urls[0]?.getElementsByTagName('xhtml:link') ?? [])]
  expect(links.map((one) => [one.namespaceURI, one.getAttribute('hreflang'), one.getAttribute('href')])).toEqual(
    alternates.map(({ language, address }) => ['http://www.w3.org/1999/xhtml', language, address]),
  )
})

it('a sitemap too long for one file is refused', () => {
  const pages = Array.from({ length: 50_001 }, (_, index) => ({
    address: `https://example.org/${index}`,
    alternates: [],
  }))
  expect(() => toSitemap(pages)).toThrow('50001 pages')
})

it('robots.txt lets everybody in and leads to the sitemap', () => {
  expect(toRobots('https://example.org/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  )
})
