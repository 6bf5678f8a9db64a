import fc from 'fast-check'
import { addDays } from '../../lib/domain/working-hours/calendar-date.ts'
import type { ChartModel } from '../../lib/domain/chart-model.ts'
import { articlesParams } from '../../lib/url-state/articles-query.ts'
import { chartParams, chartTabs } from '../../lib/url-state/chart-query.ts'
import { confidences, verdicts } from '../../lib/schema/verdicts.ts'
import { compareParams, readings, sorts } from '../../lib/url-state/compare-query.ts'
import { hoursParams } from '../../lib/url-state/hours-query.ts'
import { foldText } from '../../lib/url-state/params.ts'
import { parseQuery, serialiseQuery, type Notice, type Params } from '../../lib/url-state/query.ts'

const both = (text: string) => ({ en: text, ja: text })
const scenarios = ['low', 'medium', 'high']
const years = [2018, 2020, 2022, 2025, 2030]

const model: ChartModel = {
  ...{ id: 'gap', kind: 'line', timed: true, years, panels: [] },
  series: scenarios.map((id, index) => ({ id, title: both(id), index, emphasis: false })),
}
export const chart = chartParams(model, { series: scenarios, years: [2018, 2030] })
/** The chart's page of a named view: one series and a shorter span by default. */
export const chartView = chartParams(model, { series: ['medium'], years: [2020, 2030] })

const partners = ['china', 'sea-india', 'vietnam', 'india', 'japan']
const categories = ['quality', 'time-zone', 'cost']
const ratings = ['excellent', 'good', 'fair', 'poor', 'unknown']
const regions = ['east-asia', 'south-asia', 'mixed']
export const compare = compareParams({ partners, categories, regions })

const topics = ['gap', 'dx', 'ai']
export const articles = articlesParams(topics)

/** Countries and cities for the page of working hours; more than can be shown at once. */
export const cityGroups = [
  { id: 'china', cities: [{ id: 'shanghai' }, { id: 'dalian' }] },
  { id: 'india', cities: [{ id: 'bengaluru' }] },
  { id: 'vietnam', cities: [{ id: 'hanoi' }, { id: 'da-nang' }] },
  { id: 'elsewhere', cities: [{ id: 'london' }] },
]
const range = { reference: '2026-11-20', first: '2026-01-01', last: '2027-12-31' }
export const hours = hoursParams(cityGroups, range)

export type Page = {
  name: string
  params: Params
  /** The keys as the public contract orders them. */
  order: readonly string[]
  /** Every state a reader can reach. */
  state: fc.Arbitrary<Record<string, unknown>>
  /** Keys whose value is a set of tokens: their order carries nothing. */
  sets: readonly string[]
}

const span = fc.tuple(fc.constantFrom(...years), fc.constantFrom(...years)).map((ends) => ends.sort((a, b) => a - b))
// All of the options is written as none of them: a filter that lets everything through.
const someOf = (options: string[]) => fc.subarray(options, { maxLength: options.length - 1 })
// Folded twice: a letter that gets its one-sign form only in lower case needs a second round.
const text = fc.string({ unit: 'grapheme', maxLength: 80 }).map((typed) => foldText(foldText(typed)))
// In the order of the data, without what is the default: the form in which a state is kept.
const someWeights = fc
  .tuple(...categories.map(() => fc.constantFrom(0, 1, 1, 1, 2, 3, 4, 5)))
  .map((weights) => Object.fromEntries(weights.flatMap((w, at) => (w === 1 ? [] : [[categories[at] ?? '', w]]))))
const ownRatings = fc
  .subarray(partners.flatMap((partner) => categories.map((category) => ({ partner, category }))))
  .chain((cells) =>
    fc.tuple(...cells.map((cell) => fc.constantFrom(...ratings).map((rating) => ({ ...cell, rating })))),
  )
const chartState = fc.record({
  tab: fc.constantFrom(...chartTabs),
  s: fc.subarray(scenarios, { minLength: 1 }),
  t: span,
  unit: fc.constant('own'),
  hl: fc.constantFrom('', ...scenarios),
})

const clock = fc.nat(1439)
const worked = fc.record({ start: clock, end: clock }).filter(({ start, end }) => start !== end)

