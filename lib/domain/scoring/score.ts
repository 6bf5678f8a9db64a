import { listCounted, scoreOf, type ScoreMatrix } from './matrix.ts'
import { bestScore } from './rating-score.ts'
import { toRational, type Rational } from './rational.ts'
import { equalWeights, weightOf, type Weights } from './weights.ts'

export type PartnerScore = {
  partner: string
  /** 0..3 over the counted categories; undefined when nothing counts. */
  score: Rational | undefined
  /** 1 is best; equal scores share a rank and the next one is skipped: 1, 1, 3. undefined when nothing counts. */
  rank: number | undefined
  /** What each counted category adds to the score (weight x rating / sum of weights); empty when nothing counts. */
  contributions: readonly { category: string; points: Rational }[]
  /** Over all categories that weigh something, with the partner's unknown ratings taken as poor. */
  worst: Rational | undefined
  /** The same with unknown ratings taken as excellent. */
  best: Rational | undefined
}

export type Scoring = {
  /** In the order of the matrix, not of the ranks. */
  partners: readonly PartnerScore[]
  /** Categories in which every shown partner has a rating, whatever they weigh. */
  counted: readonly string[]
  /** Categories in which some shown partner has none. */
  leftOut: readonly string[]
  /** Sum of the weights of the counted categories; 0 when nothing counts. */
  weightSum: number
}

/** Sum of weight x rating, a whole number; an unknown rating counts as the caller says. */
function sumPoints(matrix: ScoreMatrix, weights: Weights, partner: string, categories: readonly string[], unknown = 0) {
  return categories.reduce(
    (sum, category) => sum + weightOf(weights, category) * scoreOf(matrix, partner, category, unknown),
    0,
  )
}

const sumWeights = (weights: Weights, categories: readonly string[]) =>
  categories.reduce((sum, category) => sum + weightOf(weights, category), 0)

/**
 * Weighted mean of the ratings on a common basis: a category counts only where every shown partner has a rating, so
 * that no partner gains by a gap. Scores are fractions over one denominator and are compared as whole numbers.
 */
export function scorePartners(matrix: ScoreMatrix, weights: Weights = equalWeights): Scoring {
  const counted = listCounted(matrix)
  const weightSum = sumWeights(weights, counted)
  const fullSum = sumWeights(weights, matrix.categories)
  const points = matrix.partners.map((partner) => sumPoints(matrix, weights, partner, counted))
  const partners = matrix.partners.map((partner, index): PartnerScore => {
    const own = points[index] ?? 0
    const limit = (unknown: number) =>
      fullSum === 0 ? undefined : toRational(sumPoints(matrix, weights, partner, matrix.categories, unknown), fullSum)
    const limits = { worst: limit(0), best: limit(bestScore) }
    if (weightSum === 0) return { partner, score: undefined, rank: undefined, contributions: [], ...limits }
    return {
      partner,
      score: toRational(own, weightSum),
      rank: 1 + points.filter((other) => other > own).length,
      contributions: counted.map((category) => ({
        category,
        points: toRational(weightOf(weights, category) * scoreOf(matrix, partner, category), weightSum),
      })),
      ...limits,
    }
  })
  const leftOut = matrix.categories.filter((category) => !counted.includes(category))
  return { partners, counted, leftOut, weightSum }
}

/** Who is first; several when they are equal, nobody when nothing counts. */
export function selectWinners({ partners }: Scoring): string[] {
  return partners.filter(({ rank }) => rank === 1).map(({ partner }) => partner)
}
