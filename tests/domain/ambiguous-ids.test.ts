import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAmbiguousIds } from '../../lib/domain/ambiguous-ids.ts'
import { loadData } from '../../lib/loaders/load-data.ts'

describe('ids joined by hyphens', () => {
  it('are named when a rating in an address could mean two cells', () => {
    expect(findAmbiguousIds(['sea', 'sea-india'], ['india-cost', 'cost'])).toEqual([
      {
        ...{ kind: 'own-rating', token: 'sea-india-cost' },
        readings: [
          ['sea', 'india-cost'],
          ['sea-india', 'cost'],
        ],
      },
    ])
  })

  it('are named when the place of evidence could mean two cells', () => {
    expect(
      findAmbiguousIds(['india', 'sea-india'], ['cost', 'cost-sea']).map(({ kind, token }) => [kind, token]),
    ).toEqual([['evidence', 'cost-sea-india']])
  })

  it('are named when a pair could mean two pairs', () => {
    const found = findAmbiguousIds(['a', 'a-vs-b', 'b', 'b-vs-c', 'c'], [])
    expect(found).toContainEqual({
      ...{ kind: 'pair', token: 'a-vs-b-vs-c' },
      readings: [
        ['a', 'b-vs-c'],
        ['a-vs-b', 'c'],
      ],
    })
  })

  it('are found exactly when two of all joined texts are equal', () => {
    const id = fc.array(fc.constantFrom('a', 'b', 'vs'), { minLength: 1, maxLength: 3 }).map((words) => words.join('-'))
    const ids = fc.uniqueArray(id, { maxLength: 5 })
    fc.assert(
      fc.property(ids, ids, (partners, categories) => {
        const texts = [
          partners.flatMap((partner) => categories.map((category) => `${partner}-${category}`)),
          categories.flatMap((category) => partners.map((partner) => `${category}-${partner}`)),
          partners.flatMap((a) => partners.filter((b) => b !== a).map((b) => `${a}-vs-${b}`)),
        ]
        const repeats = texts.reduce((sum, list) => sum + list.length - new Set(list).size, 0)
        const found = findAmbiguousIds(partners, categories)
        expect(found).toHaveLength(repeats)
        for (const { kind, token, readings } of found) {
          expect(readings.map((parts) => parts.join(kind === 'pair' ? '-vs-' : '-'))).toEqual([token, token])
          expect(readings[0]).not.toEqual(readings[1])
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('are clear in the real data', () => {
    const { data } = loadData(process.cwd(), '')
    const dimension = data?.datasets.get('partner-ratings')?.dimensions.find(({ id }) => id === 'category')
    const partners = data?.partners.map(({ id }) => id) ?? []
    expect(partners.length).toBeGreaterThan(1)
    expect(findAmbiguousIds(partners, dimension?.values.map(({ id }) => id) ?? [])).toEqual([])
  })
})