export const pages: readonly Page[] = [
  { name: 'a chart', params: chart, order: ['tab', 's', 't', 'unit', 'hl'], state: chartState, sets: ['s'] },
  {
    name: 'a view of a chart',
    params: chartView,
    order: ['tab', 's', 't', 'unit', 'hl'],
    state: chartState,
    sets: ['s'],
  },
  {
    name: 'the comparison',
    params: compare,
    order: ['p', 'reading', 'c', 'r', 'v', 'conf', 'reg', 'q', 'diff', 'sort', 'w', 'o'],
    state: fc.record({
      p: fc.shuffledSubarray(partners, { minLength: 2, maxLength: 4 }),
      c: someOf(categories),
      r: someOf(ratings),
      q: text,
      diff: fc.boolean(),
      reading: fc.constantFrom(...readings),
      v: someOf([...verdicts]),
      conf: someOf([...confidences]),
      reg: someOf(regions),
      sort: fc.constantFrom(...sorts),
      w: someWeights,
      o: fc.record({ from: fc.constantFrom('vendor', 'evidence'), ratings: ownRatings }),
    }),
    sets: ['c', 'r', 'v', 'conf', 'reg', 'w', 'o'],
  },
  {
    name: 'the list of articles',
    params: articles,
    order: ['topic'],
    state: fc.record({ topic: fc.constantFrom('all', ...topics) }),
    sets: [],
  },
  {
    name: 'the page of working hours',
    params: hours,
    order: ['p', 'city', 'day', 'd'],
    state: fc.record({
      p: fc.subarray(
        cityGroups.map(({ id }) => id),
        { minLength: 1, maxLength: 3 },
      ),
      city: fc.subarray(
        cityGroups.flatMap(({ cities }) => cities.map(({ id }) => id)),
        { maxLength: 3 },
      ),
      day: fc.record({ japan: worked, partner: worked }),
      d: fc.nat(729).map((days) => addDays(range.first, days)),
    }),
    sets: ['p', 'city'],
  },
]

/** The address a page shows for what a reader asked. */
export function written(asked: string, params: Params): string {
  return serialiseQuery(parseQuery(asked, params).state, params)
}

/** What the notices say was left out, as "key asked". */
export function leftOut(asked: string, params: Params): string[] {
  return parseQuery(asked, params).notices.map((notice: Notice) => `${notice.key} ${notice.asked}`)
}

const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes))
const tokens = [
  ...scenarios,
  ...partners,
  ...categories,
  ...ratings,
  ...topics,
  ...chartTabs,
  ...readings,
  ...verdicts,
  ...confidences,
  ...regions,
  ...sorts,
  ...categories.flatMap((category) => ['0', '1', '5', '6', ''].map((weight) => `${category}-${weight}`)),
  ...partners.flatMap((partner) =>
    ['cost-good', 'cost-unknown', 'time-zone-poor', 'cost'].map((o) => `${partner}-${o}`),
  ),
  'mars',
  'dalian',
  'hanoi',
  '0930-1830',
  '2500-0900',
  '2026-12-24',
  '2026-02-30',
  '1',
  '0',
  '2018',
  '2030',
]
const value = fc.oneof(
  fc
    .array(fc.constantFrom(...tokens, '..', '.', ',', '+', '%2E', '%', '%ZZ', 'LOW', '日本', '2018..2025', '＂'), {
      maxLength: 6,
    })
    .map((parts) => parts.join('.')),
  codeUnits,
)
const key = fc.constantFrom(
  'tab',
  's',
  't',
  'p',
  'c',
  'r',
  'q',
  'diff',
  ...['reading', 'v', 'conf', 'reg', 'sort', 'w', 'w', 'o', 'o'],
  'topic',
  'city',
  'day',
  'd',
  'S',
  'Tab',
  'utm_source',
  '__proto__',
  'constructor',
  '',
)

/** Anything that may stand in an address bar: junk, half-known queries, broken escapes, very long strings. */
export const anyQuery: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.tuple(key, value), { maxLength: 6 })
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  },
  { weight: 2, arbitrary: codeUnits },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(key, fc.constantFrom('%', 'a.', '\ud800', 'low.', '.'), fc.integer({ min: 1, max: 3000 }))
      .map(([name, part, times]) => `${name}=${part.repeat(times)}`),
  },
)
