import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDominant, listDominance, listIdentical, relateRows } from '../../../lib/domain/scoring/dominance.ts'
import type { ScoreMatrix } from '../../../lib/domain/scoring/matrix.ts'
import { anyMatrix, naiveScores, small } from './matrices.ts'

const kind = (a: string, b: string) => relateRows(small({ a, b }), 'a', 'b').kind

describe('row by row, one partner', () => {
  it.each([
    ['dominates', 'eg', 'gg'],
    ['dominated', 'gg', 'eg'],
    ['identical', 'eg', 'eg'],
    ['mixed', 'eg', 'ge'],
    ['none', 'e-', '-e'],
    ['dominates', 'e-g', 'gep'],
    ['identical', 'e-', 'eg'],
  ])('%s: %s against %s', (expected, a, b) => {
    expect(kind(a, b)).toBe(expected)
  })

  it('has its rows counted: better, equal, worse, and gaps in none of them', () => {
    expect(relateRows(small({ a: 'egfp-', b: 'ggpep' }), 'a', 'b')).toEqual({
      ...{ kind: 'mixed', better: 2, equal: 1, worse: 1 },
    })
  })
})

describe('dominance among several', () => {
  it('is listed pair by pair, and names who dominates all', () => {
    const matrix = small({ a: 'gg', b: 'eg', c: 'gg' })
    expect(listDominance(matrix)).toEqual([
      { better: 'b', worse: 'a' },
      { better: 'b', worse: 'c' },
    ])
    expect(listIdentical(matrix)).toEqual([['a', 'c']])
    expect(findDominant(matrix)).toBe('b')
    expect(findDominant(small({ a: 'ep', b: 'pe', c: 'pp' }))).toBeUndefined()
    expect(findDominant(small({ a: 'ee' }))).toBeUndefined()
  })

  it('looks at the rows of the two, not at those of everyone shown', () => {
    const matrix = small({ a: 'eg', b: 'gg', c: '-p' })
    expect(relateRows(matrix, 'a', 'b').better).toBe(1)
    expect(listDominance(matrix)).toContainEqual({ better: 'a', worse: 'b' })
  })
})

/** Every weighting of 0, 1 and 5: enough to bring any single category, and any mixture, to the fore. */
function everyWeighting(categories: readonly string[]): Record<string, number>[] {
  return categories.reduce<Record<string, number>[]>(
    (all, category) => all.flatMap((one) => [0, 1, 5].map((weight) => ({ ...one, [category]: weight }))),
    [{}],
  )
}

describe('whoever dominates', () => {
  it('is never behind whatever the weights, is ahead with some, and nobody else has that', () => {
    fc.assert(
      fc.property(anyMatrix({ partners: [2, 2], categories: [1, 5] }), (words) => {
        const matrix = small(words)
        const leads = everyWeighting(matrix.categories)
          .map((weights) => naiveScores(matrix, weights).means)
          .map(([a = NaN, b = NaN]) => a - b)
          .filter((lead) => !Number.isNaN(lead))
        const [ahead, behind] = [leads.some((lead) => lead > 1e-9), leads.some((lead) => lead < -1e-9)]
        const found = ahead ? (behind ? 'mixed' : 'dominates') : behind ? 'dominated' : 'identical'
        expect(relateRows(matrix, 'a', 'b').kind).toBe(leads.length === 0 ? 'none' : found)
      }),
      { numRuns: 2000 },
    )
  })

  it('is the same list, pair by pair, however many partners are shown', () => {
    fc.assert(
      fc.property(anyMatrix(), (words) => {
        const matrix = small(words)
        const pairs = matrix.partners.flatMap((better) =>
          matrix.partners
            .filter((worse) => {
              if (better === worse) return false
              const two: ScoreMatrix = { ...matrix, partners: [better, worse] }
              return relateRows(two, better, worse).kind === 'dominates'
            })
            .map((worse) => ({ better, worse })),
        )
        expect(listDominance(matrix)).toEqual(pairs)
        const dominant = matrix.partners.filter(
          (one) => pairs.filter(({ better }) => better === one).length === matrix.partners.length - 1,
        )
        expect(findDominant(matrix)).toBe(dominant[0])
      }),
      { numRuns: 1000 },
    )
  })
})
