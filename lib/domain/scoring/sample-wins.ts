import { placeOfWinner, type Wins } from './count-wins.ts'
import { maxWeight } from './weights.ts'

/** Draws of a sample: the standard error of a share is then at most 0.0036. */
const draws = 20_000
const seed = 20_261_121

/** Numbers in 0..1 that look drawn and are the same in every browser. Method: mulberry32 (T. Ettinger, 2017). */
function createDraw(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Wins among 20,000 weightings drawn with a fixed seed, each weight on its own and evenly from 0..5; a draw of nothing
 * but zeros is drawn again. `rows` holds the ratings 0..3 of all partners, by category, at least one category.
 */
export function sampleWins(rows: readonly (readonly number[])[], partners: number): Wins<number> {
  if (rows.length === 0) throw new Error('sampleWins: no category to weigh')
  const draw = createDraw(seed)
  const wins: Wins<number> = { alone: Array<number>(partners).fill(0), tied: 0, total: draws }
  for (let turn = 0; turn < draws;) {
    const points = Array<number>(partners).fill(0)
    let weighed = 0
    for (const row of rows) {
      const weight = Math.floor(draw() * (maxWeight + 1))
      weighed += weight
      for (let partner = 0; partner < partners; partner++) {
        points[partner] = (points[partner] ?? 0) + weight * (row[partner] ?? 0)
      }
    }
    if (weighed === 0) continue
    turn++
    const winner = placeOfWinner(points)
    if (winner === undefined) wins.tied++
    else wins.alone[winner] = (wins.alone[winner] ?? 0) + 1
  }
  return wins
}
