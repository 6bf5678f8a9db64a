import { listCounted, scoreOf, type ScoreMatrix } from './matrix.ts'
import { toRational, type Rational } from './rational.ts'
import { scorePartners, selectWinners } from './score.ts'
import { allWeights, maxWeight, weightOf, type Weights } from './weights.ts'

export type BreakEven = {
  challenger: string
  /** Weight at which leader and challenger have the same score, all other weights as they are; may be below 0. */
  weight: Rational
  /** Whether that weight lies in 0..5; whole or not. */
  inside: boolean
}

export type WeightChange = { weight: number; winners: readonly string[] }

export type CategoryBreakEven = {
  category: string
  /** One for every other partner whose rating in this category differs from the leader's. */
  challengers: readonly BreakEven[]
  /** The nearest whole weight that changes who is first; undefined: no weight of this category changes the result. */
  change: WeightChange | undefined
}

/**
 * The weight of one category at which two partners tie: with d the difference of their ratings and w the weights,
 * -(sum over the other counted categories of w x d) / d of this one. undefined when the category does not count or
 * both have the same rating in it: then its weight does not move the two against each other.
 */
export function findBreakEven(
  matrix: ScoreMatrix,
  weights: Weights,
  { category, leader, challenger }: { category: string; leader: string; challenger: string },
): BreakEven | undefined {
  const counted = listCounted(matrix)
  if (!counted.includes(category)) return undefined
  const differenceIn = (one: string) => scoreOf(matrix, leader, one) - scoreOf(matrix, challenger, one)
  const own = differenceIn(category)
  if (own === 0) return undefined
  const others = counted.filter((one) => one !== category)
  const rest = others.reduce((sum, one) => sum + weightOf(weights, one) * differenceIn(one), 0)
  const weight = toRational(0 - rest, own)
  const inside = weight.numerator >= 0 && weight.numerator <= maxWeight * weight.denominator
  return { challenger, weight, inside }
}

/**
 * The whole weight 0..5 nearest to the present one at which the set of winners is another, by trying all six; of two
 * equally near the lower. A weight with which nothing counts any more has no winners and is no change. undefined when
 * there is none, or nothing counts as it is.
 */
export function findWeightChange(matrix: ScoreMatrix, weights: Weights, category: string): WeightChange | undefined {
  const winnersAt = (weight: number) => selectWinners(scorePartners(matrix, { ...weights, [category]: weight }))
  const present = weightOf(weights, category)
  const now = winnersAt(present).join(' ')
  if (now === '') return undefined
  return allWeights
    .filter((weight) => weight !== present)
    .sort((a, b) => Math.abs(a - present) - Math.abs(b - present) || a - b)
    .map((weight) => ({ weight, winners: winnersAt(weight) }))
    .find(({ winners }) => winners.length > 0 && winners.join(' ') !== now)
}

/**
 * Every counted category with its break-even weights against the leader (of several winners the first in the order of
 * the matrix) and the nearest change. Empty when nothing counts.
 */
export function listBreakEvens(matrix: ScoreMatrix, weights: Weights): CategoryBreakEven[] {
  const scoring = scorePartners(matrix, weights)
  const leader = selectWinners(scoring)[0]
  if (leader === undefined) return []
  const others = matrix.partners.filter((partner) => partner !== leader)
  return scoring.counted.map((category) => ({
    category,
    challengers: others.flatMap((challenger) => findBreakEven(matrix, weights, { category, leader, challenger }) ?? []),
    change: findWeightChange(matrix, weights, category),
  }))
}
