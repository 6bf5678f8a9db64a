import { describe, expect, it } from 'vitest'
import { findRow, parseRowReference, type Article, type Atlas } from '../../lib/domain/atlas.ts'
import { chartOfRow } from '../../lib/domain/chart-sources.ts'
import { toSourceUsage } from '../../lib/domain/source-usage.ts'
import { fillTitle, titleReferences } from '../../lib/domain/title.ts'
import { evidenceSchema } from '../../lib/schema/evidence.ts'
import { sourceSchema } from '../../lib/schema/source.ts'
import { both, smallChart, smallDataset } from './small-chart.ts'

const datasets = new Map([['gap', smallDataset]])
const rowOf = (key: string) => {
  const row = smallDataset.rows.find((one) => one.key === key)
  if (!row) throw new Error(`rowOf: no row ${key}`)
  return row
}

describe('a reference to a row', () => {
  it('is a dataset and a key', () => {
    expect(parseRowReference('gap/high-2030')).toEqual({ dataset: 'gap', key: 'high-2030' })
    expect(findRow(datasets, 'gap/high-2030')).toEqual({ dataset: smallDataset, row: rowOf('high-2030') })
  })

  it.each(['gap', 'gap/', '/high-2030', 'gap/high/2030', 'Gap/high-2030', ' gap/high-2030', ''])(
    'is not "%s"',
    (reference) => {
      expect(parseRowReference(reference)).toBeUndefined()
      expect(findRow(datasets, reference)).toBeUndefined()
    },
  )

  it('finds nothing where the dataset or the row does not exist', () => {
    expect(findRow(datasets, 'gaps/high-2030')).toBeUndefined()
    expect(findRow(datasets, 'gap/high-2031')).toBeUndefined()
  })
})

describe('a title', () => {
  const title = 'From {row:gap/low-2030} to {row:gap/high-2030}, not {row} or {row:Gap/x}'

  it('names the rows it binds, in order', () => {
    expect(titleReferences(title)).toEqual(['gap/low-2030', 'gap/high-2030'])
    expect(titleReferences('Nothing bound')).toEqual([])
  })

  it('is filled from the data, to the letter', () => {
    expect(fillTitle(title, datasets, (row) => `$& ${row.value}`)).toBe(
      'From $& 300 to $& 787, not {row} or {row:Gap/x}',
    )
  })

  it('is refused when a row does not exist', () => {
    expect(() => fillTitle('{row:gap/high-2031}', datasets, () => '')).toThrow('fillTitle: no row gap/high-2031')
  })
})

describe('the chart of a row', () => {
  const charts = new Map([['small', smallChart]])
  it.each([
    ['is the one that draws its series', 'high-2030', 'small'],
    ['is none for another place', 'high-tokyo', undefined],
    ['is none for another measure', 'high-printed', undefined],
    ['is none without a value', 'low-2020', undefined],
  ])('%s', (_, key, expected) => {
    expect(chartOfRow(charts, smallDataset, rowOf(key))?.id).toBe(expected)
  })

  it('is none for a series that the chart leaves out, or another dataset', () => {
    const fewer = new Map([['small', { ...smallChart, series: { order: ['low'] } }]])
    expect(chartOfRow(fewer, smallDataset, rowOf('high-2030'))).toBeUndefined()
    expect(chartOfRow(charts, { ...smallDataset, id: 'other' }, rowOf('high-2030'))).toBeUndefined()
  })

  it('is none for a row that is kept out of drawings', () => {
    expect(chartOfRow(charts, smallDataset, rowOf('high-2040'))).toBeUndefined()
  })
})

describe('where a source is used', () => {
  const source = (id: string) =>
    sourceSchema.parse({
      ...{ id, publisher: both(id), title: both(id), kind: 'official', date: '2019', url: 'https://example.org/' },
      interest: { level: 'none', text: both('None') },
    })
  const article = (slug: string, locale: Article['locale'], figures: string[]): Article => ({
    ...{
      slug,
      locale,
      file: `content/articles/${slug}/${locale}.md`,
      headings: [],
      charts: [],
      terms: [],
      sources: [],
      minutes: 1,
      figures,
    },
    ...{ body: { type: 'root', children: [] }, markdown: { type: 'root', children: [] } },
    front: {
      ...{ title: `${slug} in ${locale}`, description: 'x', audience: 'everyone', topics: ['gap'] },
      ...{ published: '2026-11-01', revised: '2026-11-01', checked: '2026-11-01' },
    },
  })
  const quoted = {
    ...smallDataset,
    id: 'quoted',
    rows: [{ ...rowOf('high-2030'), source: 'press', alsoSources: ['ipa'] }],
  }
  const evidence = evidenceSchema.parse({
    ...{ id: 'quality', verdict: 'supports', confidence: 'low', argument: both('x'), context: ['quoted/high-2030'] },
    ...{ noRule: { reason: 'no-evidence', text: both('x') }, cells: {} },
  })
  const atlas: Atlas = {
    series: [],
    sources: new Map(['meti', 'ipa', 'press', 'unused'].map((id) => [id, source(id)])),
    datasets: new Map([
      ['gap', smallDataset],
      ['quoted', quoted],
    ]),
    charts: new Map([['small', smallChart]]),
    partners: [],
    evidence: new Map([['quality', evidence]]),
    cities: { home: { id: 'tokyo', name: both('Tokyo'), zone: 'Asia/Tokyo' }, groups: [] },
    holidays: {
      library: { name: 'x', version: '1', licence: 'x', url: 'https://example.org' },
      years: [2026, 2027],
      countries: {},
    },
    glossary: [],
    editions: new Map(),
    redirects: [],
    articles: [
      article('one', 'en', ['gap/low-2021', 'gap/high-2030']),
      article('one', 'ja', ['gap/low-2021']),
      article('two', 'en', ['quoted/high-2030']),
    ],
    site: {
      ...{ name: both('Atlas'), publisher: both('Atlas'), origin: 'https://example.org', basePath: '' },
      ...{ tag: 'example.org,2026', contact: 'editor@example.org', repository: 'x' },
      ...{ checkMonths: 6, contact: 'editor@example.org', repository: 'x' },
    },
  }
  const usage = (id: string, locale: 'en' | 'ja' = 'en') => {
    const used = toSourceUsage(atlas, locale).get(id)
    return [
      used?.datasets.map((one) => one.id),
      used?.charts.map((one) => one.id),
      used?.articles.map((one) => one.title),
      used?.evidence.map((one) => one.id),
    ]
  }

  it('is told with the datasets, charts, articles and evidence that rest on it', () => {
    expect(usage('ipa')).toEqual([['gap', 'quoted'], ['small'], ['one in en', 'two in en'], ['quality']])
    expect(usage('meti')).toEqual([['gap'], ['small'], ['one in en'], []])
  })

  it('leaves out charts that draw none of its rows', () => {
    expect(usage('press')).toEqual([['quoted'], [], ['two in en'], ['quality']])
  })

  it('names the articles in the language that is read, or in the one there is', () => {
    expect(usage('ipa', 'ja')[2]).toEqual(['one in ja', 'two in en'])
  })

  it('is nowhere for a source that no row cites', () => {
    expect(usage('unused')).toEqual([[], [], [], []])
  })
})
