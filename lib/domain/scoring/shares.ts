import { countBox, countLine, type Wins } from './count-wins.ts'
import { listCounted, scoreOf, type ScoreMatrix } from './matrix.ts'
import { sampleWins } from './sample-wins.ts'

export type Shares = {
  method: 'exact' | 'sample'
  /** Weightings counted (6^categories - 1; rounded above 2^53) or drawn. */
  total: number
  /** Share 0..1 of them in which the partner is first alone, by partner id. Exactly 1 only when it is all of them. */
  wins: Readonly<Record<string, number>>
  /** Share in which first place is shared by two or more. */
  tied: number
  /** Of a sample: the greatest standard error among the shares, sqrt(p (1 - p) / draws). */
  standardError?: number
}

/** A share never rounds up to "all": that is a statement of its own. */
const toShare = (count: number | bigint, total: number | bigint) =>
  count === total ? 1 : Math.min(1 - Number.EPSILON, Number(count) / Number(total))

function toShares<N extends number | bigint>(
  partners: readonly string[],
  { alone, tied, total }: Wins<N>,
): Omit<Shares, 'method'> {
  const wins = partners.map((partner, index) => [partner, toShare(alone[index] ?? 0, total)] as const)
  return { total: Number(total), wins: Object.fromEntries(wins), tied: toShare(tied, total) }
}

/**
 * In which share of all weightings each partner would be first: every counted category weighs 0..5 on its own, all
 * weightings are equally likely, all zero is none. Counted exactly for two partners (60 categories and more) and for
 * three and four while the differences stay few (4 partners x 9 categories as a rule do); otherwise a sample with a
 * fixed seed, so that every reader sees the same share. undefined when nothing counts or nobody is shown.
 */
export function countShares(matrix: ScoreMatrix): Shares | undefined {
  const { partners } = matrix
  const rows = listCounted(matrix).map((category) => partners.map((partner) => scoreOf(matrix, partner, category)))
  if (rows.length === 0 || partners.length === 0) return undefined
  const exact =
    partners.length === 2
      ? countLine(rows.map(([first = 0, second = 0]) => second - first))
      : countBox(rows, partners.length)
  if (exact) return { method: 'exact', ...toShares<number | bigint>(partners, exact) }
  const shares = toShares(partners, sampleWins(rows, partners.length))
  const errors = [...Object.values(shares.wins), shares.tied].map((p) => Math.sqrt((p * (1 - p)) / shares.total))
  return { method: 'sample', ...shares, standardError: Math.max(...errors) }
}
