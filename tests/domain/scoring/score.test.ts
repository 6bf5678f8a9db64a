import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toComparison } from '../../../lib/domain/comparison.ts'
import { toScoreMatrix } from '../../../lib/domain/scoring/matrix.ts'
import { compareRationals, toNumber, toRational } from '../../../lib/domain/scoring/rational.ts'
import { ratingScore, scale, toRating } from '../../../lib/domain/scoring/rating-score.ts'
import { scorePartners, selectWinners } from '../../../lib/domain/scoring/score.ts'
import { weightOf } from '../../../lib/domain/scoring/weights.ts'
import { loadData } from '../../../lib/loaders/load-data.ts'
import { anyMatrix, anyWeights, naiveScores, naiveWinners, small } from './matrices.ts'

describe('the score', () => {
  it('is the weighted mean of the ratings, as a fraction', () => {
    const { partners, weightSum } = scorePartners(small({ a: 'eg', b: 'pf' }), { c1: 3 })
    expect(weightSum).toBe(4)
    expect(partners.map(({ score }) => score)).toEqual([
      { numerator: 11, denominator: 4 },
      { numerator: 1, denominator: 4 },
    ])
  })

  it('counts only categories in which everyone shown has a rating', () => {
    const scoring = scorePartners(small({ a: 'pe', b: 'f-', c: 'gp' }))
    expect([scoring.counted, scoring.leftOut]).toEqual([['c1'], ['c2']])
    expect(scoring.partners.map(({ rank }) => rank)).toEqual([3, 2, 1])
  })

  it('gives equal scores one rank and leaves out the next', () => {
    const ranks = (words: Record<string, string>) => scorePartners(small(words)).partners.map(({ rank }) => rank)
    expect(ranks({ a: 'eg', b: 'ge', c: 'ff' })).toEqual([1, 1, 3])
    expect(ranks({ a: 'ff', b: 'ge', c: 'ff', d: 'pp' })).toEqual([2, 1, 2, 4])
  })

  it('is not there when nothing weighs anything or nothing is rated by all', () => {
    const unweighed = scorePartners(small({ a: 'e', b: 'p' }), { c1: 0 })
    expect(unweighed.partners[0]).toMatchObject({
      score: undefined,
      rank: undefined,
      worst: undefined,
      best: undefined,
    })
    expect(selectWinners(unweighed)).toEqual([])
    const unrated = scorePartners(small({ a: 'e-', b: '-p' }))
    expect(unrated.partners.map(({ score }) => score)).toEqual([undefined, undefined])
    expect(unrated.partners.map(({ worst, best }) => [worst?.numerator, best?.numerator])).toEqual([
      [3, 6],
      [0, 3],
    ])
  })

  it('agrees with a plain mean, in score, rank and winners', () => {
    fc.assert(
      fc.property(anyMatrix(), anyWeights, (words, weights) => {
        const matrix = small(words)
        const { counted, means } = naiveScores(matrix, weights)
        const scoring = scorePartners(matrix, weights)
        expect(scoring.counted).toEqual(counted)
        expect([...scoring.counted, ...scoring.leftOut].sort()).toEqual(matrix.categories)
        expect(selectWinners(scoring)).toEqual(naiveWinners(matrix, weights))
        scoring.partners.forEach(({ score, rank, contributions, worst, best }, index) => {
          const mean = means[index] ?? NaN
          if (Number.isNaN(mean)) return expect([score, rank, contributions]).toEqual([undefined, undefined, []])
          if (!score || !worst || !best) throw new Error('a score is missing')
          expect(toNumber(score)).toBeCloseTo(mean, 12)
          expect(rank).toBe(1 + means.filter((other) => other > mean + 1e-9).length)
          expect(contributions.map(({ category }) => category)).toEqual(counted)
          expect(contributions.reduce((sum, { points }) => sum + toNumber(points), 0)).toBeCloseTo(mean, 12)
          expect(compareRationals(worst, best)).toBeLessThanOrEqual(0)
        })
      }),
      { numRuns: 3000 },
    )
  })

  it('has a best and a worst case that are the score of a matrix whose gaps are filled so', () => {
    fc.assert(
      fc.property(anyMatrix(), anyWeights, (words, weights) => {
        const { partners } = scorePartners(small(words), weights)
        for (const [letter, key] of [
          ['e', 'best'],
          ['p', 'worst'],
        ] as const) {
          const filled = Object.fromEntries(
            Object.entries(words).map(([id, word]) => [id, word.replaceAll('-', letter)]),
          )
          const expected = scorePartners(small(filled), weights).partners.map(({ score }) => score)
          expect(partners.map((partner) => partner[key])).toEqual(expected)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a fraction', () => {
  it('keeps its sign above the line, and zero without one', () => {
    expect(toRational(3, -2)).toEqual({ numerator: -3, denominator: 2 })
    expect(Object.is(toRational(0, -2).numerator, 0)).toBe(true)
    expect(() => toRational(1, 0)).toThrow('toRational: the denominator is zero')
  })

  it('is compared exactly where division would round', () => {
    expect(compareRationals(toRational(1, 3), toRational(2, 6))).toBe(0)
    expect(compareRationals(toRational(-1, 3), toRational(1, 3))).toBeLessThan(0)
  })
})

describe('a rating as a score', () => {
  it('has its place on the scale, and unknown none', () => {
    expect(scale.map(ratingScore)).toEqual([0, 1, 2, 3])
    expect(ratingScore('unknown')).toBeUndefined()
    expect([0, 1, 2, 3].map(toRating)).toEqual(scale)
    expect(() => toRating(4)).toThrow('toRating: 4')
  })

  it('takes no weight outside 0..5 and no inherited one', () => {
    expect(weightOf({}, 'constructor')).toBe(1)
    expect(() => weightOf({ cost: 6 }, 'cost')).toThrow('weightOf: cost weighs 6')
    expect(() => weightOf({ cost: 1.5 }, 'cost')).toThrow('weightOf: cost weighs 1.5')
  })
})

describe('the real ratings', () => {
  it('give each partner the mean of its rows, on all categories', () => {
    const { data } = loadData(process.cwd(), '')
    const dataset = data?.datasets.get('partner-ratings')
    if (!data || !dataset) throw new Error('the real data has problems: see tests/data')
    const matrix = toScoreMatrix(toComparison(dataset, data.partners), ['china', 'sea-india'])
    const { partners, counted } = scorePartners(matrix)
    const points = (partner: string) =>
      dataset.rows
        .filter((row) => row.at['partner'] === partner)
        .reduce((sum, row) => sum + ((row.rating && ratingScore(row.rating)) ?? 0), 0)
    expect(counted).toEqual(matrix.categories)
    expect(partners.map(({ partner, score }) => [partner, score?.numerator, score?.denominator])).toEqual([
      ['china', points('china'), counted.length],
      ['sea-india', points('sea-india'), counted.length],
    ])
    expect(matrix.rating('mars', 'compliance')).toBe('unknown')
    expect(matrix.rating('china', 'weather')).toBe('unknown')
    expect(matrix.rating('constructor', 'compliance')).toBe('unknown')
  })
})
