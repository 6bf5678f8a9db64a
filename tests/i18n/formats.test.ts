import { describe, expect, it } from 'vitest'
import { formatDate, formatYear, formatYears } from '../../lib/i18n/format-date.ts'
import { formatCell, formatNumber, formatRange, formatTick, formatValue } from '../../lib/i18n/format-number.ts'
import { describePlace, formatRow, formatRowWithUnit } from '../../lib/i18n/format-row.ts'
import { getTranslator } from '../../lib/i18n/translator.ts'
import { datasetSchema, rowSchema, type Row } from '../../lib/schema/dataset.ts'
import type { Unit } from '../../lib/schema/vocabulary.ts'

describe('a number', () => {
  it('has separators, at most two decimals and a true minus sign', () => {
    expect([1_133_049, 0.125, -9.7, 0].map((value) => formatNumber(value, 'en'))).toEqual([
      '1,133,049',
      '0.13',
      '−9.7',
      '0',
    ])
    expect([1_133_049, -9.7].map((value) => formatNumber(value, 'ja'))).toEqual(['1,133,049', '−9.7'])
  })
})

describe('a value in a sentence', () => {
  it.each<[number, Unit, string, string]>([
    [790_000, 'persons', '790,000', '79万'],
    [787_000, 'persons', '787,000', '78.7万'],
    [448_596, 'persons', '448,596', '448,596'],
    [10_000, 'persons', '10,000', '1万'],
    [9_000, 'persons', '9,000', '9,000'],
    [-20_000, 'persons', '−20,000', '−2万'],
    [12_345_000, 'accounts', '12,345,000', '1,234.5万'],
    [85.1, 'percent', '85.1%', '85.1%'],
    [-0.7, 'percent-per-year', '−0.7%', '−0.7%'],
    [510_000, 'jpy', '¥510,000', '51万円'],
    [395_500, 'jpy-per-month', '¥395,500', '395,500円'],
    [1_200, 'usd-per-month', '$1,200', '1,200ドル'],
    [20_000, 'index', '20,000', '20,000'],
    [9.56, 'ratio', '9.56', '9.56'],
  ])('%d %s is "%s" and "%s"', (value, unit, english, japanese) => {
    expect(formatValue(value, unit, 'en')).toBe(english)
    expect(formatValue(value, unit, 'ja')).toBe(japanese)
  })
})

describe('a span of values', () => {
  it.each<[number, number, Unit, string, string]>([
    [2, 5, 'percent', '2–5%', '2〜5%'],
    [3_000_000, 4_000_000, 'jpy', '¥3,000,000–4,000,000', '300〜400万円'],
    [9_000, 20_000, 'persons', '9,000–20,000', '9,000〜2万'],
    [800, 1_200, 'usd-per-month', '$800–1,200', '800〜1,200ドル'],
    [1, 3.5, 'hours', '1–3.5', '1〜3.5'],
  ])('%d to %d %s has one sign for both: "%s" and "%s"', (from, to, unit, english, japanese) => {
    expect(formatRange({ from, to }, unit, 'en')).toBe(english)
    expect(formatRange({ from, to }, unit, 'ja')).toBe(japanese)
  })

  it('keeps the ten thousands of its first value where the second has none', () => {
    expect(formatRange({ from: 400_000, to: 448_596 }, 'persons', 'ja')).toBe('40万〜448,596')
  })
})

describe('a value in a table', () => {
  it('is written in full, with the percent sign where it is one', () => {
    expect(formatCell(790_000, 'persons', 'ja')).toBe('790,000')
    expect(formatCell(85.1, 'percent', 'en')).toBe('85.1%')
    expect(formatCell(0.7, 'percent-per-year', 'ja')).toBe('0.7%')
    expect(formatCell(510_000, 'jpy', 'en')).toBe('510,000')
  })
})

describe('a tick of an axis', () => {
  it('is short in Japanese and whole in English', () => {
    expect([0, 200_000].map((value) => formatTick(value, 'persons', 'ja'))).toEqual(['0', '20万'])
    expect([0, 200_000].map((value) => formatTick(value, 'persons', 'en'))).toEqual(['0', '200,000'])
    expect([0, 50].map((value) => formatTick(value, 'percent', 'en'))).toEqual(['0%', '50%'])
    expect(formatTick(0, 'score', 'en')).toBe('0')
  })
})

describe('a date', () => {
  it.each([
    ['2019', '2019', '2019年'],
    ['2019-03', 'March 2019', '2019年3月'],
    ['2019-03-05', '5 March 2019', '2019年3月5日'],
    ['2026-12-31', '31 December 2026', '2026年12月31日'],
  ])('%s is "%s" and "%s", as far as it is known', (date, english, japanese) => {
    expect(formatDate(date, 'en')).toBe(english)
    expect(formatDate(date, 'ja')).toBe(japanese)
  })
})

