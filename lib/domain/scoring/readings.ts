import type { Rating } from '../../schema/vocabulary.ts'
import type { RatingChange, ScoreMatrix } from './matrix.ts'

/** A rating as the reader sees it, instead of the one of the reading started from. unknown takes a rating away. */
export type OwnRating = { partner: string; category: string; rating: Rating }

type Cell = { partner: string; category: string }

const keyOf = ({ partner, category }: Cell) => `${partner} ${category}`

/**
 * What the reader's ratings change of the base reading, by partner and then category in the order of the matrix. Of
 * two entries for one cell the last counts; entries equal to the base, or for a cell the matrix lacks, are no change.
 */
export function listChanges(base: ScoreMatrix, own: readonly OwnRating[]): RatingChange[] {
  const byCell = new Map(own.map((entry) => [keyOf(entry), entry.rating]))
  return base.partners.flatMap((partner) =>
    base.categories.flatMap((category) => {
      const from = base.rating(partner, category)
      const to = byCell.get(keyOf({ partner, category })) ?? from
      return to === from ? [] : [{ partner, category, from, to }]
    }),
  )
}

/** The base reading with the reader's ratings laid over it. */
export function applyOwn(base: ScoreMatrix, own: readonly OwnRating[]): ScoreMatrix {
  const changed = new Map(listChanges(base, own).map((change) => [keyOf(change), change.to]))
  return {
    partners: base.partners,
    categories: base.categories,
    rating: (partner, category) => changed.get(keyOf({ partner, category })) ?? base.rating(partner, category),
  }
}

/**
 * The reader's ratings without those that equal the base or lie outside it, each cell once, in the matrix' order. The
 * base must hold all partners, not only the shown ones: what it lacks is dropped.
 */
export function tidyOwn(base: ScoreMatrix, own: readonly OwnRating[]): OwnRating[] {
  return listChanges(base, own).map(({ partner, category, to }) => ({ partner, category, rating: to }))
}

/** Sets ratings over earlier ones, and tidies: setting a cell to the base's rating removes its entry. */
export function setOwn(base: ScoreMatrix, own: readonly OwnRating[], entries: readonly OwnRating[]): OwnRating[] {
  return tidyOwn(base, [...own, ...entries])
}

/** Takes one change back: the cell shows the base's rating again. */
export function removeOwn(own: readonly OwnRating[], cell: Cell): OwnRating[] {
  return own.filter((entry) => keyOf(entry) !== keyOf(cell))
}
