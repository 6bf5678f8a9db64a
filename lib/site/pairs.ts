import { paths, withoutLocale } from './paths.ts'

/** Two partners in the order of the data: the first is the left one. */
export type Pair = readonly [string, string]

/** Every pair of partners, each once, in the order of the data. */
export function listPairs(partners: readonly string[]): Pair[] {
  return partners.flatMap((first, index) => partners.slice(index + 1).map((second): Pair => [first, second]))
}

/** The pair as addresses write it: "china-vs-india". The build refuses ids that make it read two ways. */
export const pairId = ([first, second]: Pair): string => `${first}-vs-${second}`

/** The pair that an address names; undefined when there is none, or when it stands in the other order. */
export function findPair(id: string, partners: readonly string[]): Pair | undefined {
  return listPairs(partners).find((pair) => pairId(pair) === id)
}

/** The other pairs of each of the two, first those of the left one. */
export function listNeighbours([first, second]: Pair, partners: readonly string[]): [Pair[], Pair[]] {
  const pairs = listPairs(partners)
  const others = (one: string, other: string) => pairs.filter((pair) => pair.includes(one) && !pair.includes(other))
  return [others(first, second), others(second, first)]
}

/**
 * Addresses of pairs in the other order and where they lead, without language: an address somebody types is right half
 * of the time, and where a partner changes its place in the data, its published addresses go on leading to its pages.
 */
export function listSwappedPairs(partners: readonly string[]): { from: string; to: string }[] {
  return listPairs(partners).map((pair) => ({
    from: withoutLocale(paths.pair('en', pairId([pair[1], pair[0]]))),
    to: withoutLocale(paths.pair('en', pairId(pair))),
  }))
}
