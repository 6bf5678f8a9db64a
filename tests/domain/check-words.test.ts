import { describe, expect, it } from 'vitest'
import { formatPath } from '../../lib/domain/check-finding.ts'
import { findNearest, findRepeats, quoteList, suggest, suggestOne } from '../../lib/domain/check-words.ts'

describe('findNearest', () => {
  it.each([
    ['meti-2091', 'meti-2019'],
    ['Demand', 'demand'],
    ['suply', 'supply'],
    ['census-2020', undefined],
    ['', undefined],
  ])('takes %s for %s', (word, expected) => {
    expect(findNearest(word, ['demand', 'supply', 'meti-2019', 'ipa'])).toBe(expected)
  })

  it('takes the nearest of several, the first when two are as near', () => {
    expect(findNearest('row-3', ['row-31', 'row-2', 'row-1'])).toBe('row-31')
    expect(findNearest('abcdef', ['abcdxx', 'abcdex'])).toBe('abcdex')
  })
})

describe('words for lists', () => {
  it('joins what may be chosen, or what belongs together', () => {
    expect(quoteList(['a', 'b', 'c'])).toBe('"a", "b" or "c"')
    expect(quoteList(['a', 'b'], 'and')).toBe('"a" and "b"')
    expect(quoteList(['a'])).toBe('"a"')
    expect(quoteList([])).toBe('nothing')
  })

  it('cuts a long list and counts the rest', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `id-${index}`)
    expect(quoteList(ids)).toMatch(/"id-29" or 10 more$/)
  })

  it('suggests the nearest, else says what else can be done', () => {
    expect(suggest('demnd', ['demand'], 'remove it')).toBe('write "demand", or remove it')
    expect(suggest('xyz', ['demand'], 'remove it')).toBe('remove it')
    expect(suggestOne('demnd', ['demand', 'supply'])).toBe('write "demand"')
    expect(suggestOne('xyz', ['demand', 'supply'])).toBe('write "demand" or "supply"')
  })
})

describe('findRepeats', () => {
  it('gives every later item of an id with the place of the first', () => {
    expect(findRepeats(['a', 'b', 'A', 'a'], (id) => id.toLowerCase())).toEqual([
      { item: 'A', index: 2, first: 'a', firstIndex: 0 },
      { item: 'a', index: 3, first: 'a', firstIndex: 0 },
    ])
  })
})

describe('formatPath', () => {
  it('writes paths as code does, and quotes what is no name', () => {
    expect(formatPath(['rows', 12, 'at', 'it-talent'])).toBe('rows[12].at.it-talent')
    expect(formatPath([0, 'a b', ''])).toBe('[0]["a b"][""]')
    expect(formatPath([])).toBe('')
  })
})
