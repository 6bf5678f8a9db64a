import { describe, expect, test } from 'vitest'
import { findRow } from '../../lib/domain/atlas.ts'
import { selectChart, toChartModel, type ChartModel } from '../../lib/domain/chart-model.ts'
import { toCsv } from '../../lib/publish/csv.ts'
import { parseCsv, parseRawCsv } from '../../lib/publish/parse-csv.ts'
import { toViewJson } from '../../lib/publish/view-json.ts'
import { toViewRows, toViewTable, viewColumns, type ViewTableInput } from '../../lib/publish/view-table.ts'
import type { Chart } from '../../lib/schema/chart.ts'
import { sourceSchema, type Source } from '../../lib/schema/source.ts'
import { downloadName } from '../../lib/site/download-name.ts'
import { allDatasets, both, panelsChart, placesChart, smallChart } from '../domain/small-chart.ts'

const open = (chart: Chart) => toChartModel(chart, allDatasets, (reference) => findRow(allDatasets, reference)?.row)
const source = (id: string, content: object): [string, Source] => [
  id,
  sourceSchema.parse({
    ...{ id, kind: 'official', publisher: both(`${id} office`), title: both(`${id} survey`) },
    interest: { level: 'none', text: both('None') },
    ...content,
  }),
]
const input: ViewTableInput = {
  locale: 'en',
  datasets: allDatasets,
  sources: new Map([
    source('meti', { date: '2019-03', url: 'https://example.org/meti' }),
    source('ipa', { dateAbsent: both('no date'), urlAbsent: both('not online') }),
  ]),
}
const rowsOf = (model: ChartModel, locale: 'en' | 'ja' = 'en') => toViewRows(model, { ...input, locale })

describe('the table of a view', () => {
  test('has one row for each value and each reason, place by place as on the page, and none for what is not recorded', () => {
    expect(
      rowsOf(open(smallChart)).map(({ place, series, value, missing }) => [place, series, value ?? missing]),
    ).toEqual([
      ['2019', 'low', 200],
      ['2019', 'high', 210],
      ['2020', 'low', 'not published'],
      ['2020', 'high', 230],
      ['2021', 'low', 220],
      ['2021', 'high', 260],
      ['2030', 'low', 300],
      ['2030', 'high', 787],
      ['2040', 'high', 'one unconfirmed mention'],
    ])
  })

  test('says of each value how far it can be trusted and whose it is', () => {
    expect(rowsOf(open(smallChart)).find(({ row }) => row === 'low-2021')).toEqual({
      ...{ panel: null, panel_title: null, place: '2021', place_title: '2021', series: 'low', series_title: 'low' },
      ...{ value: 220, unit: 'persons', status: 'projection', grade: 'primary', sample: null, approximate: true },
      ...{ missing: null, source: 'ipa', source_title: 'ipa survey', source_publisher: 'ipa office' },
      ...{ source_date: null, source_url: null, dataset: 'gap', dataset_version: 1, row: 'low-2021', note: 'rounded' },
    })
  })

  test('says of a value that is left out why, and whose it would be', () => {
    expect(rowsOf(open(smallChart)).at(-1)).toMatchObject({
      ...{ value: null, missing: 'one unconfirmed mention', grade: 'unverified', approximate: null },
      ...{ source: 'meti', source_date: '2019-03', row: 'high-2040' },
    })
  })

  test('holds the rows of the view alone', () => {
    const model = open(smallChart)
    const view = selectChart(model, { series: ['high'], years: [2020, 2030] })
    expect(rowsOf(view).map(({ row }) => row)).toEqual(['high-2020', 'high-2021', 'high-2030', 'high-2040'])
  })

  test('names panels, fiscal years and numbers of answers', () => {
    const [first] = rowsOf(open(panelsChart))
    expect(first).toMatchObject({ panel: 'asked', panel_title: 'Asked', place: '2023', place_title: 'FY2023' })
    expect(rowsOf(open(placesChart)).find(({ row }) => row === 'short-japan-2024')).toMatchObject({
      ...{ place: 'japan', place_title: 'japan', series: 'short', value: 85, sample: 1000, unit: 'percent' },
    })
  })

  test('has the same columns and figures in both languages, and titles in each', () => {
    const model = open(panelsChart)
    const strip = ({ panel, place, series, value, status, grade, source, row }: ReturnType<typeof rowsOf>[number]) =>
      [panel, place, series, value, status, grade, source, row].join()
    expect(rowsOf(model, 'ja').map(strip)).toEqual(rowsOf(model).map(strip))
    expect(rowsOf(model, 'ja')[0]).toMatchObject({ panel_title: 'Asked（日本語）', place_title: '2023年度' })
    expect(toViewTable(model, { ...input, locale: 'ja' }).header).toEqual([...viewColumns])
  })

  test('refuses a row whose source or dataset is unknown', () => {
    expect(() => toViewRows(open(smallChart), { ...input, sources: new Map() })).toThrow(
      'toViewRows: gap/low-2019 names an unknown dataset or source',
    )
  })
})

describe('data.csv', () => {
  test('read back is the table', () => {
    const { header, rows } = toViewTable(open(placesChart), input)
    const read = parseCsv(toCsv(header, rows))
    expect(read.header).toEqual(header)
    expect(read.rows).toEqual(rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell)))))
  })

  test('guards a text of the data that a spreadsheet would run', () => {
    const model = open(smallChart)
    const title = both('=HYPERLINK("https://example.org/")')
    const planted = {
      ...model,
      panels: model.panels.map((panel) => ({
        ...panel,
        series: panel.series.map((series) => ({ ...series, title })),
        missing: panel.missing.map((gap) => ({ ...gap, reason: both('@SUM(A1)') })),
      })),
    }
    const { header, rows } = toViewTable(planted, input)
    const raw = parseRawCsv(toCsv(header, rows, { excel: true }))
    expect(raw.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    const read = parseCsv(toCsv(header, rows))
    expect(read.rows[0]?.[header.indexOf('series_title')]).toBe(title.en)
    expect(read.rows.at(-1)?.[header.indexOf('missing')]).toBe('@SUM(A1)')
  })
})

test('data.json says what a CSV file cannot: which view and edition, its licence, address, units, sources and versions', () => {
  const head = {
    ...{ chart: 'small', view: 'default', edition: 2, published: '2026-11-20', address: 'https://example.org/2/' },
    ...{ title: 'Title', subtitle: 'Subtitle', note: 'Note', licence: 'CC BY 4.0, figures not ours' },
  }
  const model = open(panelsChart)
  const written = toViewJson(head, model, input)
  expect(written).toMatchObject({
    ...head,
    language: 'en',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', text: head.licence },
    panels: [
      { id: 'asked', title: 'Asked', unit: 'percent' },
      { id: 'projected', title: 'Projected', unit: 'persons' },
    ],
    datasets: [
      { id: 'gap', version: 1 },
      { id: 'survey', version: 1 },
    ],
  })
  expect(written.sources.map(({ id, date }) => [id, date])).toEqual([
    ['ipa', null],
    ['meti', '2019-03'],
  ])
  expect(written.rows).toEqual(toViewRows(model, input))
  expect(toViewJson({ ...head, published: undefined }, model, input).published).toBeNull()
})

test('a saved file is named by chart, view and edition', () => {
  expect(downloadName('it-talent-gap', 'high', 1, 'csv')).toBe('it-talent-gap-high-edition-1.csv')
  expect(downloadName('it-talent-gap', 'default', 12, 'excel.csv')).toBe('it-talent-gap-edition-12.excel.csv')
})
