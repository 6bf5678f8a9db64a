import { describe, expect, it } from 'vitest'
import { findPair, listNeighbours, listPairs, listSwappedPairs, pairId } from '../../lib/site/pairs.ts'

describe('the pairs of partners', () => {
  it('are each there once, the one that comes first in the data on the left', () => {
    expect(listPairs(['china', 'sea-india', 'india']).map(pairId)).toEqual([
      'china-vs-sea-india',
      'china-vs-india',
      'sea-india-vs-india',
    ])
    expect(listPairs(['china'])).toEqual([])
  })

  it('are found by their address, in this order alone', () => {
    const partners = ['china', 'sea-india', 'india']
    expect(findPair('sea-india-vs-india', partners)).toEqual(['sea-india', 'india'])
    expect(
      ['india-vs-sea-india', 'china-vs-china', 'china', 'china-vs-', ''].map((id) => findPair(id, partners)),
    ).toEqual(Array.from({ length: 5 }))
  })

  it('lead on from the other order', () => {
    expect(listSwappedPairs(['china', 'sea-india'])).toEqual([
      { from: '/compare/sea-india-vs-china/', to: '/compare/china-vs-sea-india/' },
    ])
  })

  it('have as neighbours the other pairs of each of the two', () => {
    const [left, right] = listNeighbours(['b', 'c'], ['a', 'b', 'c', 'd'])
    expect(left.map(pairId)).toEqual(['a-vs-b', 'b-vs-d'])
    expect(right.map(pairId)).toEqual(['a-vs-c', 'c-vs-d'])
  })
})
