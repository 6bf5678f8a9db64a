import type { Dataset, Row } from '../schema/dataset.ts'
import type { Partner } from '../schema/partner.ts'
import type { LocalizedText } from '../schema/text.ts'
import type { Rating } from '../schema/vocabulary.ts'
import { ratingScore } from './scoring/rating-score.ts'

/** One partner in one category, as the rating's author sees it. */
export type ComparisonCell = {
  /** unknown when nobody rated it; never a guess. */
  rating: Rating
  headline?: LocalizedText
  claims: readonly LocalizedText[]
  note?: LocalizedText
  /** Source id; absent when nobody rated it. */
  source?: string
}

export type ComparisonRow = {
  category: { id: string; title: LocalizedText }
  /** By partner id. */
  cells: Readonly<Record<string, ComparisonCell>>
}

export type ComparisonPartner = Pick<Partner, 'id' | 'title' | 'short' | 'about'>

/** All ratings of all partners: what the page shows before anything is filtered. */
export type Comparison = { partners: readonly ComparisonPartner[]; rows: readonly ComparisonRow[] }

function toCell(row: Row | undefined): ComparisonCell {
  if (!row?.rating) return { rating: 'unknown', claims: [] }
  return {
    rating: row.rating,
    claims: row.claims ?? [],
    source: row.source,
    ...(row.headline && { headline: row.headline }),
    ...(row.note && { note: row.note }),
  }
}

/** Joins the ratings dataset with the partners; a partner nobody rated is shown as unknown in every row. */
export function toComparison(ratings: Dataset, partners: readonly Partner[]): Comparison {
  const categories = ratings.dimensions.find((dimension) => dimension.id === 'category')?.values ?? []
  return {
    partners: partners.map(({ id, title, short, about }) => ({ id, title, short, about })),
    rows: categories.map((category) => ({
      category,
      cells: Object.fromEntries(
        partners.map((partner) => [
          partner.id,
          toCell(ratings.rows.find((row) => row.at['category'] === category.id && row.at['partner'] === partner.id)),
        ]),
      ),
    })),
  }
}

/** In how many rows one partner's rating is better than the other's; rows with an unknown rating do not count. */
export function countBetter(comparison: Comparison, partner: string, other: string): number {
  return comparison.rows.filter((row) => {
    const [a, b] = [row.cells[partner], row.cells[other]].map((cell) => cell && ratingScore(cell.rating))
    return a !== undefined && b !== undefined && a > b
  }).length
}
