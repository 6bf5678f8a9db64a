import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyOwn,
  listChanges,
  removeOwn,
  setOwn,
  tidyOwn,
  type OwnRating,
} from '../../../lib/domain/scoring/readings.ts'
import { ratings } from '../../../lib/schema/ratings.ts'
import { anyMatrix, small } from './matrices.ts'

const base = small({ a: 'eg', b: 'fp' })
const own = (partner: string, category: string, rating: (typeof ratings)[number]) => ({ partner, category, rating })

describe("the reader's own ratings", () => {
  it('lie over the base, which stays as it is', () => {
    const mine = applyOwn(base, [own('b', 'c2', 'good')])
    expect([mine.rating('b', 'c2'), base.rating('b', 'c2'), mine.rating('a', 'c1')]).toEqual([
      'good',
      'poor',
      'excellent',
    ])
    expect([mine.partners, mine.categories]).toEqual([base.partners, base.categories])
  })

  it('may take a rating away', () => {
    expect(applyOwn(base, [own('a', 'c1', 'unknown')]).rating('a', 'c1')).toBe('unknown')
  })

  it('are listed against the base in the order of the matrix', () => {
    expect(listChanges(base, [own('b', 'c2', 'good'), own('a', 'c2', 'poor')])).toEqual([
      { partner: 'a', category: 'c2', from: 'good', to: 'poor' },
      { partner: 'b', category: 'c2', from: 'poor', to: 'good' },
    ])
  })

  it('drop out when they say what the base says, or are about nothing there is', () => {
    expect(tidyOwn(base, [own('a', 'c1', 'excellent'), own('mars', 'c1', 'good'), own('a', 'c9', 'good')])).toEqual([])
    expect(setOwn(base, [own('a', 'c1', 'poor')], [own('a', 'c1', 'excellent')])).toEqual([])
  })

  it('are undone one by one', () => {
    const entries = setOwn(base, [own('a', 'c1', 'poor')], [own('b', 'c1', 'good')])
    expect(removeOwn(entries, { partner: 'a', category: 'c1' })).toEqual([own('b', 'c1', 'good')])
  })

  it('behave like a table that is written cell by cell, the last entry for a cell counting', () => {
    const entry = fc.record({
      partner: fc.constantFrom('a', 'b', 'c', 'mars'),
      category: fc.constantFrom('c1', 'c2', 'c3', 'c9'),
      rating: fc.constantFrom(...ratings),
    })
    fc.assert(
      fc.property(anyMatrix({ partners: [2, 3], categories: [1, 3] }), fc.array(entry), (words, entries) => {
        const matrix = small(words)
        const table = new Map<string, string>()
        for (const { partner, category, rating } of entries) table.set(`${partner} ${category}`, rating)
        const mine = applyOwn(matrix, entries)
        const tidy = entries.reduce<OwnRating[]>((kept, one) => setOwn(matrix, kept, [one]), [])
        expect(tidy).toEqual(tidyOwn(matrix, entries))
        for (const partner of matrix.partners) {
          for (const category of matrix.categories) {
            const expected = table.get(`${partner} ${category}`) ?? matrix.rating(partner, category)
            expect(mine.rating(partner, category)).toBe(expected)
            const kept = tidy.filter((one) => one.partner === partner && one.category === category)
            expect(kept.map(({ rating }) => rating)).toEqual(
              expected === matrix.rating(partner, category) ? [] : [expected],
            )
            const undone = applyOwn(matrix, removeOwn(entries, { partner, category }))
            expect(undone.rating(partner, category)).toBe(matrix.rating(partner, category))
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})
