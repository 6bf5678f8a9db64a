import { chartSchema, type Chart } from '../../lib/schema/chart.ts'
import { datasetSchema, type Dataset } from '../../lib/schema/dataset.ts'

export const both = (text: string) => ({ en: text, ja: `${text}（日本語）` })

const head = (id: string) => ({
  ...{ id, version: 1, title: both(id), summary: both(id), caveat: both('None'), place: both('Japan') },
  checked: '2026-11-20',
})
const named = (id: string) => ({ id, title: both(id) })
const row = (scenario: string, year: number | null, content: object) => ({
  ...{ key: `${scenario}-${year ?? 'always'}`, measure: 'gap', at: { scenario, area: 'japan' }, year, unit: 'persons' },
  ...{ status: 'projection', grade: 'primary', source: 'meti' },
  ...content,
})

/** Two scenarios over four years, with one of everything that a table must tell: about, note, gaps of both kinds. */
export const smallDataset: Dataset = datasetSchema.parse({
  ...head('gap'),
  calendar: 'calendar',
  dimensions: [
    { id: 'scenario', title: both('Scenario'), values: [named('low'), named('high')] },
    { id: 'area', title: both('Area'), values: [named('japan'), named('tokyo')] },
  ],
  measures: [
    { id: 'gap', title: both('Gap'), unit: 'persons' },
    { id: 'printed', title: both('Printed'), unit: 'persons' },
  ],
  rows: [
    row('low', 2019, { value: 200, status: 'observed' }),
    row('low', 2020, { missing: both('not published') }),
    row('low', 2021, { value: 220, source: 'ipa', approximate: true, note: both('rounded') }),
    row('low', 2030, { value: 300, note: both('fitted'), grade: 'derived', method: both('fitted') }),
    row('high', 2019, { value: 210, status: 'observed' }),
    row('high', 2020, { value: 230 }),
    row('high', 2021, { value: 260, note: both('rounded') }),
    row('high', 2030, { value: 787 }),
    row('high', 2040, { value: 900, grade: 'unverified', limits: { chart: both('one unconfirmed mention') } }),
    row('high', null, { missing: both('no year') }),
    row('high', 2030, { key: 'high-tokyo', at: { scenario: 'high', area: 'tokyo' }, value: 99 }),
    row('high', 2030, { key: 'high-printed', measure: 'printed', value: 790, approximate: true }),
    row('low', 2030, { key: 'low-printed', measure: 'printed', value: 300 }),
  ],
})

export const smallChart: Chart = chartSchema.parse({
  ...{
    id: 'small',
    kind: 'line',
    order: 1,
    topic: 'gap',
    name: both('Gap'),
    subtitle: both('Persons'),
  },
  draws: [{ dataset: 'gap', measure: 'gap', where: { area: 'japan' }, series: { dimension: 'scenario' } }],
  series: { order: ['low', 'high'] },
  ...{
    band: { from: 'low', to: 'high' },
    emphasis: 'high',
    endLabels: { high: 'gap/high-printed', low: 'gap/low-printed' },
  },
  breaks: [{ before: 2021, note: both('question changed') }],
  ...{ note: both('Note'), use: { good: both('Good'), bad: both('Bad') } },
  views: [
    { id: 'default', title: both('All') },
    { id: 'high', title: both('High'), series: ['high'], years: [2020, 2030] },
  ],
})

const answer = (measure: string, country: string, year: number, content: object) => ({
  ...{ key: `${measure}-${country}-${year}`, measure, at: { country }, year, unit: 'percent' },
  ...{ status: 'observed', grade: 'primary', source: 'ipa' },
  ...content,
})
const sample = (country: string, year: number, value: number) =>
  answer('sample', country, year, { value, unit: 'companies' })

/** A survey of three countries in fiscal years, one of which was not asked everything. */
const surveyDataset: Dataset = datasetSchema.parse({
  ...head('survey'),
  calendar: 'fiscal',
  dimensions: [{ ...named('country'), values: [named('japan'), named('germany'), named('italy')] }],
  measures: [
    { ...named('short'), unit: 'percent' },
    { ...named('enough'), unit: 'percent' },
    { ...named('sample'), unit: 'companies' },
  ],
  rows: [
    answer('short', 'japan', 2023, { value: 84 }),
    answer('short', 'japan', 2024, { value: 85 }),
    answer('short', 'germany', 2024, { value: 45 }),
    answer('short', 'italy', 2024, { missing: both('not asked') }),
    answer('enough', 'japan', 2024, { value: 10 }),
    answer('enough', 'germany', 2024, { value: 48 }),
    answer('enough', 'italy', 2024, { value: 60, source: 'meti' }),
    sample('japan', 2023, 900),
    sample('japan', 2024, 1000),
    sample('germany', 2024, 500),
  ],
})

export const allDatasets: ReadonlyMap<string, Dataset> = new Map([
  ['gap', smallDataset],
  ['survey', surveyDataset],
])

const words = (id: string) => ({
  ...{ id, name: both(id), subtitle: both(id), note: both('Note'), use: { good: both('Good'), bad: both('Bad') } },
  topic: 'gap' as const,
  views: [{ id: 'default', title: both('All') }],
})
const countries = { dataset: 'survey', years: [2024, 2024], place: { dimension: 'country' } }

/** Countries along the axis, two answers told apart by their measures, sorted by one of them. */
export const placesChart: Chart = chartSchema.parse({
  ...{ ...words('answers'), kind: 'dot', order: 2, topic: 'gap' },
  draws: [
    { ...countries, measure: 'short', series: { fixed: 'short' } },
    { ...countries, measure: 'enough', series: { fixed: 'rest' } },
  ],
  series: { order: ['short', 'rest'], titles: { rest: both('The rest') } },
  places: {
    order: ['italy', 'japan', 'germany'],
    titles: { italy: both('Italia') },
    sort: { by: 'short', direction: 'ascending' },
  },
  samples: 'sample',
})

/** A projection in calendar years beside a survey in fiscal ones. */
export const panelsChart: Chart = chartSchema.parse({
  ...{ ...words('both'), kind: 'line', order: 3, topic: 'gap' },
  draws: [
    {
      ...{ dataset: 'gap', measure: 'gap', where: { area: 'japan' }, panel: 'projected' },
      series: { dimension: 'scenario' },
    },
    { dataset: 'survey', measure: 'short', panel: 'asked', series: { dimension: 'country' } },
  ],
  series: { order: ['high', 'low', 'japan', 'italy'] },
  panels: [
    { id: 'asked', title: both('Asked') },
    { id: 'projected', title: both('Projected') },
  ],
  band: { from: 'low', to: 'high' },
  breaks: [{ before: 2021, note: both('question changed') }],
})
