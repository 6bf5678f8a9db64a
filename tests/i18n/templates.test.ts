import fc from 'fast-check'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { pickChartMessages } from '../../components/charts/chart-words.ts'
import { pickCompareMessages } from '../../components/compare/compare-words.ts'
import { pickHoursMessages } from '../../components/hours/hours-words.ts'
import { createTemplates } from '../../lib/i18n/templates.ts'
import { messages } from '../../lib/i18n/translator.ts'
import { locales, type Locale } from '../../lib/schema/text.ts'

type Tree = { [key: string]: string | Tree }
type Values = Record<string, string | number>
type Translate = (key: string, values?: Values) => string

/** Every message by its path: "chart.tab.table". */
const list = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : list(value, `${path}${key}.`),
  )

const sections = { chart: pickChartMessages, comparison: pickCompareMessages, hours: pickHoursMessages }
const cases = locales.flatMap((locale) =>
  Object.entries(sections).map(([part, pick]) => ({ part, locale, tree: pick(messages[locale]) as Tree })),
)

const count = fc.oneof(fc.nat(30), fc.integer(), fc.constantFrom(0, 1, 2, 11, 21, 1000, 1_234_567))
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '{x}', '#', '$&', '<b>', '中国、インド', "'{'"),
)

/** Values for all that a message asks for: a number for a plural, anything else for a name. */
const valuesFor = (message: string): fc.Arbitrary<Values> =>
  fc.record(
    Object.fromEntries(
      [...message.matchAll(/\{(\w+)(, plural)?[,}]/g)].map(([, name, plural]) => [
        name,
        plural ? count : fc.oneof(text, count),
      ]),
    ),
  )

const strictly = (locale: Locale, tree: Tree) =>
  createTranslator({
    locale,
    messages: tree,
    onError: (error) => {
      throw error
    },
  }) as Translate

/** Templates over one message. */
const only = (message: string, locale: Locale = 'en') => {
  const t = createTemplates(locale, { message })
  return (values?: Values) => t('message', values)
}

describe('the messages of the client parts', () => {
  it.each(cases)('read as with use-intl: $part in $locale', ({ locale, tree }) => {
    const templates = createTemplates(locale, tree) as Translate
    const full = strictly(locale, tree)
    const all = list(tree)
    expect(all.length).toBeGreaterThan(20)
    for (const [key, message] of all) {
      fc.assert(
        fc.property(valuesFor(message), (values) => {
          expect(templates(key, values), key).toBe(full(key, values))
        }),
        { numRuns: 60 },
      )
    }
  })

  it('have a plural among them and names, or the comparison above would say little', () => {
    const all = cases.flatMap(({ tree }) => list(tree).map(([, message]) => message))
    expect(all.filter((message) => message.includes(', plural,')).length).toBeGreaterThan(0)
    expect(all.filter((message) => /\{\w+\}/.test(message)).length).toBeGreaterThan(10)
  })
})

describe('templates', () => {
  it('write the count of a plural with the separators of the language', () => {
    const rows = '{n, plural, one {# row} other {# rows}} of {all}'
    expect(only(rows)({ n: 1, all: 9 })).toBe('1 row of 9')
    expect(only(rows)({ n: 12_345, all: 99_999 })).toBe('12,345 rows of 99999')
    expect(only(rows, 'ja')({ n: 1, all: 9 })).toBe('1 rows of 9')
  })

  it.each([
    ['a choice', '{x, select, true {yes} other {no}}', '{'],
    ['a format', '{x, number, percent}', '{'],
    ['a place in an order', '{x, selectordinal, one {#st} other {#th}}', '{'],
    ['a name inside a plural', '{x, plural, one {{y} row} other {{y} rows}}', '{'],
    ['a count said by number', '{x, plural, =0 {none} other {#}}', '{'],
    ['a tag', 'a <b>bold</b> word', '<'],
    ['a quote', "{x} '{literal}'", "'"],
    ['a brace left open', 'a {x', '{'],
    ['a brace never opened', 'a x}', '}'],
  ])('refuse %s, which they do not know', (_, message, sign) => {
    expect(() => only(message)({ x: 1, y: 2 })).toThrow(`createTemplates: message holds ${sign}`)
  })

  it('refuse what is missing, and say what', () => {
    expect(() => only('about {value}')()).toThrow('createTemplates: message needs a value for value')
    expect(() => only('{n, plural, one {# row}}')({ n: 2 })).toThrow('no form for 2')
    const t = createTemplates('en', { chart: { tab: { table: 'Table' } } })
    expect(t('chart.tab.table')).toBe('Table')
    for (const key of ['chart.tab', 'chart.tab.none', 'chart.tab.table.more', 'nothing.at.all']) {
      expect(() => t(key as never)).toThrow(`createTemplates: there is no message ${key}`)
    }
  })
})
