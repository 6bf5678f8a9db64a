import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareParams } from '../../lib/url-state/compare-query.ts'
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
    ['the reading, unless it is the vendor’s', '?reading=Mine.', '?reading=mine'],
    ['no key for the first of each choice', '?reading=vendor&sort=given', ''],
    [
      'verdicts, confidence and regions in their order',
      '?v=none.supports&conf=low,high',
      '?v=supports.none&conf=high.low',
    ],
    ['regions in the order of the data', '?reg=mixed.east-asia', '?reg=east-asia.mixed'],
    ['no filter of verdicts that lets everything through', '?v=none.unsettled.contradicts.supports', ''],
    ['the order of rows', '?sort=WEIGHT', '?sort=weight'],
    ['weights in the order of the table', '?w=cost-3.time-zone-0', '?w=time-zone-0.cost-3'],
    ['no weight that is the default', '?w=quality-1.cost-2', '?w=cost-2'],
    ['no key for weights that are all the default', '?w=quality-1.cost-1', ''],
    [
      'own ratings in the order of the partners, then of the table',
      '?o=vietnam-quality-poor.sea-india-cost-good.sea-india-time-zone-unknown',
      '?o=sea-india-time-zone-unknown.sea-india-cost-good.vietnam-quality-poor',
    ],
    ['the reading that own ratings start from in front', '?o=china-cost-good.EVIDENCE', '?o=evidence.china-cost-good'],
    ['no word for own ratings that start from the vendor’s', '?o=vendor.china-cost-good', '?o=china-cost-good'],
    ['the reading started from alone', '?reading=mine&o=evidence', '?reading=mine&o=evidence'],
    [
      'all keys in their order',
      '?o=china-cost-good&w=cost-5&sort=title&diff=1&q=ai&reg=mixed&conf=low&v=none&r=good&c=cost&reading=mine&p=india.china',
      '?p=india.china&reading=mine&c=cost&r=good&v=none&conf=low&reg=mixed&q=ai&diff=1&sort=title&w=cost-5&o=china-cost-good',
    ],
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
    ['?reading=yours&sort=size.title', '?sort=title', ['reading yours', 'sort size']],
    ['?v=maybe.supports&conf=sure&reg=mars', '?v=supports', ['v maybe', 'conf sure', 'reg mars']],
    ['?w=cost-6.quality-2.price-3.cost.5', '?w=quality-2', ['w cost-6', 'w price-3', 'w cost', 'w 5']],
    ['?w=cost-03.cost--3.cost-3x', '', ['w cost-03', 'w cost--3', 'w cost-3x']],
    // Of two tokens about one thing the first counts.
    ['?w=cost-3.cost-4&w=cost-3', '?w=cost-3', ['w cost-4']],
    ['?w=cost-1.cost-4', '', ['w cost-4']],
    ['?o=china-cost-good.china-cost-poor', '?o=china-cost-good', ['o china-cost-poor']],
    ['?o=evidence.vendor.china-cost-good', '?o=evidence.china-cost-good', ['o vendor']],
    // Ids that were once in the data, or never.
    [
      '?o=india-cost-good.taiwan-cost-good.india-price-good.india-cost-great',
      '?o=india-cost-good',
      ['o taiwan-cost-good', 'o india-price-good', 'o india-cost-great'],
    ],
    ['?o=sea-cost-good.sea-india-cost.mine', '', ['o sea-cost-good', 'o sea-india-cost', 'o mine']],
  ])('%s keeps what it can and says what it left out', (asked, expected, notices) => {
    expect(written(asked, compare)).toBe(expected)
    expect(leftOut(asked, compare)).toEqual(notices)
  })

  it('tells a partner from one whose name it ends with', () => {
    const { state } = parseQuery('?o=india-cost-good.sea-india-cost-poor', compare)
    expect(state.o.ratings).toEqual([
      { partner: 'sea-india', category: 'cost', rating: 'poor' },
      { partner: 'india', category: 'cost', rating: 'good' },
    ])
  })

  it('reads the longest partner where ids that the build refuses make a token unclear', () => {
    const unclear = { partners: ['sea', 'sea-india'], categories: ['india-cost', 'cost'], regions: [] }
    for (const known of [unclear, { ...unclear, partners: unclear.partners.toReversed() }]) {
      const { state } = parseQuery('?o=sea-india-cost-good', compareParams(known))
      expect(state.o.ratings).toEqual([{ partner: 'sea-india', category: 'cost', rating: 'good' }])
    }
  })

  it('keeps apart a category and one whose name is the same with a number', () => {
    const params = compareParams({ partners: ['a', 'b'], categories: ['cost', 'cost-3'], regions: [] })
    expect(parseQuery('?w=cost-3.cost-3-2', params).state.w).toEqual({ cost: 3, 'cost-3': 2 })
  })

  it('writes of two own ratings for one cell the later, as they are laid over a reading', () => {
    const state = parseQuery('', compare).state
    const cell = { partner: 'china', category: 'cost' }
    const o = {
      from: 'vendor' as const,
      ratings: [
        { ...cell, rating: 'good' as const },
        { ...cell, rating: 'poor' as const },
      ],
    }
    expect(serialiseQuery({ ...state, o }, compare)).toBe('?o=china-cost-poor')
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
