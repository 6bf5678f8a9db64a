import { listBreakEvens, type CategoryBreakEven } from '@/lib/domain/scoring/break-even'
import { listDominance, listIdentical, relateRows, type RowRelation } from '@/lib/domain/scoring/dominance'
import { findFlip, type Flip } from '@/lib/domain/scoring/flip'
import type { ScoreMatrix } from '@/lib/domain/scoring/matrix'
import { findNearTie, type NearTie } from '@/lib/domain/scoring/near-tie'
import { compareRationals } from '@/lib/domain/scoring/rational'
import { scorePartners, selectWinners, type PartnerScore, type Scoring } from '@/lib/domain/scoring/score'
import { countShares, type Shares } from '@/lib/domain/scoring/shares'
import { weightsThatWin } from '@/lib/domain/scoring/winning-weights'
import type { Weights } from '@/lib/domain/scoring/weights'

/** Everything the page says of a result: who is first, and what that depends on. */
export type Analysis = {
  scoring: Scoring
  winners: readonly string[]
  dominance: readonly { better: string; worse: string; relation: RowRelation }[]
  identical: readonly (readonly [string, string])[]
  breakEvens: readonly CategoryBreakEven[]
  flip: Flip | undefined
  shares: Shares | undefined
  /** Weights with which a partner that is not first now would be, where there are any. */
  examples: readonly { partner: string; weights: Weights }[]
  near: NearTie | undefined
  /** The partner whose unknown ratings could lift it past what the leader could fall to. */
  open: { challenger: PartnerScore; leader: PartnerScore } | undefined
}

export function analyse(matrix: ScoreMatrix, weights: Weights): Analysis {
  const scoring = scorePartners(matrix, weights)
  const winners = selectWinners(scoring)
  const leader = scoring.partners.find(({ partner }) => partner === winners[0])
  const challenger = scoring.partners
    .filter(({ partner }) => !winners.includes(partner))
    .find(({ best }) => best && leader?.worst && compareRationals(best, leader.worst) > 0)
  return {
    scoring,
    winners,
    dominance: listDominance(matrix).map((pair) => ({
      ...pair,
      relation: relateRows(matrix, pair.better, pair.worse),
    })),
    identical: listIdentical(matrix),
    breakEvens: listBreakEvens(matrix, weights),
    flip: findFlip(matrix, weights),
    shares: countShares(matrix),
    examples: matrix.partners
      .filter((partner) => winners.length !== 1 || partner !== winners[0])
      .flatMap((partner) => {
        const found = weightsThatWin(matrix, partner)
        return found ? [{ partner, weights: found }] : []
      }),
    near: findNearTie(matrix, weights),
    open: leader && challenger && scoring.leftOut.length > 0 ? { challenger, leader } : undefined,
  }
}
