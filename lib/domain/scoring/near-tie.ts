import { toRational, type Rational } from './rational.ts'
import type { ScoreMatrix } from './matrix.ts'
import { scorePartners } from './score.ts'
import { weightOf, type Weights } from './weights.ts'

export type NearTie = {
  first: string
  /** Who follows; several when they are equal. */
  second: readonly string[]
  /** First's score less second's, above zero. */
  margin: Rational
  /** What one rating step in the heaviest counted category moves a score by: its weight over the sum of weights. */
  step: Rational
}

/**
 * A warning when the lead is smaller than one rating step in the heaviest counted category would move a score: a
 * single judgement made one place differently could turn the result. undefined when the lead is as large or larger,
 * when first place is shared (a tie is said as a tie), or when nothing counts.
 */
export function findNearTie(matrix: ScoreMatrix, weights: Weights): NearTie | undefined {
  const { partners, counted, weightSum } = scorePartners(matrix, weights)
  const [first, ...shared] = partners.filter(({ rank }) => rank === 1)
  const second = partners.filter(({ rank }) => rank === 2)
  if (!first?.score || shared.length > 0 || !second[0]?.score) return undefined
  // All scores stand over the sum of weights.
  const margin = first.score.numerator - second[0].score.numerator
  const heaviest = Math.max(...counted.map((category) => weightOf(weights, category)))
  if (margin >= heaviest) return undefined
  return {
    ...{ first: first.partner, second: second.map(({ partner }) => partner) },
    ...{ margin: toRational(margin, weightSum), step: toRational(heaviest, weightSum) },
  }
}
