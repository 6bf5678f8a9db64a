import { allWeights, maxWeight } from './weights.ts'

/** How many weightings each partner wins alone, in the given order, and in how many first place is shared. */
export type Wins<N extends number | bigint> = { alone: N[]; tied: N; total: N }

/** The place of the one greatest number; undefined when it is shared. */
export function placeOfWinner(points: readonly number[]): number | undefined {
  let most = -Infinity
  let place: number | undefined
  for (let at = 0; at < points.length; at++) {
    const own = points[at] ?? 0
    if (own > most) {
      most = own
      place = at
    } else if (own === most) place = undefined
  }
  return place
}

/** Cells times rows up to which two partners are counted; 60 categories with the widest differences are 54,060. */
const maxLineWork = 60_000
/** Cells up to which three or more partners are counted. */
const maxCells = 200_000
/** 6^20 weightings are the last power of six below 2^53: up to there floating-point counts are whole and exact. */
const maxExactRows = 20

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/**
 * Counts the weightings by outcome, exactly, for two partners. Method: dynamic programming over the difference of the
 * two sums of weight x rating; each category spreads every count over the six weights. Counts are BigInt, since 60
 * categories have 6^60 weightings. `differences` holds second less first, by category. undefined when too large.
 */
export function countLine(differences: readonly number[]): Wins<bigint> | undefined {
  const origin = maxWeight * sum(differences.map((difference) => Math.max(0, -difference)))
  const size = 1 + maxWeight * sum(differences.map(Math.abs))
  if (size * differences.length > maxLineWork) return undefined
  let counts = new Array<bigint>(size).fill(0n)
  counts[origin] = 1n
  for (const difference of differences) {
    const next = new Array<bigint>(size).fill(0n)
    counts.forEach((count, at) => {
      if (count === 0n) return
      for (const weight of allWeights) next[at + weight * difference] = (next[at + weight * difference] ?? 0n) + count
    })
    counts = next
  }
  const add = (part: readonly bigint[]) => part.reduce((total, count) => total + count, 0n)
  const [first, second] = [add(counts.slice(0, origin)), add(counts.slice(origin + 1))]
  // All weights 0 is no weighting: one tie less.
  const tied = (counts[origin] ?? 0n) - 1n
  return { alone: [first, second], tied, total: first + second + tied }
}

/**
 * Adds up each count with those one to five strides before it, in place: what one category's six weights do. As running
 * sums less those six strides earlier, so two steps a cell; all are whole numbers below 2^53, hence exact.
 */
function spread(counts: Float64Array, stride: number): void {
  if (stride === 0) {
    counts.forEach((count, at) => (counts[at] = count * (maxWeight + 1)))
    return
  }
  // Backwards through the array for a stride below zero.
  const [start, turn] = stride > 0 ? [0, 1] : [counts.length - 1, -1]
  const step = Math.abs(stride)
  const reach = step * (maxWeight + 1)
  for (let i = step; i < counts.length; i++) {
    const at = start + turn * i
    counts[at] = (counts[at] ?? 0) + (counts[at - stride] ?? 0)
  }
  for (let i = counts.length - 1; i >= reach; i--) {
    const at = start + turn * i
    counts[at] = (counts[at] ?? 0) - (counts[at - stride * (maxWeight + 1)] ?? 0)
  }
}

/**
 * The same for any number of partners, over the vector of differences to the first partner: a box with one side per
 * other partner, laid out as one array. `rows` holds the ratings 0..3 of all partners, by category. undefined when the
 * box has more than 200,000 cells or there are more than 20 categories.
 */
export function countBox(rows: readonly (readonly number[])[], partners: number): Wins<number> | undefined {
  const vectors = rows.map((row) => row.slice(1).map((score) => score - (row[0] ?? 0)))
  const sides = Array.from({ length: partners - 1 }, (_, side) => {
    const along = vectors.map((vector) => vector[side] ?? 0)
    const lowest = maxWeight * sum(along.map((step) => Math.min(0, step)))
    return { lowest, highest: maxWeight * sum(along.map((step) => Math.max(0, step))) }
  })
  const strides = [1]
  for (const { lowest, highest } of sides) strides.push((strides.at(-1) ?? 1) * (highest - lowest + 1))
  const size = strides.pop() ?? 1
  if (size > maxCells || rows.length > maxExactRows) return undefined
  const place = (vector: readonly number[]) => sum(vector.map((step, side) => step * (strides[side] ?? 0)))
  const origin = 0 - place(sides.map(({ lowest }) => lowest))
  const counts = new Float64Array(size)
  counts[origin] = 1
  // No sum of weighted vectors leaves the box, so a stride along the array is a step of the vector.
  for (const vector of vectors) spread(counts, place(vector))
  counts[origin] = (counts[origin] ?? 0) - 1
  return tally(counts, sides)
}

/** Reads the box cell by cell, with the partners' points (the first's are 0) turning like a counter. */
function tally(counts: Float64Array, sides: readonly { lowest: number; highest: number }[]): Wins<number> {
  const wins: Wins<number> = { alone: Array<number>(sides.length + 1).fill(0), tied: 0, total: 0 }
  const lowest = sides.map((side) => side.lowest)
  const highest = sides.map((side) => side.highest)
  const points = [0, ...lowest]
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0
    if (count !== 0) {
      const winner = placeOfWinner(points)
      if (winner === undefined) wins.tied += count
      else wins.alone[winner] = (wins.alone[winner] ?? 0) + count
      wins.total += count
    }
    for (let side = 0; side < sides.length; side++) {
      const next = (points[side + 1] ?? 0) + 1
      const carry = next > (highest[side] ?? 0)
      points[side + 1] = carry ? (lowest[side] ?? 0) : next
      if (!carry) break
    }
  }
  return wins
}
