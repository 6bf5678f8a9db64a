import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { toArticleJsonLd } from '../../lib/publish/article/json-ld.ts'
import { toDatasetJsonLd, type DescribedData } from '../../lib/publish/dataset-json-ld.ts'
import { toJsonLdText } from '../../lib/site/json-ld-text.ts'
import { contextOf, everything, hostile, writeArticle } from './small-atlas.ts'

it('no text ends the script element it stands in or begins a comment there', () => {
  const text = toJsonLdText({ title: hostile, [hostile]: '<!--<script>' })
  expect(text).not.toMatch(/[<>&\u2028]/)
  const html = `<script type="application/ld+json">${text}</script><p>after</p>`
  const document = new new JSDOM().window.DOMParser().parseFromString(html, 'text/html')
  expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({
    title: hostile,
    [hostile]: '<!--<script>',
  })
  expect(document.querySelector('p')?.textContent).toBe('after')
})

it('an article tells its author, days, licence, sources and place in the site', () => {
  const article = writeArticle(everything)
  const [told, crumbs] = toArticleJsonLd(article, contextOf([article]))['@graph']
  const publisher = { '@type': 'Organization', name: 'Atlas Desk', url: 'https://example.org/atlas/en/about/' }
  expect(told).toMatchObject({
    ...{
      '@type': 'Article',
      '@id': 'https://example.org/atlas/en/articles/gap/',
      headline: 'The gap',
      inLanguage: 'en',
    },
    ...{ datePublished: '2026-11-01', dateModified: '2026-11-10', author: publisher, publisher },
    isBasedOn: [{ '@type': 'CreativeWork', name: 'Survey', url: 'https://www.meti.go.jp/' }],
  })
  expect(crumbs).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://example.org/atlas/en/' },
      { position: 2, item: 'https://example.org/atlas/en/articles/' },
      { position: 3, name: 'The gap' },
    ],
  })
})

it('a chart tells its files, years, edition and whose the figures are', () => {
  const data: DescribedData = {
    ...{ locale: 'en', title: 'It grows', subtitle: 'Persons, Japan', address: 'https://example.org/en/charts/gap/' },
    publisher: { name: 'Atlas', address: 'https://example.org/en/about/' },
    terms: { text: 'Figures are theirs.', address: 'https://example.org/en/about/#terms' },
    files: { csv: 'https://example.org/data.csv', json: 'https://example.org/data.json' },
    ...{ years: { first: 2018, last: 2030 }, edition: 2, published: '2026-11-20' },
  }
  expect(toDatasetJsonLd(data)).toMatchObject({
    ...{ '@type': 'Dataset', temporalCoverage: '2018/2030', version: '2', dateModified: '2026-11-20' },
    ...{ description: 'It grows. Persons, Japan', creditText: 'Figures are theirs.' },
    distribution: [{ contentUrl: 'https://example.org/data.csv' }, { contentUrl: 'https://example.org/data.json' }],
  })
  expect(toDatasetJsonLd({ ...data, years: { first: 2024, last: 2024 } })).toMatchObject({ temporalCoverage: '2024' })
  const unknown = toDatasetJsonLd({ ...data, locale: 'ja', years: undefined, published: undefined })
  expect(unknown.description).toBe('It grows。Persons, Japan')
  expect(Object.keys(unknown)).not.toEqual(expect.arrayContaining(['temporalCoverage']))
  expect(unknown).not.toHaveProperty('dateModified')
})
