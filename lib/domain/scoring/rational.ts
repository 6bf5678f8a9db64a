/**
 * A fraction of two whole numbers; the denominator is above zero. Not reduced: a score keeps the sum of weights below
 * its line. Scores and weights are small (a sum of 1,000 categories stays under 20,000), so products are exact.
 */
export type Rational = { numerator: number; denominator: number }

/** A fraction with the sign above the line. Throws when the denominator is zero. */
export function toRational(numerator: number, denominator: number): Rational {
  if (denominator === 0) throw new Error('toRational: the denominator is zero')
  // 0 - x, not -x: no negative zero.
  return denominator < 0 ? { numerator: 0 - numerator, denominator: 0 - denominator } : { numerator, denominator }
}

/** Below zero when a is smaller, zero when equal, above zero when greater: by cross products, never by division. */
export function compareRationals(a: Rational, b: Rational): number {
  return a.numerator * b.denominator - b.numerator * a.denominator
}

/** The nearest floating-point number, for drawing and printing only. */
export function toNumber({ numerator, denominator }: Rational): number {
  return numerator / denominator
}
