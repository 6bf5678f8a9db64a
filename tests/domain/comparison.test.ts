import { describe, expect, it } from 'vitest'
import { countBetter, toComparison } from '../../lib/domain/comparison.ts'
import { loadData } from '../../lib/loaders/load-data.ts'
import { datasetSchema } from '../../lib/schema/dataset.ts'
import { partnerSchema } from '../../lib/schema/partner.ts'
import type { Rating } from '../../lib/schema/vocabulary.ts'

const both = (en: string, ja = `${en}（日本語）`) => ({ en, ja })
const rating = (category: string, partner: string, value: Rating, more: object = {}) => ({
  ...{ key: `${category}-${partner}`, measure: 'rating', at: { category, partner }, year: 2026, rating: value },
  ...{ unit: 'rating', status: 'estimate', grade: 'primary', source: 'vendor' },
  ...more,
})
const named = (id: string, ja?: string) => ({ id, title: both(id, ja) })

const ratings = datasetSchema.parse({
  ...{ id: 'ratings', version: 1, title: both('Ratings'), summary: both('x'), caveat: both('x'), place: both('Asia') },
  ...{
    calendar: 'calendar',
    checked: '2026-11-20',
    measures: [{ id: 'rating', title: both('Rating'), unit: 'rating' }],
  },
  dimensions: [
    {
      id: 'category',
      title: both('Category'),
      values: [named('quality', '品質'), named('cost', '費用'), named('visas', 'ビザ')],
    },
    { id: 'partner', title: both('Partner'), values: [named('china'), named('india'), named('vietnam')] },
  ],
  rows: [
    rating('quality', 'china', 'excellent', {
      headline: both('High and stable', '高く安定'),
      claims: [both('Large systems', '大規模')],
    }),
    rating('quality', 'india', 'fair', { note: both('Rated as a group', 'ひとまとめの評価') }),
    rating('cost', 'china', 'good'),
    rating('cost', 'india', 'good'),
    rating('visas', 'china', 'unknown'),
    rating('visas', 'india', 'poor'),
  ],
})
const partners = ['china', 'india', 'vietnam'].map((id, index) =>
  partnerSchema.parse({
    id,
    kind: 'country',
    title: both(id),
    short: both(id),
    region: 'mixed',
    about: both('x'),
    order: index + 1,
  }),
)
const comparison = toComparison(ratings, partners)

describe('the comparison', () => {
  it('has a row for every category in the order of the data, and a cell for every partner', () => {
    expect(comparison.rows.map((row) => [row.category.id, ...Object.keys(row.cells)])).toEqual([
      ['quality', 'china', 'india', 'vietnam'],
      ['cost', 'china', 'india', 'vietnam'],
      ['visas', 'china', 'india', 'vietnam'],
    ])
  })

  it('keeps whose rating it is, its headline, its claims and what must be known beside it', () => {
    expect(comparison.rows[0]?.cells['china']).toEqual({
      ...{ rating: 'excellent', source: 'vendor', headline: both('High and stable', '高く安定') },
      claims: [both('Large systems', '大規模')],
    })
    expect(comparison.rows[0]?.cells['india']?.note?.en).toBe('Rated as a group')
  })

  it('shows a partner that nobody rated as unknown, without a source', () => {
    const unknown = { rating: 'unknown', reason: 'not-rated', claims: [] }
    expect(comparison.rows.map((row) => row.cells['vietnam'])).toEqual(Array(3).fill(unknown))
  })

  it('gives every unknown rating its reason, and no other rating one', () => {
    expect(comparison.rows.map((row) => row.cells['china']?.reason)).toEqual([undefined, undefined, 'not-rated'])
  })

  it('sets a group’s rating beside its members’ own unknown, never in its place', () => {
    const group = partnerSchema.parse({ ...partners[1], kind: 'group', members: ['vietnam', 'china', 'laos'] })
    const grouped = toComparison(ratings, [group, ...partners.filter(({ id }) => id !== 'india')])
    const [quality, , visas] = grouped.rows
    expect(quality?.cells['vietnam']).toEqual({
      ...{ rating: 'unknown', reason: 'rated-as-group', claims: [] },
      group: { partner: 'india', rating: 'fair', source: 'vendor' },
    })
    expect(quality?.cells['china']?.rating).toBe('excellent')
    expect(quality?.cells['china']?.group).toBeUndefined()
    expect(visas?.cells['vietnam']?.group).toEqual({ partner: 'india', rating: 'poor', source: 'vendor' })
  })

  it('takes nothing from a group whose own rating is unknown', () => {
    const group = partnerSchema.parse({ ...partners[0], kind: 'group', members: ['vietnam'] })
    const grouped = toComparison(ratings, [group, ...partners.slice(1)])
    expect(grouped.rows[2]?.cells['vietnam']).toEqual({ rating: 'unknown', reason: 'not-rated', claims: [] })
  })

  it('is empty for data without categories', () => {
    expect(toComparison({ ...ratings, dimensions: [] }, partners).rows).toEqual([])
  })

  it('counts the rows in which one is better, without those nobody knows', () => {
    expect(countBetter(comparison, 'china', 'india')).toBe(1)
    expect(countBetter(comparison, 'india', 'china')).toBe(0)
    expect(countBetter(comparison, 'china', 'vietnam')).toBe(0)
    expect(countBetter(comparison, 'china', 'mars')).toBe(0)
  })
})

describe('the real ratings', () => {
  const { data } = loadData(process.cwd(), '')
  const dataset = data?.datasets.get('partner-ratings')
  if (!data || !dataset) throw new Error('the real data has problems: see tests/data')
  const real = toComparison(dataset, data.partners)

  const rated = ['china', 'sea-india']
  const members = ['india', 'vietnam', 'philippines', 'indonesia', 'thailand', 'malaysia']

  it('rate two partners in nine categories, by the same vendor, and list the members of the group after them', () => {
    expect(real.partners.map((partner) => partner.id)).toEqual([...rated, ...members])
    expect(real.rows).toHaveLength(9)
    const sources = real.rows.flatMap((row) => rated.map((id) => row.cells[id]?.source))
    expect(new Set(sources)).toEqual(new Set(['vendor-comparison-2026']))
  })

  it('give no member of the group a rating of its own, only the group’s beside it', () => {
    for (const row of real.rows) {
      for (const id of members) {
        expect(row.cells[id], `${row.category.id} ${id}`).toEqual({
          ...{ rating: 'unknown', reason: 'rated-as-group', claims: [] },
          group: {
            ...{ partner: 'sea-india', source: 'vendor-comparison-2026' },
            rating: row.cells['sea-india']?.rating,
          },
        })
      }
    }
  })

  it('put China higher in every row, as the page says', () => {
    expect(countBetter(real, 'china', 'sea-india')).toBe(9)
    expect(countBetter(real, 'sea-india', 'china')).toBe(0)
    expect(real.rows.filter(({ cells }) => cells['china']?.rating !== cells['sea-india']?.rating)).toHaveLength(9)
  })
})
