import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateValue, readEvidence } from '../../lib/domain/evidence-reading.ts'
import { datasetSchema, type Dataset } from '../../lib/schema/dataset.ts'
import { evidenceSchema, type Evidence, type Indicator } from '../../lib/schema/evidence.ts'
import { hoursDataset, hoursRule } from '../loaders/project-files.ts'

const both = (text: string) => ({ en: text, ja: text })
const hours = datasetSchema.parse(hoursDataset)
const [indicator] = hoursRule.indicators
const { rule } = evidenceSchema.parse({
  ...{ id: 'zone', verdict: 'none', argument: both('x'), wouldSettle: both('x'), cells: {}, rule: hoursRule },
})
if (!rule || !indicator) throw new Error('the rule is missing')

/** A further indicator over a dataset of its own, with one value for each country. */
const rank = (id: string, values: Record<string, number>): [Indicator, Dataset] => {
  const row = hours.rows[0]
  const rows = Object.entries(values).map(([country, value]) => ({
    ...{ ...row, key: country, at: { country, season: 'winter' }, value },
  }))
  const dataset = datasetSchema.parse({ ...hours, id, rows })
  const thresholds = { excellent: 1, good: 2, fair: 3 }
  const [first] = rule.indicators
  if (!first) throw new Error('the rule has no indicator')
  return [{ ...first, dataset: id, direction: 'lower', thresholds }, dataset]
}

const read = (partner: { id: string; members?: string[] }, parts: [Indicator, Dataset][] = [], by = rule) =>
  readEvidence(
    { rule: { ...by, indicators: [...by.indicators, ...parts.map(([one]) => one)] } },
    partner,
    new Map([['hours', hours], ...parts.map(([, dataset]): [string, Dataset] => [dataset.id, dataset])]),
  )

describe('a value', () => {
  it.each([
    ['higher', 8, 'excellent'],
    ['higher', 7.9, 'good'],
    ['higher', 7, 'good'],
    ['higher', 5, 'fair'],
    ['higher', 4.9, 'poor'],
    ['lower', 34, 'excellent'],
    ['lower', 35, 'good'],
    ['lower', 104, 'fair'],
    ['lower', 105, 'poor'],
  ] as const)('where %s is better: %d is %s', (direction, value, expected) => {
    const thresholds =
      direction === 'higher' ? { excellent: 8, good: 7, fair: 5 } : { excellent: 34, good: 69, fair: 104 }
    expect(rateValue(value, { direction, thresholds })).toBe(expected)
  })

  it('never gets a worse rating by being better', () => {
    const order = ['poor', 'fair', 'good', 'excellent']
    const thresholds = { excellent: 8, good: 7, fair: 5 }
    const score = (value: number) => order.indexOf(rateValue(value, { direction: 'higher', thresholds }))
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        expect(score(Math.max(a, b))).toBeGreaterThanOrEqual(score(Math.min(a, b)))
      }),
    )
  })
})

describe('the reading of a country', () => {
  it('is the rating of its figure, with the row it was read from', () => {
    expect(read({ id: 'china' })).toEqual({
      rating: 'excellent',
      inputs: [{ partner: 'china', reference: 'hours/china-winter', value: 8, unit: 'hours', rating: 'excellent' }],
    })
    expect(read({ id: 'india' }).rating).toBe('fair')
  })

  it('finds a country whose place has another name', () => {
    expect(read({ id: 'vietnam' }).rating).toBe('unknown')
    const [first] = rule.indicators
    if (!first) throw new Error('the rule has no indicator')
    const placed = { ...rule, indicators: [{ ...first, values: { vietnam: 'vietnam-north' } }] }
    expect(read({ id: 'vietnam' }, [], placed).rating).toBe('good')
  })

  it('is unknown without a figure, for a missing one, and for one that must not count', () => {
    const unknown = { rating: 'unknown', reason: 'no-evidence', inputs: [] }
    expect(read({ id: 'laos' })).toEqual(unknown)
    const change = (more: object): Dataset => ({ ...hours, rows: hours.rows.map((row) => ({ ...row, ...more })) })
    const none = { value: undefined, missing: both('not published') }
    for (const dataset of [
      change(none),
      change({ limits: { evidence: both('Disputed') } }),
      { ...hours, limits: { evidence: both('Disputed') } },
      change({ year: 2025 }),
    ]) {
      expect(readEvidence({ rule }, { id: 'china' }, new Map([['hours', dataset]]))).toEqual(unknown)
    }
    expect(readEvidence({ rule }, { id: 'china' }, new Map())).toEqual(unknown)
  })

  it('is the worse of two indicators, and the middle of three', () => {
    const two = [rank('a', { china: 3 })]
    expect(read({ id: 'china' }, two).rating).toBe('fair')
    const three = [...two, rank('b', { china: 2 })]
    expect(read({ id: 'china' }, three).rating).toBe('good')
    const four = [...three, rank('c', { china: 9 })]
    expect(read({ id: 'china' }, four).rating).toBe('fair')
  })

  it('leaves out an indicator without a figure, and is unknown with fewer than half of them', () => {
    const half = [rank('a', { laos: 1 })]
    expect(read({ id: 'china' }, half).rating).toBe('excellent')
    const third = [...half, rank('b', { laos: 1 })]
    expect(read({ id: 'china' }, third)).toMatchObject({ rating: 'unknown', reason: 'no-evidence' })
    expect(read({ id: 'china' }, third).inputs).toHaveLength(1)
  })

  it('is unknown for the recorded reason where there is no rule', () => {
    const noRule: Evidence['noRule'] = { reason: 'methods-differ', text: both('x') }
    const unknown = { rating: 'unknown', reason: 'methods-differ', inputs: [] }
    for (const partner of [{ id: 'china' }, { id: 'south', members: ['china'] }])
      expect(readEvidence({ noRule }, partner, new Map())).toEqual(unknown)
  })
})

describe('the reading of a group', () => {
  const group = (...members: string[]) => read({ id: 'south', members }, [rank('a', { china: 1, laos: 1, india: 4 })])

  it('is its members’ rating when every one is rated the same', () => {
    expect(group('china', 'laos')).toMatchObject({ rating: 'excellent' })
    expect(group('china', 'laos').range).toBeUndefined()
    expect(group('china', 'laos').inputs.map(({ reference }) => reference)).toEqual([
      ...['hours/china-winter', 'a/china', 'a/laos'],
    ])
  })

  it('is unknown when members differ, with the best and the worst', () => {
    expect(group('china', 'india')).toMatchObject({
      ...{ rating: 'unknown', reason: 'members-differ', range: { best: 'excellent', worst: 'poor' } },
    })
  })

  it('is unknown when one member was not measured, with the range of the others', () => {
    expect(group('china', 'mongolia')).toMatchObject({
      ...{ rating: 'unknown', reason: 'group-not-measured', range: { best: 'excellent', worst: 'excellent' } },
    })
    expect(group('mongolia')).toEqual({ rating: 'unknown', reason: 'group-not-measured', inputs: [] })
  })
})
