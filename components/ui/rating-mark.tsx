import { cx } from './cx'

export type RatingId = 'excellent' | 'good' | 'fair' | 'poor' | 'unknown'

/** The shape of each rating, as a path in a square of 22 units, drawn as a line. */
export const ratingShapes: Readonly<Record<RatingId, string>> = {
  excellent: 'M11 2a9 9 0 1 0 .01 0zM11 6.4a4.6 4.6 0 1 0 .01 0z',
  good: 'M11 3a8 8 0 1 0 .01 0z',
  fair: 'M11 3.4l8.4 15H2.6z',
  poor: 'M4 4l14 14M18 4L4 18',
  unknown: 'M4 11h14',
}

/** A rating as a drawn shape with its word beside it; the shape is for the eye only. */
export function RatingMark({ rating, word }: { rating: RatingId; word: string }) {
  return (
    <span className={cx('rating', `rating-${rating}`)}>
      <svg
        width="22"
        height="22"
        viewBox="0 0 22 22"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        aria-hidden="true"
      >
        <path d={ratingShapes[rating]} />
      </svg>
      {word}
    </span>
  )
}
