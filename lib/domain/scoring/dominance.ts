import { listCommon, scoreOf, type ScoreMatrix } from './matrix.ts'

export type RowRelation = {
  /**
   * dominates: better or equal in every row that both have a rating for, and better in at least one; dominated: the
   * other way round; identical: equal in every such row; mixed: each is better somewhere; none: no row in common.
   */
  kind: 'dominates' | 'dominated' | 'identical' | 'mixed' | 'none'
  /** Rows in which the first is better, equal, worse. Rows without a rating of both are in none of the three. */
  better: number
  equal: number
  worse: number
}

/**
 * How two partners stand row by row. Weights play no part, a row of weight 0 counts like any other: whoever dominates
 * is never behind, whatever the weights and whoever else is shown. With gaps it does not carry over from pair to pair.
 */
export function relateRows(matrix: ScoreMatrix, a: string, b: string): RowRelation {
  const differences = listCommon(matrix, [a, b]).map(
    (category) => scoreOf(matrix, a, category) - scoreOf(matrix, b, category),
  )
  const better = differences.filter((difference) => difference > 0).length
  const worse = differences.filter((difference) => difference < 0).length
  const counts = { better, equal: differences.length - better - worse, worse }
  if (differences.length === 0) return { kind: 'none', ...counts }
  if (better === 0 && worse === 0) return { kind: 'identical', ...counts }
  if (worse === 0) return { kind: 'dominates', ...counts }
  return { kind: better === 0 ? 'dominated' : 'mixed', ...counts }
}

/** Every pair in which one partner dominates the other, in the order of the matrix. */
export function listDominance(matrix: ScoreMatrix): { better: string; worse: string }[] {
  return matrix.partners.flatMap((better) =>
    matrix.partners
      .filter((worse) => worse !== better && relateRows(matrix, better, worse).kind === 'dominates')
      .map((worse) => ({ better, worse })),
  )
}

/** Every pair of partners with equal ratings in all rows they share, each pair once. */
export function listIdentical(matrix: ScoreMatrix): [string, string][] {
  return matrix.partners.flatMap((a, index) =>
    matrix.partners
      .slice(index + 1)
      .filter((b) => relateRows(matrix, a, b).kind === 'identical')
      .map((b): [string, string] => [a, b]),
  )
}

/** The partner that dominates every other one; undefined when there is none, or nobody to dominate. */
export function findDominant(matrix: ScoreMatrix): string | undefined {
  if (matrix.partners.length < 2) return undefined
  return matrix.partners.find((partner) =>
    matrix.partners.every((other) => other === partner || relateRows(matrix, partner, other).kind === 'dominates'),
  )
}
