import { listCounted, scoreOf, type ScoreMatrix } from './matrix.ts'
import { scorePartners, selectWinners } from './score.ts'
import { maxWeight, type Weights } from './weights.ts'

/**
 * Weights with which a partner is first alone, as an example a reader can look at: its strong categories weigh most,
 * the others nothing. Tried are those in which it beats every other, then those in which it is behind nobody. undefined
 * when neither does it, which proves nothing for three or more partners; for two it means there are none.
 */
export function weightsThatWin(matrix: ScoreMatrix, partner: string): Weights | undefined {
  const counted = listCounted(matrix)
  const others = matrix.partners.filter((one) => one !== partner)
  const leadIn = (category: string) =>
    Math.min(...others.map((other) => scoreOf(matrix, partner, category) - scoreOf(matrix, other, category)))
  const candidates = [
    counted.filter((category) => leadIn(category) > 0),
    counted.filter((category) => leadIn(category) >= 0),
  ]
  const toWeights = (strong: readonly string[]): Weights =>
    Object.fromEntries(matrix.categories.map((category) => [category, strong.includes(category) ? maxWeight : 0]))
  return candidates
    .filter((strong) => strong.length > 0)
    .map(toWeights)
    .find((weights) => selectWinners(scorePartners(matrix, weights)).join(' ') === partner)
}
