import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../lib/url-state/params.ts'
import { parseQuery, serialiseQuery } from '../../lib/url-state/query.ts'
import { articles, compare, leftOut, written } from './pages.ts'

describe('the address of the comparison', () => {
  it.each([
    ['partners in the order the reader chose', '?p=sea-india.china', '?p=sea-india.china'],
    ['each partner once', '?p=vietnam.china.VIETNAM', '?p=vietnam.china'],
    ['no key for the first two partners', '?p=china.sea-india', ''],
    ['categories and ratings in the order of the table', '?r=poor.good&c=cost.quality', '?c=quality.cost&r=good.poor'],
    ['no filter that lets everything through', '?c=cost.time-zone.quality&r=excellent.good.fair.poor.unknown', ''],
    ['words in small letters, single spaces and escapes', '?q=+Cloud++AI.+', '?q=cloud%20ai%2E'],
    ['half-width kana as full-width', '?q=ﾋﾞｻﾞ', '?q=%E3%83%93%E3%82%B6'],
    ['brackets and hyphens that would get lost in running text', '?q=(a-b)', '?q=%28a%2Db%29'],
    ['no key for words that are only spaces', '?q=%20%E3%80%80', ''],
    ['a replacement for half a letter', '?q=%E3%83', '?q=%EF%BF%BD'],
    ['a switch that is on', '?DIFF=1.', '?diff=1'],
    ['no key for a switch that is off', '?diff=0', ''],
    ['the order of keys', '?diff=1&q=ai&r=good&c=cost&p=india.china', '?p=india.china&c=cost&r=good&q=ai&diff=1'],
  ])('is written with %s', (_, asked, expected) => {
    expect(written(asked, compare)).toBe(expected)
    expect(leftOut(asked, compare)).toEqual([])
  })

  it.each([
    ['?p=china.mars.vietnam', '?p=china.vietnam', ['p mars']],
    ['?p=vietnam', '', ['p vietnam']],
    ['?p=japan.india.vietnam.china.sea-india', '?p=japan.india.vietnam.china', ['p sea-india']],
    ['?c=price&r=great.good', '?r=good', ['c price', 'r great']],
    ['?diff=yes&q=ai', '?q=ai', ['diff yes']],
  ])('%s keeps what it can and says what it left out', (asked, expected, notices) => {
    expect(written(asked, compare)).toBe(expected)
    expect(leftOut(asked, compare)).toEqual(notices)
  })

  it('takes sixty signs of a long text, counting a sign outside the first plane as one', () => {
    expect([...parseQuery(`?q=${'𠮷'.repeat(90)}`, compare).state.q]).toHaveLength(60)
  })

  it('reads control characters and half surrogates as something that can be written', () => {
    expect(foldText('a\u0000b\u200bc')).toBe('a b c')
    expect(written('?q=\ud800', compare)).toBe('?q=%EF%BF%BD')
    expect(foldText('a\ud800')).toBe('a\ufffd')
  })

  it('names the one usable partner that it left out because a second is missing', () => {
    expect(leftOut('?p=vietnam.mars', compare)).toEqual(expect.arrayContaining(['p vietnam', 'p mars']))
  })

  it('reads words given twice as one', () => {
    expect(written('?q=cloud&q=cloud', compare)).toBe('?q=cloud')
  })

  it('folds a letter with its accent to the same text at once', () => {
    expect(foldText(foldText('J\u030c'))).toBe(foldText('J\u030c'))
  })
})

describe('words as they are typed', () => {
  it('can always be written, and read again as the words that are looked for', () => {
    const typed = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    fc.assert(
      fc.property(typed, (codes) => {
        const state = { ...parseQuery('', compare).state, q: String.fromCharCode(...codes) }
        const query = serialiseQuery(state, compare)
        expect(serialiseQuery(parseQuery(query, compare).state, compare)).toBe(query)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the address of the list of articles', () => {
  it.each([
    ['?topic=DX.', '?topic=dx', []],
    ['?topic=all', '', []],
    ['?topic=weather', '', ['topic weather']],
    ['?topic=weather&topic=ai', '?topic=ai', ['topic weather']],
  ])('%s becomes "%s"', (asked, expected, notices) => {
    expect(written(asked, articles)).toBe(expected)
    expect(leftOut(asked, articles)).toEqual(notices)
  })
})
