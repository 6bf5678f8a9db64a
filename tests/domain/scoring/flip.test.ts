import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFlip } from '../../../lib/domain/scoring/flip.ts'
import { findNearTie } from '../../../lib/domain/scoring/near-tie.ts'
import { applyOwn } from '../../../lib/domain/scoring/readings.ts'
import type { Weights } from '../../../lib/domain/scoring/weights.ts'
import { anyMatrix, anyWeights, naiveScores, naiveWinners, small } from './matrices.ts'

describe('the fewest rating steps that turn the result', () => {
  it('are named cell by cell, the heaviest category first', () => {
    expect(findFlip(small({ a: 'gg', b: 'fg' }), { c2: 3 })).toEqual({
      ...{ leader: 'a', challenger: 'b', steps: 1 },
      changes: [{ partner: 'b', category: 'c2', from: 'good', to: 'excellent' }],
    })
  })

  it('may be several in one cell, and on both sides', () => {
    expect(findFlip(small({ a: 'e', b: 'p' }), {})).toEqual({
      ...{ leader: 'a', challenger: 'b', steps: 4 },
      changes: [
        { partner: 'a', category: 'c1', from: 'excellent', to: 'good' },
        { partner: 'b', category: 'c1', from: 'poor', to: 'excellent' },
      ],
    })
  })

  it('are one step where first place is shared', () => {
    expect(findFlip(small({ a: 'g', b: 'g' }), {})).toMatchObject({ leader: 'a', challenger: 'b', steps: 1 })
  })

  it('are not there when nothing counts or nobody challenges', () => {
    expect(findFlip(small({ a: 'e', b: 'p' }), { c1: 0 })).toBeUndefined()
    expect(findFlip(small({ a: 'e', b: '-' }), {})).toBeUndefined()
    expect(findFlip(small({ a: 'e' }), {})).toBeUndefined()
  })

  it('touch no category that weighs nothing or does not count', () => {
    const flip = findFlip(small({ a: 'ege', b: 'pf-' }), { c1: 0 })
    expect(flip?.changes.map(({ category }) => category)).toEqual(['c2'])
  })

  it('do what they say: the leader is no longer first, and the steps are as many as counted', () => {
    fc.assert(
      fc.property(anyMatrix(), anyWeights, (words, weights) => {
        const matrix = small(words)
        const flip = findFlip(matrix, weights)
        const winners = naiveWinners(matrix, weights)
        if (!flip) {
          expect(winners).toEqual([])
          return
        }
        expect(flip.leader).toBe(winners[0])
        const own = flip.changes.map(({ partner, category, to }) => ({ partner, category, rating: to }))
        const after = applyOwn(matrix, own)
        const { means } = naiveScores(after, weights)
        const mean = (partner: string) => means[matrix.partners.indexOf(partner)] ?? NaN
        expect(mean(flip.challenger)).toBeGreaterThan(mean(flip.leader) + 1e-9)
        expect(naiveWinners(after, weights)).not.toContain(flip.leader)
        expect(flip.changes.every(({ partner }) => [flip.leader, flip.challenger].includes(partner))).toBe(true)
        const places = ['poor', 'fair', 'good', 'excellent']
        const moved = flip.changes.map(({ from, to }) => Math.abs(places.indexOf(from) - places.indexOf(to)))
        expect(moved.reduce((sum, steps) => sum + steps, 0)).toBe(flip.steps)
        expect(flip.changes.every(({ partner, category, from }) => matrix.rating(partner, category) === from)).toBe(
          true,
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('are as few as a search through all matrices around finds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyMatrix({ partners: [2, 2], categories: [1, 3] }),
          anyMatrix({ partners: [3, 3], categories: [1, 2] }),
        ),
        anyWeights,
        (words, weights) => {
          expect(findFlip(small(words), weights)?.steps).toBe(searchSteps(words, weights))
        },
      ),
      { numRuns: 1000 },
    )
  })
})

/** Breadth first over every cell of every partner, until the first winner is not among the winners any more. */
function searchSteps(words: Readonly<Record<string, string>>, weights: Weights): number | undefined {
  const partners = Object.keys(words)
  const leader = naiveWinners(small(words), weights)[0]
  if (leader === undefined) return undefined
  const length = words['a']?.length ?? 0
  const read = (state: string) =>
    small(Object.fromEntries(partners.map((id, index) => [id, state.slice(index * length, (index + 1) * length)])))
  let front = [Object.values(words).join('')]
  const seen = new Set(front)
  for (let steps = 0; front.length > 0; steps++) {
    if (front.some((state) => !naiveWinners(read(state), weights).includes(leader))) return steps
    front = front.flatMap((state) =>
      [...state].flatMap((letter, at) =>
        [-1, 1].flatMap((step) => {
          const next = 'pfge'[letter === '-' ? -1 : 'pfge'.indexOf(letter) + step]
          const changed = next === undefined ? state : state.slice(0, at) + next + state.slice(at + 1)
          if (seen.has(changed)) return []
          seen.add(changed)
          return [changed]
        }),
      ),
    )
  }
  return undefined
}

describe('the warning of a near tie', () => {
  it('says how small the lead is against one step', () => {
    expect(findNearTie(small({ a: 'gg', b: 'fg' }), { c2: 3 })).toEqual({
      ...{ first: 'a', second: ['b'] },
      ...{ margin: { numerator: 1, denominator: 4 }, step: { numerator: 3, denominator: 4 } },
    })
  })

  it('is not given for a lead of one whole step, a tie, or nothing', () => {
    expect(findNearTie(small({ a: 'g', b: 'f' }), {})).toBeUndefined()
    expect(findNearTie(small({ a: 'g', b: 'g', c: 'f' }), {})).toBeUndefined()
    expect(findNearTie(small({ a: 'g', b: 'f' }), { c1: 0 })).toBeUndefined()
    expect(findNearTie(small({ a: 'g' }), {})).toBeUndefined()
  })

  it('names everyone who follows at the same distance', () => {
    expect(findNearTie(small({ a: 'gg', b: 'fg', c: 'fg', d: 'fp' }), { c2: 3 })?.second).toEqual(['b', 'c'])
  })

  it('is given exactly when the lead is below the heaviest weight; wherever one step turns the result, it is given', () => {
    fc.assert(
      fc.property(anyMatrix(), anyWeights, (words, weights) => {
        const matrix = small(words)
        const { counted, means } = naiveScores(matrix, weights)
        const winners = naiveWinners(matrix, weights)
        const near = findNearTie(matrix, weights)
        if (winners.length !== 1) {
          expect(near).toBeUndefined()
          return
        }
        const [first = 0, second = 0] = means.toSorted((a, b) => b - a)
        const all = counted.map((category) => weights[category] ?? 1)
        const step = Math.max(...all) / all.reduce((sum, weight) => sum + weight, 0)
        expect(near !== undefined).toBe(first - second < step - 1e-9)
        if (findFlip(matrix, weights)?.steps === 1) expect(near).toBeDefined()
      }),
      { numRuns: 3000 },
    )
  })
})
