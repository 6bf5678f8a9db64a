import { describe, expect, it } from 'vitest'
import { findRow } from '../../lib/domain/atlas.ts'
import {
  pointsOf,
  selectChart,
  selectionOf,
  toChartModel,
  type ChartModel,
  type ChartPanel,
} from '../../lib/domain/chart-model.ts'
import { chartOfRow, sourcesOf } from '../../lib/domain/chart-sources.ts'
import { toChartTable } from '../../lib/domain/chart-table.ts'
import { loadData } from '../../lib/loaders/load-data.ts'

const { data } = loadData(process.cwd(), '')
if (!data) throw new Error('the real data has problems: see tests/data')

function open(id: string): ChartModel {
  const chart = data?.charts.get(id)
  if (!data || !chart) throw new Error(`open: no chart ${id}`)
  return toChartModel(chart, data.datasets, (reference) => findRow(data.datasets, reference)?.row)
}

/** The one pair of axes of a chart without small multiples. */
function axesOf(model: ChartModel): ChartPanel {
  const [panel, ...others] = model.panels
  if (!panel || others.length > 0) throw new Error(`axesOf: ${model.panels.length} panels`)
  return panel
}

describe('the chart of the IT talent gap', () => {
  const model = open('it-talent-gap')

  it('runs over thirteen years, from 2018 to 2030, in three scenarios', () => {
    expect(model.years).toHaveLength(13)
    expect([model.years[0], model.years.at(-1)]).toEqual([2018, 2030])
    expect(axesOf(model).series.map((series) => [series.id, series.points.length])).toEqual([
      ['low', 13],
      ['medium', 13],
      ['high', 13],
    ])
  })

  it('prints what METI prints at the line ends, and draws the yearly values', () => {
    expect(axesOf(model).series.map((series) => series.endValue)).toEqual([
      { value: 160_000, approximate: true },
      { value: 450_000, approximate: true },
      { value: 790_000, approximate: true },
    ])
    expect(axesOf(model).series.map((series) => series.points.at(-1)?.value)).toEqual([163_972, 448_596, 787_000])
  })

  it('starts all scenarios at the same 220,000 of 2018', () => {
    expect(new Set(axesOf(model).series.map((series) => series.points[0]?.value))).toEqual(new Set([220_000]))
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
    const last = toChartTable(axesOf(model)).at(-1)
    expect(last?.place.year).toBe(2025)
    expect(last?.cells[0]).toMatchObject({
      gap: {
        reason: findRow(data.datasets, 'ipa-dx-talent-shortage/shortage-jp-2025')?.row.limits?.chart,
        ...{ dataset: 'ipa-dx-talent-shortage', key: 'shortage-jp-2025', grade: 'unverified' },
      },
    })
  })

  it('compares three countries in fiscal 2024 by what they answered', () => {
    const last = axesOf(model).series.map((series) => series.points.find((point) => point.year === 2024)?.value)
    expect(last).toEqual([85.1, 23.8, 44.6])
  })
})

describe('every chart', () => {
  const drawn = (shown: ChartModel) =>
    new Set(shown.panels.flatMap(({ series }) => series.filter(({ points }) => points.length > 0).map(({ id }) => id)))

  it.each([...data.charts.keys()])('%s shows something in each of its views and cites only known sources', (id) => {
    const model = open(id)
    for (const view of data.charts.get(id)?.views ?? []) {
      const shown = selectChart(model, selectionOf(view, model))
      expect(shown.series.filter(({ id }) => !drawn(shown).has(id))).toEqual([])
      expect(shown.series.length).toBeGreaterThan(0)
      expect(sourcesOf(shown).filter((source) => !data.sources.has(source))).toEqual([])
    }
  })

  it.each([...data.charts.keys()])('%s draws only rows that lead to a chart with them', (id) => {
    for (const { dataset, key } of pointsOf(open(id))) {
      const found = findRow(data.datasets, `${dataset}/${key}`)
      const chart = found && chartOfRow(data.charts, found.dataset, found.row)
      expect(chart && pointsOf(open(chart.id)).some((point) => point.dataset === dataset && point.key === key)).toBe(
        true,
      )
    }
  })
})
