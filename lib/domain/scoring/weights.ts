/** How much a category counts: whole, 0..5, by category id. A category that is not named has the default weight. */
export type Weights = Readonly<Record<string, number>>

export const maxWeight = 5

/** Weight of a category nobody weighed. One for all: equal weights unless the reader says otherwise. */
export const defaultWeight = 1

export const equalWeights: Weights = {}

/** Every weight there is, 0..5. */
export const allWeights: readonly number[] = Array.from({ length: maxWeight + 1 }, (_, weight) => weight)

/** Weight of a category. Throws for a weight that is not whole or outside 0..5: addresses are checked when read. */
export function weightOf(weights: Weights, category: string): number {
  const weight = Object.hasOwn(weights, category) ? weights[category] : undefined
  if (weight === undefined) return defaultWeight
  if (!allWeights.includes(weight)) throw new Error(`weightOf: ${category} weighs ${weight}, not 0..${maxWeight}`)
  return weight
}
