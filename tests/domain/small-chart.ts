import { chartSchema, type Chart } from '../../lib/schema/chart.ts'
import { datasetSchema, type Dataset } from '../../lib/schema/dataset.ts'

export const both = (text: string) => ({ en: text, ja: `${text}（日本語）` })

const named = (id: string) => ({ id, title: both(id) })
const row = (scenario: string, year: number | null, content: object) => ({
  ...{ key: `${scenario}-${year ?? 'always'}`, measure: 'gap', at: { scenario, area: 'japan' }, year, unit: 'persons' },
  ...{ status: 'projection', grade: 'primary', source: 'meti' },
  ...content,
})

/** Two scenarios over four years, with one of everything that a table must tell: about, note, gaps of both kinds. */
export const smallDataset: Dataset = datasetSchema.parse({
  ...{ id: 'gap', version: 1, title: both('Gap'), summary: both('Gap'), caveat: both('None'), place: both('Japan') },
  ...{ calendar: 'calendar', checked: '2026-11-20' },
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
    name: both('Gap'),
    subtitle: both('Persons'),
    dataset: 'gap',
    measure: 'gap',
  },
  ...{ series: { dimension: 'scenario', order: ['low', 'high'] }, where: { area: 'japan' } },
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
