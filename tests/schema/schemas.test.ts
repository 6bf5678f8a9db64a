import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { frontMatterSchema } from '../../lib/schema/article.ts'
import { chartSchema } from '../../lib/schema/chart.ts'
import { datasetSchema, rowSchema } from '../../lib/schema/dataset.ts'
import { citiesSchema } from '../../lib/schema/city.ts'
import { evidenceSchema } from '../../lib/schema/evidence.ts'
import { fullDate, id, partialDate, webAddress } from '../../lib/schema/id.ts'
import { holidaysSchema } from '../../lib/schema/holidays.ts'
import { partnerSchema } from '../../lib/schema/partner.ts'
import { seriesListSchema } from '../../lib/schema/series.ts'
import { siteSchema } from '../../lib/schema/site.ts'
import { sourcesSchema } from '../../lib/schema/source.ts'
import { termSchema } from '../../lib/schema/term.ts'
import { localizedText } from '../../lib/schema/text.ts'
import { hoursRule, projectFiles } from '../loaders/project-files.ts'

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success

describe('ids', () => {
  it.each(['a', 'it-talent-gap', '2019', 'p07'])('accept %s', (value) => expect(accepts(id, value)).toBe(true))

  it.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', '../a', 'a/b', 'a.b', 'é', 'a\n', '人'])('refuse %j', (value) =>
    expect(accepts(id, value)).toBe(false),
  )

  it('stay as they are in an address, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (value) => {
        if (accepts(id, value)) expect(encodeURIComponent(value)).toBe(value)
      }),
    )
  })
})

describe('dates and addresses', () => {
  it('accept as much of a date as is known', () => {
    for (const date of ['2019', '2019-03', '2019-03-25']) expect(accepts(partialDate, date)).toBe(true)
    for (const date of ['19', '2019-13', '2019-3', '2019-03-32', '25/03/2019'])
      expect(accepts(partialDate, date)).toBe(false)
    expect(accepts(fullDate, '2026-11-20')).toBe(true)
    expect(accepts(fullDate, '2026-11')).toBe(false)
  })

  it('accept only absolute web addresses', () => {
    expect(accepts(webAddress, 'https://example.org/a?b#c')).toBe(true)
    for (const url of [
      'example.org',
      '//example.org',
      'javascript:alert(1)',
      'https://',
      'https://a b',
      'https://a"b',
    ]) {
      expect(accepts(webAddress, url)).toBe(false)
    }
  })
})

describe('texts', () => {
  it('need both languages, neither of them empty or with stray spaces', () => {
    expect(accepts(localizedText, { en: 'a', ja: 'あ' })).toBe(true)
    for (const text of [
      { en: 'a' },
      { ja: 'あ' },
      { en: 'a', ja: '' },
      { en: 'a', ja: 'あ\u3000' },
      { en: 'a', ja: 'あ', fr: 'a' },
    ]) {
      expect(accepts(localizedText, text)).toBe(false)
    }
  })
})

describe('rows', () => {
  const bare = {
    key: 'a',
    measure: 'b',
    year: 2020,
    unit: 'persons',
    status: 'observed',
    grade: 'primary',
    source: 's',
  }
  const text = { en: 'a', ja: 'あ' }
  const contents = { value: 1, range: { from: 1, to: 2 }, text, date: '2020-01-01', rating: 'good', missing: text }

  it('hold exactly one of value, range, text, date, rating and missing', () => {
    fc.assert(
      fc.property(fc.subarray(Object.entries(contents)), (chosen) => {
        expect(accepts(rowSchema, { ...bare, ...Object.fromEntries(chosen) })).toBe(chosen.length === 1)
      }),
    )
  })

  it('hold finite numbers of sane size', () => {
    for (const value of [0, -5, 0.25, 1e12]) expect(accepts(rowSchema, { ...bare, value })).toBe(true)
    for (const value of [Number.NaN, Infinity, 1.1e12, '5', null])
      expect(accepts(rowSchema, { ...bare, value })).toBe(false)
  })

  it('without dimensions stand at no place', () => {
    expect(rowSchema.parse({ ...bare, value: 1 }).at).toEqual({})
  })
})

describe('whole files', () => {
  const schemas: [string, z.ZodType][] = [
    ['data/site.json', siteSchema],
    ['data/sources.json', sourcesSchema],
    ['data/datasets/', datasetSchema],
    ['data/charts/', chartSchema],
    ['data/partners/', partnerSchema],
    ['data/evidence/', evidenceSchema],
    ['data/cities.json', citiesSchema],
    ['data/holidays.json', holidaysSchema],
    ['data/series.json', seriesListSchema],
    ['content/glossary/', termSchema],
  ]

  it.each(Object.entries(projectFiles))('of the form of %s pass, and with an unknown key do not', (file, value) => {
    const schema = schemas.find(([start]) => file.startsWith(start))?.[1]
    if (!schema) throw new Error(`no schema for ${file}`)
    expect(accepts(schema, value)).toBe(true)
    const odd = Array.isArray(value) ? [{ ...value[0], extra: 1 }] : { ...(value as object), extra: 1 }
    expect(accepts(schema, odd)).toBe(false)
  })

  it('of articles begin with complete front matter', () => {
    const front = {
      title: 'T',
      description: 'D',
      audience: 'managers',
      topics: ['gap'],
      published: '2026-11-01',
      revised: '2026-11-10',
      checked: '2026-11-20',
    }
    expect(accepts(frontMatterSchema, front)).toBe(true)
    for (const key of Object.keys(front))
      expect(accepts(frontMatterSchema, { ...front, [key]: undefined }), key).toBe(false)
  })

  it('of evidence give a confidence with every verdict but "none"', () => {
    const evidence = projectFiles['data/evidence/quality.json'] as object
    expect(accepts(evidenceSchema, { ...evidence, confidence: undefined })).toBe(false)
    expect(accepts(evidenceSchema, { ...evidence, verdict: 'none' })).toBe(false)
    expect(accepts(evidenceSchema, { ...evidence, verdict: 'none', confidence: undefined })).toBe(true)
    const cell = { verdict: 'none', confidence: 'low', argument: { en: 'a', ja: 'あ' }, rows: [] }
    expect(accepts(evidenceSchema, { ...evidence, cells: { china: cell } })).toBe(false)
  })

  it('of evidence give either a rule or the reason why there is none', () => {
    const evidence = projectFiles['data/evidence/quality.json'] as object
    expect(accepts(evidenceSchema, { ...evidence, rule: hoursRule })).toBe(false)
    expect(accepts(evidenceSchema, { ...evidence, noRule: undefined })).toBe(false)
    expect(accepts(evidenceSchema, { ...evidence, noRule: undefined, rule: hoursRule })).toBe(true)
  })

  it('of partners never have an id that splits a pair address', () => {
    const partner = projectFiles['data/partners/china.json'] as object
    for (const name of ['a-vs-b', 'vs', 'vs-a', 'a-vs'])
      expect(accepts(partnerSchema, { ...partner, id: name }), name).toBe(false)
    expect(accepts(partnerSchema, { ...partner, id: 'vsa' })).toBe(true)
  })
})
