export type AmbiguousIds = {
  /** own-rating: {partner}-{category} in a query; evidence: {category}-{partner} in a fragment; pair: {a}-vs-{b}. */
  kind: 'own-rating' | 'evidence' | 'pair'
  /** The text that can be read two ways. */
  token: string
  readings: readonly [readonly [string, string], readonly [string, string]]
}

/**
 * Ids that would make an address read two ways, since ids hold hyphens and are joined by hyphens: partner "sea" with
 * category "india-cost" and partner "sea-india" with "cost". One entry per further reading of a text. Ratings and
 * weights are one word behind the last hyphen, so those tokens are clear when this list is empty.
 */
export function findAmbiguousIds(partners: readonly string[], categories: readonly string[]): AmbiguousIds[] {
  const [ps, cs] = [[...new Set(partners)], [...new Set(categories)]]
  const join = (as: readonly string[], bs: readonly string[], between: string) =>
    as.flatMap((a) => bs.map((b) => ({ token: `${a}${between}${b}`, parts: [a, b] as const })))
  const pairs = join(ps, ps, '-vs-').filter(({ parts: [a, b] }) => a !== b)
  return [
    ...findCollisions('own-rating', join(ps, cs, '-')),
    ...findCollisions('evidence', join(cs, ps, '-')),
    ...findCollisions('pair', pairs),
  ]
}

type Joined = { token: string; parts: readonly [string, string] }

function findCollisions(kind: AmbiguousIds['kind'], joined: readonly Joined[]): AmbiguousIds[] {
  const seen = new Map<string, readonly [string, string]>()
  return joined.flatMap(({ token, parts }) => {
    const first = seen.get(token)
    if (first) return [{ kind, token, readings: [first, parts] as const }]
    seen.set(token, parts)
    return []
  })
}
