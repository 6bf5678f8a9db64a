import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allWeights, type Weights } from '../../../lib/domain/scoring/weights.ts'
import { weightsThatWin } from '../../../lib/domain/scoring/winning-weights.ts'
import { anyMatrix, naiveWinners, small } from './matrices.ts'

/** Every weighting of the categories there is; six to the power of their number. */
const everyWeighting = (categories: readonly string[]): Weights[] =>
  categories.reduce<Weights[]>(
    (known, category) => known.flatMap((one) => allWeights.map((weight) => ({ ...one, [category]: weight }))),
    [{}],
  )

describe('weights with which a partner wins', () => {
  it('make it first alone, whoever it is', () => {
    let found = 0
    fc.assert(
      fc.property(anyMatrix(), (words) => {
        const matrix = small(words)
        for (const partner of matrix.partners) {
          const weights = weightsThatWin(matrix, partner)
          if (weights === undefined) continue
          found += 1
          expect(naiveWinners(matrix, weights), JSON.stringify({ words, weights })).toEqual([partner])
        }
      }),
      { numRuns: 2000 },
    )
    expect(found).toBeGreaterThan(1000)
  })

  it('are missing for one of two partners exactly when no weighting of all makes it first alone', () => {
    const outcomes = { found: 0, missing: 0 }
    fc.assert(
      fc.property(anyMatrix({ partners: [2, 2], categories: [1, 4] }), (words) => {
        const matrix = small(words)
        const weightings = everyWeighting(matrix.categories)
        for (const partner of matrix.partners) {
          const possible = weightings.some((weights) => naiveWinners(matrix, weights).join(' ') === partner)
          expect(weightsThatWin(matrix, partner) !== undefined, JSON.stringify({ words, partner })).toBe(possible)
          outcomes[possible ? 'found' : 'missing'] += 1
        }
      }),
      { numRuns: 150 },
    )
    expect(Math.min(outcomes.found, outcomes.missing)).toBeGreaterThan(20)
  })

  it('weigh the categories in which it beats every other, and nothing else', () => {
    expect(weightsThatWin(small({ a: 'pee', b: 'egg' }), 'a')).toEqual({ c1: 0, c2: 5, c3: 5 })
    // One step ahead is enough; a category in which they are equal plays no part.
    expect(weightsThatWin(small({ a: 'gpp', b: 'fep' }), 'a')).toEqual({ c1: 5, c2: 0, c3: 0 })
  })

  it('weigh what it is not behind in where it never beats all at once', () => {
    const matrix = small({ a: 'eep', b: 'gee', c: 'ege' })
    expect(weightsThatWin(matrix, 'a')).toEqual({ c1: 5, c2: 5, c3: 0 })
  })

  it('name every category, so that no other weight the reader set stays', () => {
    const matrix = small({ a: 'e-p', b: 'pee' })
    expect(Object.keys(weightsThatWin(matrix, 'a') ?? {})).toEqual(matrix.categories)
  })

  it('are not there for a partner behind in every row, for equal partners, or where nothing counts', () => {
    expect(weightsThatWin(small({ a: 'ee', b: 'gg' }), 'b')).toBeUndefined()
    expect(weightsThatWin(small({ a: 'eg', b: 'eg' }), 'a')).toBeUndefined()
    expect(weightsThatWin(small({ a: 'e-', b: '-e' }), 'a')).toBeUndefined()
  })
})
