import { allWeights, maxWeight } from './weights.ts'

/** How many weightings each partner wins alone, in the given order, and in how many first place is shared. */
export type Wins<N extends number | bigint> = { alone: N[]; tied: N; total: N }

/** The place of the one greatest number; undefined when it is shared. */
export function placeOfWinner(points: readonly number[]): number | undefined {
  const most = Math.max(...points)
  const place = points.indexOf(most)
  return points.indexOf(most, place + 1) < 0 ? place : undefined
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
 * The same for any number of partners, over the vector of differences to the first partner: a box with one side per
 * other partner, laid out as one array. `rows` holds the ratings 0..3 of all partners, by category. undefined when the
 * box has more than 200,000 cells or there are more than 20 categories.
 */
export function countBox(rows: readonly (readonly number[])[], partners: number): Wins<number> | undefined {
  const vectors = rows.map((row) => row.slice(1).map((score) => score - (row[0] ?? 0)))
  const sides = Array.from({ length: partners - 1 }, (_, side) => {
    const along = vectors.map((vector) => vector[side] ?? 0)
    const below = maxWeight * sum(along.map((step) => Math.max(0, -step)))
    return { below, size: 1 + maxWeight * sum(along.map(Math.abs)) }
  })
  const size = sides.reduce((product, side) => product * side.size, 1)
  if (size > maxCells || rows.length > maxExactRows) return undefined
  const strides = sides.map((_, side) => sides.slice(0, side).reduce((product, one) => product * one.size, 1))
  const place = (vector: readonly number[]) => sum(vector.map((step, side) => step * (strides[side] ?? 0)))
  const origin = place(sides.map(({ below }) => below))
  let counts = new Float64Array(size)
  counts[origin] = 1
  for (const vector of vectors) {
    // No sum leaves its side of the box, so a step along the array is a step of the vector.
    const stride = place(vector)
    const next = new Float64Array(size)
    for (let at = 0; at < size; at++) {
      const count = counts[at] ?? 0
      if (count === 0) continue
      for (let weight = 0; weight <= maxWeight; weight++) {
        const target = at + weight * stride
        next[target] = (next[target] ?? 0) + count
      }
    }
    counts = next
  }
  counts[origin] = (counts[origin] ?? 0) - 1
  const wins: Wins<number> = { alone: Array<number>(partners).fill(0), tied: 0, total: 0 }
  const points = Array<number>(partners).fill(0)
  counts.forEach((count, at) => {
    if (count === 0) return
    sides.forEach(({ below, size: length }, side) => {
      points[side + 1] = (Math.floor(at / (strides[side] ?? 1)) % length) - below
    })
    const winner = placeOfWinner(points)
    if (winner === undefined) wins.tied += count
    else wins.alone[winner] = (wins.alone[winner] ?? 0) + count
    wins.total += count
  })
  return wins
}
