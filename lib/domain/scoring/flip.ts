import { scoreOf, type RatingChange, type ScoreMatrix } from './matrix.ts'
import { bestScore, toRating } from './rating-score.ts'
import { scorePartners, selectWinners } from './score.ts'
import { weightOf, type Weights } from './weights.ts'

export type Flip = {
  /** The present winner; of several the first in the order of the matrix. */
  leader: string
  /** Who is then strictly ahead of the leader. */
  challenger: string
  /** Places on the scale, summed over all changes: poor to good is two. */
  steps: number
  /** One per changed cell, in the order of the matrix. */
  changes: readonly RatingChange[]
}

/** A run of equal steps: one cell that can move `room` places, each worth `weight` points. */
type Run = { partner: string; category: string; weight: number; room: number; direction: 1 | -1 }

function listRuns(
  matrix: ScoreMatrix,
  weights: Weights,
  counted: readonly string[],
  leader: string,
  challenger: string,
) {
  const runs = counted.flatMap((category): Run[] => {
    const weight = weightOf(weights, category)
    const up = bestScore - scoreOf(matrix, challenger, category)
    const down = scoreOf(matrix, leader, category)
    return [
      { partner: challenger, category, weight, room: up, direction: 1 },
      { partner: leader, category, weight, room: down, direction: -1 },
    ]
  })
  // Array.sort is stable: equal weights stay in the order of the categories, the challenger's cell first.
  return runs.filter(({ weight, room }) => weight > 0 && room > 0).sort((a, b) => b.weight - a.weight)
}

function flipAgainst(matrix: ScoreMatrix, weights: Weights, counted: readonly string[], pair: [string, string]): Flip {
  const [leader, challenger] = pair
  const lead = counted.reduce(
    (sum, category) =>
      sum + weightOf(weights, category) * (scoreOf(matrix, leader, category) - scoreOf(matrix, challenger, category)),
    0,
  )
  // Points that must move from one to the other; a tie is not enough.
  let missing = lead + 1
  const changes = listRuns(matrix, weights, counted, leader, challenger).flatMap((run) => {
    const steps = Math.min(run.room, Math.max(0, Math.ceil(missing / run.weight)))
    missing -= steps * run.weight
    return steps === 0 ? [] : [{ ...run, steps }]
  })
  const order = (one: { partner: string; category: string }) =>
    matrix.partners.indexOf(one.partner) * matrix.categories.length + matrix.categories.indexOf(one.category)
  return {
    ...{ leader, challenger, steps: changes.reduce((sum, change) => sum + change.steps, 0) },
    changes: changes
      .sort((a, b) => order(a) - order(b))
      .map(({ partner, category, direction, steps }) => {
        const from = scoreOf(matrix, partner, category)
        return { partner, category, from: toRating(from), to: toRating(from + direction * steps) }
      }),
  }
}

/**
 * The fewest one-step changes of ratings after which the present winner is no longer first, and a list of cells that
 * does it. A step moves one rating one place on poor < fair < good < excellent, in a counted category that weighs
 * something. Only steps down of the leader and up of one challenger help that challenger past the leader, each moves
 * the two by the category's weight, and no step depends on another but on the room in its cell. So n steps move them
 * most when they are the n heaviest there are, and taking the heaviest first needs the fewest (an exchange: swapping a
 * lighter step for a heavier one never moves less). The challenger with the fewest steps is taken; among equals the
 * one ranked higher, then the first. undefined when nothing counts or nobody challenges; otherwise always possible.
 */
export function findFlip(matrix: ScoreMatrix, weights: Weights): Flip | undefined {
  const scoring = scorePartners(matrix, weights)
  const leader = selectWinners(scoring)[0]
  if (leader === undefined) return undefined
  return scoring.partners
    .filter(({ partner }) => partner !== leader)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ partner }) => flipAgainst(matrix, weights, scoring.counted, [leader, partner]))
    .sort((a, b) => a.steps - b.steps)[0]
}
