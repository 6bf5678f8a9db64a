import { describe, expect, it } from 'vitest'
import type { CompareCell, CompareData } from '../../lib/domain/compare-data.ts'
import { readVendorOnPair, tallyPair } from '../../lib/domain/compare-pair.ts'
import type { Rating } from '../../lib/schema/vocabulary.ts'

type Given = { vendor?: Rating; group?: string; evidence?: Rating }

const cellOf = ({ vendor = 'unknown', group, evidence = 'unknown' }: Given): CompareCell => ({
  vendor: { rating: vendor, claims: [], ...(group !== undefined && { group: { partner: group, rating: 'fair' } }) },
  evidence: { verdict: 'none', claimed: false, figures: [], rating: evidence, inputs: [] },
})

/** Partners and categories as named by the cells: { china: { cost: … } }. */
function dataOf(cells: Record<string, Record<string, Given>>): CompareData {
  const partners = Object.keys(cells)
  const categories = [...new Set(Object.values(cells).flatMap((of) => Object.keys(of)))]
  return {
    partners: partners.map((id) => ({ id, title: id, short: id, about: '', region: 'mixed' })),
    categories: categories.map((id) => ({ id, title: id, verdict: 'none', context: [] })),
    cells: Object.fromEntries(
      categories.map((category) => [
        category,
        Object.fromEntries(partners.map((partner) => [partner, cellOf(cells[partner]?.[category] ?? {})])),
      ]),
    ),
    figures: {},
    sources: {},
    vendor: { source: 'vendor', asOf: '' },
    datasets: [],
  }
}

describe('what a reading says of a pair', () => {
  const data = dataOf({
    a: {
      higher: { evidence: 'excellent', vendor: 'poor' },
      lower: { evidence: 'poor' },
      same: { evidence: 'good' },
      half: { evidence: 'good' },
      blank: {},
    },
    b: { higher: { evidence: 'good', vendor: 'fair' }, lower: { evidence: 'fair' }, same: { evidence: 'good' } },
  })

  it('is who is higher, equal or cannot be told, row by row and for one reading only', () => {
    expect(tallyPair(data, ['a', 'b'], 'evidence')).toEqual({
      first: ['higher'],
      second: ['lower'],
      equal: ['same'],
      untold: ['half', 'blank'],
    })
    expect(tallyPair(data, ['a', 'b'], 'vendor')).toEqual({
      first: [],
      second: ['higher'],
      equal: [],
      untold: ['lower', 'same', 'half', 'blank'],
    })
  })

  it('turns around with the pair', () => {
    const [one, other] = [tallyPair(data, ['a', 'b'], 'evidence'), tallyPair(data, ['b', 'a'], 'evidence')]
    expect(other).toEqual({ ...one, first: one.second, second: one.first })
  })
})

describe('what the vendor says of a pair', () => {
  const data = dataOf({
    china: { cost: { vendor: 'good' }, time: { vendor: 'excellent' } },
    sea: { cost: { vendor: 'fair' }, time: { vendor: 'poor' } },
    india: { cost: { group: 'sea' }, time: { group: 'sea' } },
    vietnam: { cost: { group: 'sea' } },
    poland: { cost: { group: 'europe' } },
    brazil: {},
    chile: {},
  })

  it('is a tally where both were rated', () => {
    expect(readVendorOnPair(data, ['china', 'sea'])).toEqual({
      kind: 'both',
      tally: { first: ['cost', 'time'], second: [], equal: [], untold: [] },
    })
  })

  it('is that only one was rated, whichever side it stands on, and what the other is', () => {
    expect(readVendorOnPair(data, ['china', 'india'])).toEqual({
      ...{ kind: 'one', rated: 'china', other: 'india', as: 'group', group: 'sea' },
    })
    expect(readVendorOnPair(data, ['sea', 'india'])).toEqual({
      ...{ kind: 'one', rated: 'sea', other: 'india', as: 'member', group: 'sea' },
    })
    expect(readVendorOnPair(data, ['brazil', 'china'])).toEqual({
      ...{ kind: 'one', rated: 'china', other: 'brazil', as: 'nothing' },
    })
  })

  it('is that neither was, alone: with one group, with two, with one between them, with none', () => {
    expect(readVendorOnPair(data, ['india', 'vietnam'])).toEqual({ kind: 'same-group', group: 'sea' })
    const groupsOf = (a: string, b: string) => readVendorOnPair(data, [a, b])
    expect(groupsOf('india', 'poland')).toEqual({
      kind: 'neither',
      groups: [
        { partner: 'india', group: 'sea' },
        { partner: 'poland', group: 'europe' },
      ],
    })
    expect(groupsOf('brazil', 'india')).toEqual({ kind: 'neither', groups: [{ partner: 'india', group: 'sea' }] })
    expect(groupsOf('brazil', 'chile')).toEqual({ kind: 'neither', groups: [] })
  })
})