describe('a year', () => {
  it('says whether it is a fiscal one', () => {
    expect([formatYear(2024, 'calendar', 'en'), formatYear(2024, 'calendar', 'ja')]).toEqual(['2024', '2024年'])
    expect([formatYear(2024, 'fiscal', 'en'), formatYear(2024, 'fiscal', 'ja')]).toEqual(['FY2024', '2024年度'])
  })

  it('spans with an en dash in English and a wave dash in Japanese', () => {
    expect([formatYears(2018, 2030, 'calendar', 'en'), formatYears(2018, 2030, 'calendar', 'ja')]).toEqual([
      '2018–2030',
      '2018〜2030年',
    ])
    expect([formatYears(2021, 2025, 'fiscal', 'en'), formatYears(2021, 2025, 'fiscal', 'ja')]).toEqual([
      'FY2021–FY2025',
      '2021〜2025年度',
    ])
    expect([formatYears(2025, 2025, 'fiscal', 'en'), formatYears(2025, 2025, 'calendar', 'ja')]).toEqual([
      'FY2025',
      '2025年',
    ])
  })
})

const rowOf = (content: object): Row =>
  rowSchema.parse({
    ...{
      key: 'one',
      measure: 'gap',
      year: 2030,
      unit: 'persons',
      status: 'projection',
      grade: 'primary',
      source: 'meti',
    },
    ...content,
  })
const say = (content: object) =>
  (['en', 'ja'] as const).map((locale) => formatRow(rowOf(content), locale, getTranslator(locale)))
const sayWithUnit = (content: object) =>
  (['en', 'ja'] as const).map((locale) => formatRowWithUnit(rowOf(content), locale, getTranslator(locale)))

describe('a row', () => {
  it.each([
    ['a value', { value: 790_000 }, ['790,000', '79万']],
    ['a range', { range: { from: 400_000, to: 450_000 } }, ['400,000–450,000', '40〜45万']],
    ['a date', { date: '2025-05-28', unit: 'date' }, ['28 May 2025', '2025年5月28日']],
    ['a text', { text: { en: 'Points', ja: 'ポイント制' }, unit: 'text' }, ['Points', 'ポイント制']],
    ['a rating', { rating: 'poor', unit: 'rating' }, ['Poor', '弱い']],
    [
      'the reason why there is no value',
      { missing: { en: 'not published', ja: '未公表' } },
      ['not published', '未公表'],
    ],
  ])('says %s', (_, content, expected) => {
    expect(say(content)).toEqual(expected)
  })

  it.each([
    ['persons', { value: 790_000 }, ['790,000 persons', '79万人']],
    ['a range of persons', { range: { from: 10_000, to: 20_000 } }, ['10,000–20,000 persons', '1〜2万人']],
    ['a share, whose sign is its unit', { value: 85.1, unit: 'percent' }, ['85.1%', '85.1%']],
    ['yen a month', { value: 510_000, unit: 'jpy-per-month' }, ['¥510,000 a month', '51万円（月額）']],
    ['no unit beside words', { missing: { en: 'not published', ja: '未公表' } }, ['not published', '未公表']],
  ])('names its unit: %s', (_, content, expected) => {
    expect(sayWithUnit(content)).toEqual(expected)
  })

  it('says where it stands in its dataset, without dimensions that say "all"', () => {
    const both = (text: string) => ({ en: text, ja: text })
    const values = (...ids: string[]) => ids.map((id) => ({ id, title: { en: `the ${id}`, ja: `${id}の` } }))
    const dataset = datasetSchema.parse({
      ...{
        id: 'gap',
        version: 1,
        title: both('Gap'),
        summary: both('Gap'),
        caveat: both('None'),
        place: both('Japan'),
      },
      ...{
        calendar: 'calendar',
        checked: '2026-11-20',
        measures: [{ id: 'gap', title: both('Gap'), unit: 'persons' }],
      },
      dimensions: [
        { id: 'scenario', title: both('Scenario'), values: values('low', 'all') },
        { id: 'country', title: both('Country'), values: values('japan', 'all') },
      ],
      rows: [rowOf({ value: 1 })],
    })
    const place = (at: object) =>
      (['en', 'ja'] as const).map((locale) => describePlace(rowOf({ value: 1, at }), dataset, locale))
    expect(place({ scenario: 'low', country: 'japan' })).toEqual(['the low, the japan', 'lowの、japanの'])
    expect(place({ scenario: 'all', country: 'japan' })).toEqual(['the japan', 'japanの'])
    expect(place({})).toEqual(['', ''])
  })
})
