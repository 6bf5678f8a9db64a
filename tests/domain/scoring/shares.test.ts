import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScoreMatrix } from '../../../lib/domain/scoring/matrix.ts'
import { sampleWins } from '../../../lib/domain/scoring/sample-wins.ts'
import { countShares } from '../../../lib/domain/scoring/shares.ts'
import { anyMatrix, naiveScores, small } from './matrices.ts'

/** All weightings, one by one: 6^n - 1 of them. */
function enumerate(matrix: ScoreMatrix): { total: number; wins: Record<string, number>; tied: number } | undefined {
  const { counted } = naiveScores(matrix, {})
  if (counted.length === 0) return undefined
  const places = ['poor', 'fair', 'good', 'excellent']
  const rows = counted.map((category) => matrix.partners.map((id) => places.indexOf(matrix.rating(id, category))))
  const total = 6 ** counted.length - 1
  const wins = Object.fromEntries(matrix.partners.map((id) => [id, 0]))
  let tied = 0
  for (let number = 1; number <= total; number++) {
    const points = matrix.partners.map(() => 0)
    rows.forEach((row, index) => {
      const weight = Math.floor(number / 6 ** index) % 6
      row.forEach((score, at) => (points[at] = (points[at] ?? 0) + weight * score))
    })
    const first = matrix.partners.filter((_, at) => points[at] === Math.max(...points))
    if (first.length > 1) tied++
    else wins[first[0] ?? ''] = (wins[first[0] ?? ''] ?? 0) + 1
  }
  return { total, wins, tied }
}

function expectEnumerated(words: Readonly<Record<string, string>>): void {
  const matrix = small(words)
  const [shares, all] = [countShares(matrix), enumerate(matrix)]
  if (!all || !shares) {
    expect(shares).toBe(all)
    return
  }
  expect(shares.method).toBe('exact')
  expect(shares.total).toBe(all.total)
  for (const id of matrix.partners) expect((shares.wins[id] ?? NaN) * all.total).toBeCloseTo(all.wins[id] ?? NaN, 6)
  expect(shares.tied * all.total).toBeCloseTo(all.tied, 6)
}

const wide = (partners: number, categories: number) => {
  const letters = fc.sample(fc.constantFrom('e', 'g', 'f', 'p'), { numRuns: partners * categories, seed: 7 }).join('')
  const word = (index: number) => letters.slice(index * categories, (index + 1) * categories)
  return small(Object.fromEntries(Array.from({ length: partners }, (_, index) => ['abcd'[index] ?? '', word(index)])))
}

describe('the share of weightings that a partner wins', () => {
  it('is counted over six weights of one category, without the weighting of nothing', () => {
    expect(countShares(small({ a: 'e', b: 'p' }))).toEqual({
      ...{ method: 'exact', total: 5, wins: { a: 1, b: 0 }, tied: 0 },
    })
    expect(countShares(small({ a: 'ep', b: 'pe' }))).toEqual({
      ...{ method: 'exact', total: 35, wins: { a: 15 / 35, b: 15 / 35 }, tied: 5 / 35 },
    })
  })

  it('is that of the categories that count, and there is none when none do', () => {
    expect(countShares(small({ a: 'e-', b: 'pe' }))?.total).toBe(5)
    expect(countShares(small({ a: 'e', b: '-' }))).toBeUndefined()
    expect(countShares(small({ a: 'e' }))).toMatchObject({ method: 'exact', wins: { a: 1 }, tied: 0 })
  })

  it('is what counting all weightings one by one gives, for two, three and four partners', () => {
    fc.assert(fc.property(anyMatrix({ categories: [1, 4] }), expectEnumerated), { numRuns: 1000 })
    fc.assert(fc.property(anyMatrix({ categories: [5, 5] }), expectEnumerated), { numRuns: 100 })
  })

  it('stays exact for two partners and sixty categories, and is never rounded to all of them', () => {
    const nearly = small({ a: `${'e'.repeat(59)}p`, b: `${'p'.repeat(59)}e` })
    const shares = countShares(nearly)
    expect(shares?.method).toBe('exact')
    expect(shares?.total).toBe(6 ** 60)
    expect(shares?.wins['a']).toBeLessThan(1)
    expect(shares?.wins['b']).toBeGreaterThan(0)
    // b wins where c60 outweighs the 59 others together: ways of their weights to add up to 0, 1, 2, 3 and 4.
    const ways = [1, 59, 1770, 35_990, 557_845]
    const won = ways.reduce((sum, count, others) => sum + count * (5 - others), 0)
    expect((shares?.wins['b'] ?? 0) * 6 ** 60).toBeCloseTo(won, 3)
  })

  it('adds up to one', () => {
    fc.assert(
      fc.property(anyMatrix({ partners: [2, 4], categories: [1, 9], unknown: false }), (words) => {
        const shares = countShares(small(words))
        if (!shares) throw new Error('nothing counted')
        expect(Object.values(shares.wins).reduce((sum, share) => sum + share, shares.tied)).toBeCloseTo(1, 9)
        expect(shares.standardError === undefined).toBe(shares.method === 'exact')
      }),
      { numRuns: 100 },
    )
  })
})

describe('a sample of weightings', () => {
  it('is the same every time, says its error, and lies within five of them of the exact share', () => {
    fc.assert(
      fc.property(anyMatrix({ categories: [1, 5], unknown: false }), (words) => {
        const matrix = small(words)
        const places = ['poor', 'fair', 'good', 'excellent']
        const rows = matrix.categories.map((category) =>
          matrix.partners.map((id) => places.indexOf(matrix.rating(id, category))),
        )
        const [sample, exact] = [sampleWins(rows, matrix.partners.length), countShares(matrix)]
        if (!exact) throw new Error('nothing counted')
        matrix.partners.forEach((id, index) => {
          const share = exact.wins[id] ?? NaN
          const error = Math.sqrt((share * (1 - share)) / sample.total)
          expect(Math.abs((sample.alone[index] ?? NaN) / sample.total - share)).toBeLessThanOrEqual(5 * error)
        })
      }),
      { numRuns: 60 },
    )
    expect(countShares(wide(4, 60))).toEqual(countShares(wide(4, 60)))
    const error = countShares(wide(4, 60))?.standardError ?? NaN
    expect(error).toBeGreaterThan(0)
    expect(error).toBeLessThan(0.004)
  })

  it('of no category is refused', () => {
    expect(() => sampleWins([], 2)).toThrow('sampleWins: no category to weigh')
  })
})

describe('the time it takes', () => {
  it.each([
    [2, 9, 'exact'],
    [3, 9, 'exact'],
    [4, 9, undefined],
    [2, 60, 'exact'],
    [3, 60, 'sample'],
    [4, 60, 'sample'],
  ])('is short for %i partners and %i categories', (partners, categories, method) => {
    const matrix = wide(partners, categories)
    countShares(matrix)
    const times = [1, 2, 3, 4, 5].map(() => {
      const before = process.cpuUsage()
      const shares = countShares(matrix)
      if (method) expect(shares?.method).toBe(method)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
    // The processor's time, and the least of five: what the code takes, not what the machine is busy with.
    expect(Math.min(...times)).toBeLessThan(categories === 9 ? 50 : 500)
  })
})
