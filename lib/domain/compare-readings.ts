import type { Rating } from '../schema/vocabulary.ts'
import type { CompareData } from './compare-data.ts'
import type { RatingChange, ScoreMatrix } from './scoring/matrix.ts'
import { applyOwn, listChanges, type OwnRating } from './scoring/readings.ts'

export type ReadingId = 'vendor' | 'evidence' | 'mine'
export type OwnState = { from: 'vendor' | 'evidence'; ratings: readonly OwnRating[] }

/** The ratings of one of the two given readings; unknown where there is none. */
export function toBaseMatrix(data: CompareData, partners: readonly string[], from: OwnState['from']): ScoreMatrix {
  return {
    partners,
    categories: data.categories.map(({ id }) => id),
    rating: (partner, category): Rating => data.cells[category]?.[partner]?.[from].rating ?? 'unknown',
  }
}

/** The ratings a reader sees: those of the reading, with the reader's own laid over where it is "mine". */
export function toReadingMatrix(
  data: CompareData,
  partners: readonly string[],
  { reading, own }: { reading: ReadingId; own: OwnState },
): ScoreMatrix {
  const base = toBaseMatrix(data, partners, reading === 'mine' ? own.from : reading)
  return reading === 'mine' ? applyOwn(base, own.ratings) : base
}

/** What the reader's ratings of the shown partners change of the reading they started from. */
export function listOwnChanges(data: CompareData, partners: readonly string[], own: OwnState): RatingChange[] {
  return listChanges(toBaseMatrix(data, partners, own.from), own.ratings)
}
