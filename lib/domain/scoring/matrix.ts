import type { Rating } from '../../schema/vocabulary.ts'
import type { Comparison } from '../comparison.ts'
import { ratingScore } from './rating-score.ts'

/** The ratings a reader compares: the shown partners, every category, each id once, in the order of the page. */
export type ScoreMatrix = {
  partners: readonly string[]
  categories: readonly string[]
  /** unknown for a pair that nobody rated. */
  rating: (partner: string, category: string) => Rating
}

/** One cell read otherwise. */
export type RatingChange = { partner: string; category: string; from: Rating; to: Rating }

/** The ratings of the shown partners in all categories; filters of rows change what is seen, never what is scored. */
export function toScoreMatrix(comparison: Comparison, partners: readonly string[]): ScoreMatrix {
  const rows = new Map(comparison.rows.map((row) => [row.category.id, row]))
  return {
    partners,
    categories: [...rows.keys()],
    rating: (partner, category) => {
      const cells = rows.get(category)?.cells ?? {}
      return (Object.hasOwn(cells, partner) ? cells[partner]?.rating : undefined) ?? 'unknown'
    },
  }
}

/** Score 0..3 of one cell; what an unknown rating counts as is said by the caller. */
export function scoreOf(matrix: ScoreMatrix, partner: string, category: string, unknown = 0): number {
  return ratingScore(matrix.rating(partner, category)) ?? unknown
}

/** The common basis: categories in which each of these partners has a rating, in the order of the matrix. */
export function listCommon(matrix: ScoreMatrix, partners: readonly string[]): string[] {
  return matrix.categories.filter((category) =>
    partners.every((partner) => ratingScore(matrix.rating(partner, category)) !== undefined),
  )
}

/** The categories that count: those in which every shown partner has a rating, whatever they weigh. */
export function listCounted(matrix: ScoreMatrix): string[] {
  return listCommon(matrix, matrix.partners)
}
