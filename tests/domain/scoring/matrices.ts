import fc from 'fast-check'
import type { ScoreMatrix } from '../../../lib/domain/scoring/matrix.ts'
import type { Weights } from '../../../lib/domain/scoring/weights.ts'
import type { Rating } from '../../../lib/schema/vocabulary.ts'

const letters: Record<string, Rating> = { e: 'excellent', g: 'good', f: 'fair', p: 'poor', '-': 'unknown' }

/** A matrix from one word per partner: small({ a: 'eg', b: 'p-' }) has the categories c1 and c2. */
export function small(words: Readonly<Record<string, string>>): ScoreMatrix {
  const length = Math.max(...Object.values(words).map((word) => word.length))
  return {
    partners: Object.keys(words),
    categories: Array.from({ length }, (_, index) => `c${index + 1}`),
    rating: (partner, category) => letters[words[partner]?.[Number(category.slice(1)) - 1] ?? '-'] ?? 'unknown',
  }
}

type Size = { partners?: [number, number]; categories?: [number, number]; unknown?: boolean }

/** Matrices of 2 to 4 partners and 1 to 6 categories unless said otherwise. */
export function anyMatrix({ partners = [2, 4], categories = [1, 6], unknown = true }: Size = {}) {
  const letter = fc.constantFrom(...(unknown ? ['e', 'e', 'g', 'g', 'f', 'f', 'p', 'p', '-'] : ['e', 'g', 'f', 'p']))
  return fc
    .tuple(fc.integer({ min: partners[0], max: partners[1] }), fc.integer({ min: categories[0], max: categories[1] }))
    .chain(([count, length]) =>
      fc.array(
        fc.array(letter, { minLength: length, maxLength: length }).map((word) => word.join('')),
        { minLength: count, maxLength: count },
      ),
    )
    .map((words) => Object.fromEntries(words.map((word, index) => ['abcd'[index] ?? '', word])))
}

/** Weights of up to six categories; some have the default. */
export const anyWeights: fc.Arbitrary<Weights> = fc.dictionary(
  fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6'),
  fc.integer({ min: 0, max: 5 }),
)

const naive: Record<Rating, number> = { excellent: 3, good: 2, fair: 1, poor: 0, unknown: NaN }

/** The counted categories and each partner's mean, as simply as can be, with floating-point numbers. */
export function naiveScores(matrix: ScoreMatrix, weights: Weights): { counted: string[]; means: number[] } {
  const counted: string[] = []
  for (const category of matrix.categories) {
    if (matrix.partners.every((partner) => matrix.rating(partner, category) !== 'unknown')) counted.push(category)
  }
  const weightSum = counted.reduce((sum, category) => sum + (weights[category] ?? 1), 0)
  const means = matrix.partners.map(
    (partner) =>
      counted.reduce((sum, category) => sum + (weights[category] ?? 1) * naive[matrix.rating(partner, category)], 0) /
      weightSum,
  )
  return { counted, means }
}

/** Who has the highest mean; nobody when nothing counts. */
export function naiveWinners(matrix: ScoreMatrix, weights: Weights): string[] {
  const { means } = naiveScores(matrix, weights)
  if (means.some(Number.isNaN)) return []
  return matrix.partners.filter((_, index) => Math.max(...means) - (means[index] ?? 0) < 1e-9)
}
