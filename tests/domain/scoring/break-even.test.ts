import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBreakEven, findWeightChange, listBreakEvens } from '../../../lib/domain/scoring/break-even.ts'
import { anyMatrix, anyWeights, naiveScores, naiveWinners, small } from './matrices.ts'

const pair = { category: 'c1', leader: 'a', challenger: 'b' }

describe('the weight at which two partners tie', () => {
  it('is a fraction, and may lie between whole weights', () => {
    const matrix = small({ a: 'epg', b: 'pef' })
    expect(findBreakEven(matrix, { c2: 2 }, pair)).toEqual({
      ...{ challenger: 'b', weight: { numerator: 5, denominator: 3 }, inside: true },
    })
  })

  it('may lie outside what can be chosen', () => {
    expect(findBreakEven(small({ a: 'ee', b: 'gp' }), {}, pair)).toMatchObject({
      ...{ weight: { numerator: -3, denominator: 1 }, inside: false },
    })
    expect(findBreakEven(small({ a: 'gee', b: 'epp' }), {}, pair)).toMatchObject({
      ...{ weight: { numerator: 6, denominator: 1 }, inside: false },
    })
  })

  it('is not there where both have the same rating, or where the category does not count', () => {
    expect(findBreakEven(small({ a: 'ge', b: 'gp' }), {}, pair)).toBeUndefined()
    expect(findBreakEven(small({ a: 'ee', b: '-p' }), {}, pair)).toBeUndefined()
    expect(findBreakEven(small({ a: 'ee', b: 'gp' }), {}, { ...pair, category: 'c9' })).toBeUndefined()
  })

  it('is where the two scores meet: a hair below and above, the lead has different signs', () => {
    fc.assert(
      fc.property(anyMatrix({ categories: [2, 6] }), anyWeights, (words, weights) => {
        const matrix = small(words)
        for (const { category, challengers } of listBreakEvens(matrix, weights)) {
          const leader = naiveWinners(matrix, weights)[0] ?? ''
          const leadAt = (weight: number, challenger: string) => {
            const { means } = naiveScores(matrix, { ...weights, [category]: weight })
            return (means[matrix.partners.indexOf(leader)] ?? 0) - (means[matrix.partners.indexOf(challenger)] ?? 0)
          }
          for (const { challenger, weight, inside } of challengers) {
            const at = weight.numerator / weight.denominator
            expect(inside).toBe(at >= 0 && at <= 5)
            if (at < 0.1) continue
            expect(leadAt(at, challenger)).toBeCloseTo(0, 9)
            expect(leadAt(at - 0.05, challenger) * leadAt(at + 0.05, challenger)).toBeLessThan(0)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the nearest weight that changes the result', () => {
  it('is the lower of two equally near, and says who is first then', () => {
    // Weight 0 leaves only c2, in which both are equal; at 2 nothing changes.
    expect(findWeightChange(small({ a: 'eg', b: 'pg' }), {}, 'c1')).toEqual({ weight: 0, winners: ['a', 'b'] })
    expect(findWeightChange(small({ a: 'eg', b: 'ge' }), { c1: 2, c2: 2 }, 'c1')).toEqual({ weight: 1, winners: ['b'] })
  })

  it('is not there where one is better everywhere, nor where nothing would be left', () => {
    expect(findWeightChange(small({ a: 'ee', b: 'gp' }), {}, 'c1')).toBeUndefined()
    expect(findWeightChange(small({ a: 'e', b: 'p' }), {}, 'c1')).toBeUndefined()
    expect(findWeightChange(small({ a: 'e', b: 'p' }), { c1: 0 }, 'c1')).toBeUndefined()
    expect(findWeightChange(small({ a: 'ep', b: 'g-' }), {}, 'c2')).toBeUndefined()
  })

  it('is the one found by walking away from the present weight, both ways at once', () => {
    fc.assert(
      fc.property(anyMatrix(), anyWeights, (words, weights) => {
        const matrix = small(words)
        const now = naiveWinners(matrix, weights)
        const rows = listBreakEvens(matrix, weights)
        expect(rows.map(({ category }) => category)).toEqual(
          now.length === 0 ? [] : naiveScores(matrix, weights).counted,
        )
        for (const { category, change } of rows) {
          const present = weights[category] ?? 1
          const steps = [1, 2, 3, 4, 5].flatMap((step) => [present - step, present + step])
          const nearest = steps
            .filter((weight) => weight >= 0 && weight <= 5)
            .map((weight) => ({ weight, winners: naiveWinners(matrix, { ...weights, [category]: weight }) }))
            .find(({ winners }) => winners.length > 0 && winners.join() !== now.join())
          expect(change).toEqual(nearest)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
