import type { CompareData } from './compare-data.ts'
import { toBaseMatrix, type OwnState } from './compare-readings.ts'
import { ratingScore } from './scoring/rating-score.ts'

/** Partner ids from left to right. */
type Pair = readonly [string, string]

/** Category ids by what one reading says of the pair, each in the data's order; every category is in one of them. */
export type PairTally = {
  first: readonly string[]
  second: readonly string[]
  equal: readonly string[]
  /** At least one of the two has no rating. */
  untold: readonly string[]
}

/** In which categories a reading rates which of the two higher. */
export function tallyPair(data: CompareData, pair: Pair, reading: OwnState['from']): PairTally {
  const matrix = toBaseMatrix(data, pair, reading)
  const sideOf = (category: string): keyof PairTally => {
    const [a, b] = pair.map((partner) => ratingScore(matrix.rating(partner, category)))
    if (a === undefined || b === undefined) return 'untold'
    return a === b ? 'equal' : a > b ? 'first' : 'second'
  }
  const on = (side: keyof PairTally) => matrix.categories.filter((category) => sideOf(category) === side)
  return { first: on('first'), second: on('second'), equal: on('equal'), untold: on('untold') }
}

/** What the vendor's ratings can say of a pair. A group's rating is never its members' own. */
export type VendorOnPair =
  | { kind: 'both'; tally: PairTally }
  /** One was rated; the other is a member of it, was rated with another group, or was not rated at all. */
  | { kind: 'one'; rated: string; other: string; as: 'member' | 'group' | 'nothing'; group?: string }
  /** Neither by itself: both in one group. */
  | { kind: 'same-group'; group: string }
  /** Neither by itself: each with its group, where it has one. */
  | { kind: 'neither'; groups: readonly { partner: string; group: string }[] }

/** The group of which the vendor's rating of a partner speaks, where it has none of its own. */
function groupOf(data: CompareData, partner: string): string | undefined {
  return data.categories.flatMap(({ id }) => data.cells[id]?.[partner]?.vendor.group?.partner ?? [])[0]
}

/** What the vendor's ratings say of two partners: which is higher where both were rated, else which was not. */
export function readVendorOnPair(data: CompareData, pair: Pair): VendorOnPair {
  const matrix = toBaseMatrix(data, pair, 'vendor')
  const rated = pair.filter((partner) => matrix.categories.some((id) => matrix.rating(partner, id) !== 'unknown'))
  if (rated.length === 2) return { kind: 'both', tally: tallyPair(data, pair, 'vendor') }
  const groups = pair.flatMap((partner) => {
    const group = rated.includes(partner) ? undefined : groupOf(data, partner)
    return group === undefined ? [] : [{ partner, group }]
  })
  const [one] = rated
  if (one !== undefined) {
    const other = pair[0] === one ? pair[1] : pair[0]
    const group = groups[0]?.group
    if (group === undefined) return { kind: 'one', rated: one, other, as: 'nothing' }
    return { kind: 'one', rated: one, other, as: group === one ? 'member' : 'group', group }
  }
  const [left, right] = groups
  if (left && left.group === right?.group) return { kind: 'same-group', group: left.group }
  return { kind: 'neither', groups }
}
