import type { Rating } from '../../schema/vocabulary.ts'

/** The four ratings in order, worst first; a rating's place is its score. */
export const scale = ['poor', 'fair', 'good', 'excellent'] as const satisfies readonly Rating[]

/** Score of an excellent rating. */
export const bestScore = scale.length - 1

/** excellent 3, good 2, fair 1, poor 0. An unknown rating has no place in the order: undefined, never a guess. */
export function ratingScore(rating: Rating): number | undefined {
  const place = (scale as readonly Rating[]).indexOf(rating)
  return place < 0 ? undefined : place
}

/** The rating of a whole score 0..3. Throws for any other number. */
export function toRating(score: number): (typeof scale)[number] {
  const rating = scale[score]
  if (rating === undefined) throw new Error(`toRating: ${score} is not a whole number from 0 to ${bestScore}`)
  return rating
}
