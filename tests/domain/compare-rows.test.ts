import { describe, expect, it } from 'vitest'
import type { CompareData } from '../../lib/domain/compare-data.ts'
import { toReadingMatrix, type ReadingId } from '../../lib/domain/compare-readings.ts'
import {
  CompareRows,
  facets,
  optionsOf,
  type Facet,
  type RowFilter,
  type RowSort,
} from '../../lib/domain/compare-rows.ts'
import { foldForSearch } from '../../lib/domain/fold-text.ts'
import type { OwnRating } from '../../lib/domain/scoring/readings.ts'
import type { Weights } from '../../lib/domain/scoring/weights.ts'
import type { Rating } from '../../lib/schema/vocabulary.ts'
import { category, cell, smallCompare } from '../support/compare-data.ts'

const words: Record<Rating, string> = {
  ...{ excellent: 'Excellent', good: 'Good', fair: 'Fair', poor: 'Poor', unknown: 'Unknown' },
}
const none: RowFilter = { c: [], r: [], v: [], conf: [], reg: [], q: '', diff: false }
type Shown = { p?: readonly string[]; reading?: ReadingId; own?: readonly OwnRating[]; data?: CompareData }

function rowsOf({
  p = ['china', 'india'],
  reading = 'vendor',
  own = [],
  data = smallCompare,
}: Shown = {}): CompareRows {
  const matrix = toReadingMatrix(data, p, { reading, own: { from: 'vendor', ratings: own } })
  return new CompareRows(data, matrix, (rating) => words[rating])
}
const filtered = (filter: Partial<RowFilter>, shown: Shown = {}) =>
  rowsOf(shown)
    .filter({ ...none, ...filter })
    .map(({ id }) => id)
const all = ['quality', 'cost', 'visas']

describe('the filter of the comparison', () => {
  it.each<[string, Partial<RowFilter>, string[], Shown?]>([
    ['lets everything through when it asks for nothing', {}, all],
    ['keeps the order of the table, not of the choice', { c: ['visas', 'quality'] }, ['quality', 'visas']],
    ['finds rows in which some shown partner has the rating', { r: ['poor', 'excellent'] }, ['quality', 'visas']],
    ['looks at the ratings of shown partners only', { r: ['fair'] }, [], { p: ['china', 'vietnam'] }],
    ['asks for the ratings of the reading that is shown', { r: ['good'] }, ['quality'], { reading: 'evidence' }],
    [
      'asks for the reader’s own ratings in that reading',
      { r: ['fair'] },
      ['quality', 'cost'],
      { reading: 'mine', own: [{ partner: 'china', category: 'cost', rating: 'fair' }] },
    ],
    ['finds rows in which the ratings differ', { diff: true }, ['quality', 'visas']],
    ['takes an unknown rating beside a known one for a difference', { diff: true, c: ['visas'] }, ['visas']],
    ['sees no difference where nothing is known', { diff: true, c: ['visas'] }, [], { p: ['china', 'vietnam'] }],
    ['finds rows by what the evidence says of a shown partner', { v: ['contradicts'] }, ['quality']],
    ['finds rows whose evidence says one of several things', { v: ['supports', 'unsettled'] }, ['quality', 'visas']],
    ['does not ask what is said of partners that are not shown', { v: ['unsettled'] }, [], { p: ['china', 'vietnam'] }],
    ['nor what is said of the category as a whole', { v: ['unsettled'], c: ['quality'] }, []],
    ['finds rows by the confidence of the evidence', { conf: ['medium'] }, ['visas']],
    ['lets no row through whose evidence has no confidence', { conf: ['high', 'medium', 'low'], c: ['cost'] }, []],
    ['finds rows with figures on a partner of a region', { reg: ['south-asia'] }, ['visas']],
    ['also when that partner is not shown', { reg: ['south-east-asia'] }, ['quality']],
    ['joins its parts with "and"', { diff: true, r: ['good'] }, []],
    ['joins the choices within a part with "or"', { reg: ['south-asia', 'east-asia'] }, ['quality', 'visas']],
    ['finds words of the category', { q: 'QUAL' }, ['quality']],
    ['finds words of headlines, claims and notes', { q: 'stable' }, ['quality']],
    ['finds several words wherever they stand', { q: 'group large' }, ['quality']],
    ['finds words of the argument on the whole and on a partner', { q: 'defects certificates' }, ['quality']],
    ['finds the name, the value and the source of a figure', { q: 'certified 1,234 census' }, ['quality', 'visas']],
    ['finds nothing in figures of partners that are not shown', { q: 'yearbook' }, []],
    ['finds them once their partner is shown', { q: 'yearbook' }, ['quality'], { p: ['china', 'vietnam'] }],
    ['finds the words of a rating', { q: 'unknown' }, ['visas']],
    ['finds no rating of partners that are not shown', { q: 'unknown' }, [], { p: ['india'] }],
    ['asks for nothing when only spaces were typed', { q: ' \u3000 ' }, all],
    ['asks for every word', { q: 'stable nowhere' }, []],
  ])('%s', (_, filter, expected, shown) => {
    expect(filtered(filter, shown)).toEqual(expected)
  })

  it('finds words whatever their width, case and kana', () => {
    expect(['ﾋﾞｻﾞ', 'びざ', 'ビザ'].map((q) => filtered({ q }))).toEqual([['visas'], ['visas'], ['visas']])
    expect(['ｑｕａｌｉｔｙ', 'Quality', 'QUALITY'].map((q) => filtered({ q }))).toEqual(Array(3).fill(['quality']))
    expect(foldForSearch(' ＡＩ　と  ﾋﾞｻﾞ ')).toBe('ai ト ビザ')
  })

  it('reads the texts of one page only: the same words of other data are other rows', () => {
    const other: CompareData = {
      ...smallCompare,
      categories: [category('quality', '品質'), category('cost', '費用')],
      cells: {
        quality: { china: cell('good', { vendor: { headline: '大規模' } }), india: cell('good') },
        cost: { china: cell('good'), india: cell('good') },
      },
    }
    expect(filtered({ q: '大規模' }, { data: other })).toEqual(['quality'])
    expect(filtered({ q: '大規模' })).toEqual([])
    expect(filtered({ q: 'stable' }, { data: other })).toEqual([])
  })
})

