import { describe, expect, it } from 'vitest'
import { findRow } from '../../lib/domain/atlas.ts'
import { selectChart, selectionOf, toChartModel, type ChartModel } from '../../lib/domain/chart-model.ts'
import { chartOfRow, sourcesOf } from '../../lib/domain/chart-sources.ts'
import { toChartTable } from '../../lib/domain/chart-table.ts'
import { loadData } from '../../lib/loaders/load-data.ts'

const { data } = loadData(process.cwd(), '')
if (!data) throw new Error('the real data has problems: see tests/data')

function open(id: string): ChartModel {
  const chart = data?.charts.get(id)
  const dataset = chart && data?.datasets.get(chart.dataset)
  if (!data || !chart || !dataset) throw new Error(`open: no chart ${id}`)
  return toChartModel(chart, dataset, (reference) => findRow(data.datasets, reference)?.row)
}

describe('the chart of the IT talent gap', () => {
  const model = open('it-talent-gap')

  it('runs over thirteen years, from 2018 to 2030, in three scenarios', () => {
    expect(model.years).toHaveLength(13)
    expect([model.years[0], model.years.at(-1)]).toEqual([2018, 2030])
    expect(model.series.map((series) => [series.id, series.points.length])).toEqual([
      ['low', 13],
      ['medium', 13],
      ['high', 13],
    ])
  })

  it('prints what METI prints at the line ends, and draws the yearly values', () => {
    expect(model.series.map((series) => series.endValue)).toEqual([
      { value: 160_000, approximate: true },
      { value: 450_000, approximate: true },
      { value: 790_000, approximate: true },
    ])
    expect(model.series.map((series) => series.points.at(-1)?.value)).toEqual([163_972, 448_596, 787_000])
  })

  it('starts all scenarios at the same 220,000 of 2018', () => {
    expect(new Set(model.series.map((series) => series.points[0]?.value))).toEqual(new Set([220_000]))
  })

  it('keeps the looks of a scenario in the view that shows it alone', () => {
    const view = data.charts.get('it-talent-gap')?.views.find((one) => one.id === 'high')
    if (!view) throw new Error('no view high')
    const [shown] = selectChart(model, selectionOf(view, model)).series
    expect([shown?.index, shown?.emphasis]).toEqual([2, true])
  })
})

describe('the chart of companies short of DX talent', () => {
  const model = open('dx-talent-shortage')

  it('does not draw the unconfirmed value of fiscal 2025, and gives the reason in its table', () => {
    expect(model.years).not.toContain(2025)
    const last = toChartTable(model).at(-1)
    expect(last?.year).toBe(2025)
    expect(last?.cells[0]).toEqual({
      reason: findRow(data.datasets, 'ipa-dx-talent-shortage/shortage-jp-2025')?.row.limits?.chart,
    })
  })

  it('compares three countries in fiscal 2024 by what they answered', () => {
    const last = model.series.map((series) => series.points.find((point) => point.year === 2024)?.value)
    expect(last).toEqual([85.1, 23.8, 44.6])
  })
})

describe('every chart', () => {
  it.each([...data.charts.keys()])('%s shows something in each of its views and cites only known sources', (id) => {
    const model = open(id)
    for (const view of data.charts.get(id)?.views ?? []) {
      const shown = selectChart(model, selectionOf(view, model))
      expect(shown.series.every((series) => series.points.length > 0)).toBe(true)
      expect(sourcesOf(shown).filter((source) => !data.sources.has(source))).toEqual([])
    }
  })

  it.each([...data.charts.keys()])('%s is found from each row it draws', (id) => {
    for (const point of open(id).series.flatMap((series) => series.points)) {
      const found = findRow(data.datasets, `${data.charts.get(id)?.dataset}/${point.key}`)
      expect(found && chartOfRow(data.charts, found.dataset, found.row)?.id).toBe(id)
    }
  })
})
