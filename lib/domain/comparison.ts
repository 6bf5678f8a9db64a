import type { Dataset, Row } from '../schema/dataset.ts'
import type { Partner } from '../schema/partner.ts'
import type { UnknownReason } from '../schema/ratings.ts'
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
  /** Why the rating is unknown; with every unknown rating, and with no other. */
  reason?: UnknownReason
  /** The rating of a group it belongs to, where it has none of its own: the group's, to be shown as the group's only. */
  group?: { partner: string; rating: Rating; source: string }
}

export type ComparisonRow = {
  category: { id: string; title: LocalizedText }
  /** By partner id. */
  cells: Readonly<Record<string, ComparisonCell>>
}

export type ComparisonPartner = Pick<Partner, 'id' | 'title' | 'short' | 'about'>

/** All ratings of all partners: what the page shows before anything is filtered. */
export type Comparison = { partners: readonly ComparisonPartner[]; rows: readonly ComparisonRow[] }

/** The rating of the first group that holds the partner and that somebody rated. */
function findGroup(
  partner: Partner,
  partners: readonly Partner[],
  rowOf: (partner: string) => Row | undefined,
): ComparisonCell['group'] {
  for (const { id, members } of partners) {
    const row = members?.includes(partner.id) === true ? rowOf(id) : undefined
    if (row?.rating && row.rating !== 'unknown') return { partner: id, rating: row.rating, source: row.source }
  }
  return undefined
}

function toUnknown(group: ComparisonCell['group']): ComparisonCell {
  if (!group) return { rating: 'unknown', reason: 'not-rated', claims: [] }
  return { rating: 'unknown', reason: 'rated-as-group', claims: [], group }
}

function toCell(row: Row, rating: Rating): ComparisonCell {
  return {
    rating,
    claims: row.claims ?? [],
    source: row.source,
    ...(rating === 'unknown' && { reason: 'not-rated' as const }),
    ...(row.headline && { headline: row.headline }),
    ...(row.note && { note: row.note }),
  }
}

/**
 * Joins the ratings dataset with the partners. A partner nobody rated is unknown in every row, with the reason; a group's
 * rating is never its members' own.
 */
export function toComparison(ratings: Dataset, partners: readonly Partner[]): Comparison {
  const categories = ratings.dimensions.find((dimension) => dimension.id === 'category')?.values ?? []
  return {
    partners: partners.map(({ id, title, short, about }) => ({ id, title, short, about })),
    rows: categories.map((category) => {
      const rowOf = (id: string) =>
        ratings.rows.find((row) => row.at['category'] === category.id && row.at['partner'] === id)
      const cellOf = (partner: Partner) => {
        const row = rowOf(partner.id)
        return row?.rating ? toCell(row, row.rating) : toUnknown(findGroup(partner, partners, rowOf))
      }
      return { category, cells: Object.fromEntries(partners.map((partner) => [partner.id, cellOf(partner)])) }
    }),
  }
}

/** In how many rows one partner's rating is better than the other's; rows with an unknown rating do not count. */
export function countBetter(comparison: Comparison, partner: string, other: string): number {
  return comparison.rows.filter((row) => {
    const [a, b] = [row.cells[partner], row.cells[other]].map((cell) => cell && ratingScore(cell.rating))
    return a !== undefined && b !== undefined && a > b
  }).length
}
