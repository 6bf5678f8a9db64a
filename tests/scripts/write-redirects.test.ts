import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { siteSchema } from '../../lib/schema/site.ts'
import { writeRedirects } from '../../scripts/postbuild/write-redirects.ts'
import { tempFolder } from './temp-folder.ts'

const parser = new new JSDOM().window.DOMParser()

const both = (text: string) => ({ en: text, ja: `${text}（日本語）` })
const site = siteSchema.parse({
  ...{ name: both('Atlas'), origin: 'https://example.org', basePath: '/atlas', publisher: both('Atlas') },
  ...{ contact: 'editor@example.org', repository: 'https://example.org/repository' },
})

const shell = (locale: string) =>
  `<!DOCTYPE html><html lang="${locale}"><head><title>None</title><meta name="robots" content="noindex"/></head>` +
  `<body><header><a href="/atlas/other/" hrefLang="xx" data-switch-language="true">Other</a></header>` +
  `<main id="main" tabindex="-1"><h1>None</h1></main><footer>Foot</footer></body></html>`

const inBoth = (files: Record<string, string>) =>
  Object.fromEntries(
    ['en', 'ja'].flatMap((locale) => Object.entries(files).map(([path, text]) => [`${locale}/${path}`, text])),
  )

const exported = () =>
  tempFolder({
    'en/404.html': shell('en'),
    'ja/404.html': shell('ja'),
    ...inBoth({
      'charts/new/index.html': '<title>R&amp;D grows · Atlas</title>',
      'charts/new/v/default/chart.svg': '<svg/>',
      'charts/new/v/default/data.csv': 'year,value',
      'charts/new/v/high/index.html': '<title>High · Atlas</title>',
      'charts/new/v/high/chart.svg': '<svg id="high"/>',
      'charts/new/v/high/1/index.html': 'an edition',
    }),
  })

const redirect = (from: string, to: string, reason?: string) => ({
  ...{ from, to, date: '2026-11-20' },
  ...(reason !== undefined && { reason: both(reason) }),
})

describe('the pages at old addresses', () => {
  it('lead on at once, say so in their language, and stay out of indexes', () => {
    const out = exported()
    const redirects = [
      redirect('/charts/old/', '/charts/older/', 'It was <renamed>'),
      redirect('/charts/older/', '/charts/new/'),
    ]
    expect(writeRedirects({ out, site, redirects })).toBe(4)
    for (const locale of ['en', 'ja']) {
      const document = parser.parseFromString(
        readFileSync(join(out, locale, 'charts/old/index.html'), 'utf8'),
        'text/html',
      )
      const target = `/atlas/${locale}/charts/new/`
      expect(document.documentElement.lang).toBe(locale)
      expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0; url=${target}`)
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`https://example.org${target}`)
      expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
      expect(document.querySelector('main a')?.outerHTML).toContain(`href="${target}"`)
      expect(document.querySelector('main a')?.textContent).toContain('R&D grows')
      expect(document.querySelector('main a')?.textContent).not.toContain('· Atlas</')
      expect(document.querySelector('h1')?.textContent).toBe(
        locale === 'en' ? 'This page has moved' : 'このページは移動しました',
      )
      expect(document.querySelector('main')?.textContent).toContain('It was <renamed>')
      const other = locale === 'en' ? 'ja' : 'en'
      expect(document.querySelector('header a')?.getAttribute('href')).toBe(`/atlas/${other}/charts/old/`)
    }
    expect(readFileSync(join(out, '_redirects'), 'utf8')).toBe(
      ['en', 'ja', 'en', 'ja']
        .map(
          (locale, index) =>
            `/atlas/${locale}/charts/${index < 2 ? 'old' : 'older'}/ /atlas/${locale}/charts/new/ 301\n`,
        )
        .join(''),
    )
  })

  it('lead on from a pair in the other order, with words and without files of its own, unless something else is recorded', () => {
    const pair = (name: string) => ({ [`compare/${name}/index.html`]: '<title>A vs B · Atlas</title>' })
    const out = tempFolder({
      ...{ 'en/404.html': shell('en'), 'ja/404.html': shell('ja') },
      ...inBoth({ ...pair('a-vs-b'), ...pair('a-vs-c'), ...pair('b-vs-c'), 'compare/a-vs-b/preview.png': 'png' }),
    })
    const swapped = ['b-vs-a', 'c-vs-a'].map((from) => ({
      from: `/compare/${from}/`,
      to: `/compare/${from.split('-vs-').reverse().join('-vs-')}/`,
    }))
    const redirects = [redirect('/compare/c-vs-a/', '/compare/b-vs-c/')]
    expect(writeRedirects({ out, site, redirects, swapped })).toBe(4)
    for (const locale of ['en', 'ja']) {
      const read = (name: string) => readFileSync(join(out, locale, 'compare', name, 'index.html'), 'utf8')
      const document = parser.parseFromString(read('b-vs-a'), 'text/html')
      expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(
        `0; url=/atlas/${locale}/compare/a-vs-b/`,
      )
      expect(document.querySelector('h1')?.textContent).toBe(
        locale === 'en' ? 'The other way round' : '順序が逆のアドレスです',
      )
      expect(existsSync(join(out, locale, 'compare/b-vs-a/preview.png'))).toBe(false)
      expect(read('c-vs-a')).toContain(`url=/atlas/${locale}/compare/b-vs-c/`)
    }
    expect(readFileSync(join(out, '_redirects'), 'utf8')).toContain(
      '/atlas/ja/compare/b-vs-a/ /atlas/ja/compare/a-vs-b/ 301\n',
    )
  })

  it('keep the files that lay beside them', () => {
    const out = exported()
    const redirects = [
      redirect('/charts/old/', '/charts/new/'),
      redirect('/charts/old/v/high/', '/charts/new/v/high/'),
      redirect('/charts/old/v/low/', '/charts/new/'),
      redirect('/charts/gone/', '/charts/new/v/high/'),
    ]
    writeRedirects({ out, site, redirects })
    const read = (path: string) => readFileSync(join(out, 'ja/charts', path), 'utf8')
    expect(read('old/v/default/chart.svg')).toBe('<svg/>')
    expect(read('old/v/default/data.csv')).toBe('year,value')
    expect(read('old/v/high/chart.svg')).toBe('<svg id="high"/>')
    expect(read('old/v/low/chart.svg')).toBe('<svg/>')
    expect(read('gone/v/default/chart.svg')).toBe('<svg id="high"/>')
    expect(existsSync(join(out, 'ja/charts/old/v/high/1'))).toBe(false)
  })

  it('are not written where a page is, or where nothing would be reached', () => {
    const write = (from: string, to: string) => () =>
      writeRedirects({ out: exported(), site, redirects: [redirect(from, to)] })
    expect(write('/charts/new/', '/charts/new/v/high/')).toThrow('there still is a page at /en/charts/new/')
    expect(write('/charts/old/', '/charts/nowhere/')).toThrow(
      '/en/charts/old/ leads to /en/charts/nowhere/, which is no page',
    )
  })

  it('stop the build when the page they are made from has another form', () => {
    const out = exported()
    const without = tempFolder({
      'en/404.html': shell('en').replace('data-switch-language', 'x'),
      'en/a/index.html': '<title>A</title>',
    })
    expect(() => writeRedirects({ out: without, site, redirects: [redirect('/b/', '/a/')] })).toThrow(
      'data-switch-language',
    )
    expect(writeRedirects({ out, site, redirects: [] })).toBe(0)
    expect(existsSync(join(out, '_redirects'))).toBe(false)
  })
})
