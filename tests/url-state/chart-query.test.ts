import { describe, expect, it } from 'vitest'
import { parseQuery, serialiseQuery } from '../../lib/url-state/query.ts'
import { chart, chartView, leftOut, written } from './pages.ts'

describe('the address of a chart', () => {
  it.each([
    ['small letters, in the order of the chart, without the full stop', '?S=HIGH.low.', '?s=low.high'],
    ['each series once', '?s=low.low.LOW', '?s=low'],
    ['a repeated key as one list', '?s=high&s=low', '?s=low.high'],
    ['other signs between tokens', '?s=low,%20high', '?s=low.high'],
    ['escaped and full-width signs', '?s=%6Cow%2Ehigh&t=２０２０〜２０２５', '?s=low.high&t=2020..2025'],
    ['the order of keys', '?t=2020..2025&s=low&tab=table', '?tab=table&s=low&t=2020..2025'],
    ['no key for the default', '?tab=chart&s=low.medium.high&t=2018..2030', ''],
    ['no key without a value', '?tab=&s=&t=', ''],
    ['a range the right way round', '?t=2030..2020', '?t=2020..2030'],
    ['a range with a hyphen, as it is spoken', '?t=2020-2025', '?t=2020..2025'],
    ['one year alone', '?t=2025', '?t=2025'],
    ['one year alone, not a range from itself to itself', '?t=2025..2025', '?t=2025'],
    ['the nearest years inside the range', '?t=2019..2024', '?t=2020..2022'],
    ['an address cut off in the middle of a range', '?t=2025..', '?t=2025'],
    ['what follows a bracket of the text around it', '?s=low)', '?s=low'],
  ])('is written with %s', (_, asked, expected) => {
    expect(written(asked, chart)).toBe(expected)
    expect(leftOut(asked, chart)).toEqual([])
  })

  it.each([
    ['?s=low.mars', '?s=low', ['s mars']],
    ['?s=mars.venus', '', ['s mars', 's venus']],
    ['?tab=drawing', '', ['tab drawing']],
    ['?tab=table&tab=sources', '?tab=table', ['tab sources']],
    ['?t=1990..2025', '?t=2018..2025', ['t 1990..2025']],
    ['?t=1990..1999', '', ['t 1990..1999']],
    ['?t=2023..2024', '', ['t 2023..2024']],
    ['?t=soon', '', ['t soon']],
    ['?tab=table&s=mars&t=99999', '?tab=table', ['s mars', 't 99999']],
  ])('%s keeps what it can and says what it left out', (asked, expected, notices) => {
    expect(written(asked, chart)).toBe(expected)
    expect(leftOut(asked, chart)).toEqual(notices)
  })

  it('starts from the view that the page shows', () => {
    expect(parseQuery('?tab=table', chartView).state).toEqual({
      ...{ tab: 'table', s: ['medium'], t: [2020, 2030] },
      ...{ unit: 'own', hl: '' },
    })
    expect(written('?s=medium&t=2020..2030', chartView)).toBe('')
    expect(written('?s=low.medium.high&t=2018..2030', chartView)).toBe('?s=low.medium.high&t=2018..2030')
  })

  it('keeps the keys of others for the address bar only', () => {
    const { state, unknown } = parseQuery('?utm_source=Mail.&s=low&__proto__=x', chart)
    expect(serialiseQuery(state, chart, unknown)).toBe('?s=low&utm_source=Mail.&__proto__=x')
    expect(serialiseQuery(state, chart)).toBe('?s=low')
  })

  it('cuts what a notice repeats of a very long value', () => {
    expect(leftOut(`?s=${'x'.repeat(3000)}`, chart)).toEqual([`s ${'x'.repeat(80)}`])
    expect(leftOut(`?t=${'x'.repeat(3000)}`, chart)).toEqual([`t ${'x'.repeat(40)}`])
  })

  it('names a value in Japanese that it left out', () => {
    expect(leftOut('?s=low.日本', chart)).toEqual(['s 日本'])
  })

  it('reads a range given twice as one', () => {
    expect(written('?t=2020..2025&t=2020..2025', chart)).toBe('?t=2020..2025')
  })
})