const counts = (facet: Facet, filter: Partial<RowFilter> = {}, shown: Shown = {}) =>
  Object.fromEntries(rowsOf(shown).countOptions({ ...none, ...filter }, facet, optionsOf(facet, smallCompare)))

describe('the number beside an option', () => {
  it('is how many rows the option shows by itself', () => {
    expect(counts('c')).toEqual({ quality: 1, cost: 1, visas: 1 })
    expect(counts('r')).toEqual({ excellent: 1, good: 1, fair: 1, poor: 1, unknown: 1 })
    expect(counts('v')).toEqual({ supports: 1, contradicts: 1, unsettled: 1, none: 2 })
    expect(counts('conf')).toEqual({ high: 1, medium: 1, low: 1 })
    expect(counts('reg')).toEqual({ 'east-asia': 1, 'south-asia': 1, 'south-east-asia': 1 })
  })

  it('takes the other filters into account, and not its own', () => {
    expect(counts('c', { c: ['cost'], r: ['good'] })).toEqual({ quality: 0, cost: 1, visas: 0 })
    expect(counts('v', { v: ['none'], diff: true, q: 'stable' })).toMatchObject({ supports: 1, none: 0 })
    expect(counts('reg', { conf: ['medium'] })).toEqual({ 'east-asia': 0, 'south-asia': 1, 'south-east-asia': 0 })
  })

  it('is the number of rows the filter shows once the option alone is chosen', () => {
    for (const facet of facets) {
      for (const filter of [{}, { diff: true }, { q: 'unknown' }, { v: ['none'], r: ['poor'] }]) {
        for (const [option, count] of Object.entries(counts(facet, filter)))
          expect(filtered({ ...filter, [facet]: [option] }), `${facet} ${option}`).toHaveLength(count)
      }
    }
  })

  it('stands beside every option the data knows, each once', () => {
    expect(optionsOf('reg', smallCompare)).toEqual(['east-asia', 'south-asia', 'south-east-asia'])
    expect(optionsOf('r', smallCompare)).toEqual(['excellent', 'good', 'fair', 'poor', 'unknown'])
    expect(optionsOf('v', smallCompare)).toEqual(['supports', 'contradicts', 'unsettled', 'none'])
    expect(optionsOf('conf', smallCompare)).toEqual(['high', 'medium', 'low'])
    const twice = { ...smallCompare, partners: [...smallCompare.partners, ...smallCompare.partners] }
    expect(optionsOf('reg', twice)).toEqual(['east-asia', 'south-asia', 'south-east-asia'])
  })
})

describe('the order of the rows', () => {
  const sorted = (by: RowSort, weights: Weights = {}, locale = 'en', shown: Shown = {}) =>
    rowsOf(shown)
      .sort(rowsOf(shown).filter(none), by, weights, locale)
      .map(({ id }) => id)

  it('is the data’s unless another is asked for', () => {
    expect(sorted('given', { visas: 5 })).toEqual(all)
  })

  it('puts the heaviest first and leaves equal weights as they are', () => {
    expect(sorted('weight', { visas: 5, quality: 0 })).toEqual(['visas', 'cost', 'quality'])
    expect(sorted('weight')).toEqual(all)
  })

  it('puts the widest difference of ratings first, rows without two known ratings last', () => {
    expect(sorted('difference')).toEqual(all)
    expect(sorted('difference', {}, 'en', { p: ['china', 'vietnam'] })).toEqual(['cost', 'quality', 'visas'])
    const gap = [{ partner: 'china', category: 'quality', rating: 'unknown' }] as const
    expect(sorted('difference', {}, 'en', { reading: 'mine', own: gap })).toEqual(['cost', 'quality', 'visas'])
    const own = [
      { partner: 'china', category: 'visas', rating: 'excellent' },
      { partner: 'china', category: 'quality', rating: 'fair' },
    ] as const
    expect(sorted('difference', {}, 'en', { reading: 'mine', own })).toEqual(['visas', 'quality', 'cost'])
  })

  it('goes by the names in the language of the page', () => {
    expect(sorted('title')).toEqual(['cost', 'quality', 'visas'])
    const letters = ['ö', 'z', 'o'].map((id) => category(id, id))
    expect(
      rowsOf()
        .sort(letters, 'title', {}, 'de')
        .map(({ id }) => id),
    ).toEqual(['o', 'ö', 'z'])
    expect(
      rowsOf()
        .sort(letters, 'title', {}, 'sv')
        .map(({ id }) => id),
    ).toEqual(['o', 'z', 'ö'])
  })

  it('changes no list it was given', () => {
    const rows = rowsOf().filter(none)
    rowsOf().sort(rows, 'title', {}, 'en')
    expect(rows.map(({ id }) => id)).toEqual(all)
  })
})
