import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listOwnChanges, toBaseMatrix, toReadingMatrix, type OwnState } from '../../lib/domain/compare-readings.ts'
import type { ScoreMatrix } from '../../lib/domain/scoring/matrix.ts'
import { setOwn } from '../../lib/domain/scoring/readings.ts'
import { ratings } from '../../lib/schema/ratings.ts'
import { smallCompare as data } from '../support/compare-data.ts'

const partners = data.partners.map(({ id }) => id)
const categories = data.categories.map(({ id }) => id)
const words = (matrix: ScoreMatrix) =>
  matrix.categories.map((category) => matrix.partners.map((partner) => matrix.rating(partner, category)).join(' '))
const nothing: OwnState = { from: 'vendor', ratings: [] }
const own: OwnState = {
  from: 'vendor',
  ratings: [
    { partner: 'india', category: 'cost', rating: 'excellent' },
    { partner: 'vietnam', category: 'cost', rating: 'unknown' },
  ],
}

describe('a reading of the comparison', () => {
  it('has the shown partners in their order and every category, filtered or not', () => {
    const matrix = toReadingMatrix(data, ['vietnam', 'china'], { reading: 'vendor', own: nothing })
    expect(matrix.partners).toEqual(['vietnam', 'china'])
    expect(matrix.categories).toEqual(categories)
  })

  it('is the vendor’s, with the unknown left unknown', () => {
    expect(words(toBaseMatrix(data, partners, 'vendor'))).toEqual([
      'excellent fair unknown',
      'good good poor',
      'unknown poor unknown',
    ])
  })

  it('is the evidence’s, which takes nothing from the vendor', () => {
    expect(words(toBaseMatrix(data, partners, 'evidence'))).toEqual([
      'good unknown unknown',
      'unknown unknown unknown',
      'unknown unknown unknown',
    ])
  })

  it('is unknown for a partner or category the data does not have', () => {
    const matrix = toBaseMatrix(data, ['mars'], 'vendor')
    expect(matrix.rating('mars', 'cost')).toBe('unknown')
    expect(matrix.rating('china', 'price')).toBe('unknown')
  })

  it('leaves the given readings alone, whatever the reader rated', () => {
    for (const reading of ['vendor', 'evidence'] as const)
      expect(words(toReadingMatrix(data, partners, { reading, own }))).toEqual(
        words(toBaseMatrix(data, partners, reading)),
      )
  })

  it('lays the reader’s ratings over the reading they started from', () => {
    expect(words(toReadingMatrix(data, partners, { reading: 'mine', own }))[1]).toBe('good excellent unknown')
    expect(words(toReadingMatrix(data, partners, { reading: 'mine', own: { ...own, from: 'evidence' } }))).toEqual([
      'good unknown unknown',
      'unknown excellent unknown',
      'unknown unknown unknown',
    ])
  })
})

describe('what a reader changed', () => {
  it('is listed with what it was and what it is, for the shown partners', () => {
    expect(listOwnChanges(data, partners, own)).toEqual([
      { partner: 'india', category: 'cost', from: 'good', to: 'excellent' },
      { partner: 'vietnam', category: 'cost', from: 'poor', to: 'unknown' },
    ])
    expect(listOwnChanges(data, ['china', 'vietnam'], own).map(({ partner }) => partner)).toEqual(['vietnam'])
  })

  it('does not hold what equals the reading started from', () => {
    expect(listOwnChanges(data, partners, { ...own, from: 'evidence' })).toEqual([
      { partner: 'india', category: 'cost', from: 'unknown', to: 'excellent' },
    ])
  })

  it('is exactly where "my own" differs from the reading it started from', () => {
    const entry = fc.record({
      partner: fc.constantFrom(...partners, 'mars'),
      category: fc.constantFrom(...categories, 'price'),
      rating: fc.constantFrom(...ratings),
    })
    const state = fc.record({ from: fc.constantFrom('vendor' as const, 'evidence' as const), ratings: fc.array(entry) })
    fc.assert(
      fc.property(state, fc.shuffledSubarray(partners, { minLength: 2 }), (asked, shown) => {
        const base = toBaseMatrix(data, shown, asked.from)
        const mine = toReadingMatrix(data, shown, { reading: 'mine', own: asked })
        const differing = shown.flatMap((partner) =>
          categories.flatMap((category) => {
            const [from, to] = [base.rating(partner, category), mine.rating(partner, category)]
            return from === to ? [] : [{ partner, category, from, to }]
          }),
        )
        expect(listOwnChanges(data, shown, asked)).toEqual(differing)
        // What the address keeps says the same.
        const kept = { ...asked, ratings: setOwn(toBaseMatrix(data, partners, asked.from), [], asked.ratings) }
        expect(words(toReadingMatrix(data, shown, { reading: 'mine', own: kept }))).toEqual(words(mine))
      }),
    )
  })
})
