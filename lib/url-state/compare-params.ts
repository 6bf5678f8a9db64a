import type { OwnRating } from '../domain/scoring/readings.ts'
import { allWeights, defaultWeight, weightOf, type Weights } from '../domain/scoring/weights.ts'
import { ratings } from '../schema/ratings.ts'
import { toTokens } from './params.ts'
import type { Param } from './query.ts'

/**
 * Reads tokens against all there can be, so that hyphens inside ids are never taken apart. Of two tokens about one
 * thing the first counts; the others, and unknown ones, are named as dropped.
 */
function readKnown<T>(
  values: readonly string[],
  known: ReadonlyMap<string, T>,
  aboutOf: (entry: T) => string,
): { chosen: T[]; dropped: string[] } {
  const taken = new Set<string>()
  const chosen: T[] = []
  const dropped = toTokens(values, /[.,\s]+/).filter((token) => {
    if (token === '') return false
    const entry = known.get(token)
    if (entry === undefined || taken.has(aboutOf(entry))) return true
    taken.add(aboutOf(entry))
    chosen.push(entry)
    return false
  })
  return { chosen, dropped }
}

/** Weights as {category}-{0..5}, in the order of the categories; the default weight is read but never written. */
export function weightsParam(categories: readonly string[], doc: string): Param<Weights> {
  const known = new Map(
    categories.flatMap((category) => allWeights.map((weight) => [`${category}-${weight}`, { category, weight }])),
  )
  const arrange = (weights: Weights) =>
    categories
      .map((category) => ({ category, weight: weightOf(weights, category) }))
      .filter(({ weight }) => weight !== defaultWeight)
  return {
    doc,
    fallback: {},
    parse: (values) => {
      const { chosen, dropped } = readKnown(values, known, ({ category }) => category)
      const weights = Object.fromEntries(chosen.map(({ category, weight }) => [category, weight]))
      return { value: Object.fromEntries(arrange(weights).map(({ category, weight }) => [category, weight])), dropped }
    },
    serialise: (weights) =>
      arrange(weights)
        .map(({ category, weight }) => `${category}-${weight}`)
        .join('.'),
  }
}

/** What the reader's own reading is made of: the reading started from, and what differs from it. */
export type OwnReading = { from: 'vendor' | 'evidence'; ratings: readonly OwnRating[] }

/**
 * The reader's own ratings as {partner}-{category}-{rating}, by partner and then category; led by the word evidence
 * when they start from that reading. Entries that equal the reading are dropped by tidyOwn, not here.
 */
export function ownParam(partners: readonly string[], categories: readonly string[], doc: string): Param<OwnReading> {
  type Token = OwnRating | OwnReading['from']
  const cells = partners.flatMap((partner) => categories.map((category) => ({ partner, category })))
  const textOf = ({ partner, category, rating }: OwnRating) => `${partner}-${category}-${rating}`
  const own = cells.flatMap((cell) => ratings.map((rating) => ({ ...cell, rating })))
  // A longer partner id last: should two cells share a text (see findAmbiguousIds), the longest match is read.
  const byLength = own.toSorted((a, b) => a.partner.length - b.partner.length)
  const known = new Map<string, Token>([
    ['vendor', 'vendor'],
    ['evidence', 'evidence'],
    ...byLength.map((entry): [string, Token] => [textOf(entry), entry]),
  ])
  const arrange = (entries: readonly OwnRating[]) =>
    cells.flatMap(({ partner, category }) => {
      const entry = entries.findLast((one) => one.partner === partner && one.category === category)
      return entry ? [entry] : []
    })
  return {
    doc,
    fallback: { from: 'vendor', ratings: [] },
    parse: (values) => {
      const { chosen, dropped } = readKnown(values, known, (entry) =>
        typeof entry === 'string' ? 'reading' : `${entry.partner} ${entry.category}`,
      )
      const from = chosen.find((entry) => typeof entry === 'string') ?? 'vendor'
      return { value: { from, ratings: arrange(chosen.filter((entry) => typeof entry !== 'string')) }, dropped }
    },
    serialise: ({ from, ratings: entries }) =>
      [...(from === 'evidence' ? [from] : []), ...arrange(entries).map(textOf)].join('.'),
  }
}
