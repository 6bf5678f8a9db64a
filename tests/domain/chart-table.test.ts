import { describe, expect, it } from 'vitest'
import { findRow } from '../../lib/domain/atlas.ts'
import { selectChart, toChartModel, type ChartModel, type ChartPanel } from '../../lib/domain/chart-model.ts'
import { toChartTable, type ChartCell } from '../../lib/domain/chart-table.ts'
import type { Chart } from '../../lib/schema/chart.ts'
import { allDatasets, both, panelsChart, placesChart, smallChart } from './small-chart.ts'

const open = (chart: Chart) => toChartModel(chart, allDatasets, (reference) => findRow(allDatasets, reference)?.row)
const model = open(smallChart)

function panelOf({ panels }: ChartModel, id = 'all'): ChartPanel {
  const panel = panels.find((one) => one.id === id)
  if (!panel) throw new Error(`panelOf: no panel ${id}`)
  return panel
}

const read = (cell: ChartCell) =>
  cell === undefined ? 'nothing' : 'point' in cell ? cell.point.value : cell.gap.reason.en
const readAll = (panel: ChartPanel) =>
  toChartTable(panel).map(({ place, cells }) => [place.year ?? place.title?.en, ...cells.map(read)])
const table = toChartTable(panelOf(model))

describe('the table of a chart', () => {
  it('has one row a year and one cell a series: the value, why there is none, or nothing', () => {
    expect(readAll(panelOf(model))).toEqual([
      [2019, 200, 210],
      [2020, 'not published', 230],
      [2021, 220, 260],
      [2030, 300, 787],
      [2040, 'nothing', 'one unconfirmed mention'],
    ])
  })

  it('names each status of a row once', () => {
    expect(table.map((row) => row.statuses)).toEqual([['observed'], ['projection'], ['projection'], ['projection'], []])
  })

  it('names the series of a grade only where grades differ', () => {
    expect(table[0]?.grades).toEqual([{ grade: 'primary', series: [] }])
    expect(table[3]?.grades).toEqual([
      { grade: 'derived', series: ['low'] },
      { grade: 'primary', series: ['high'] },
    ])
    expect(table[4]?.grades).toEqual([])
  })

  it('holds exactly the values that the drawing of the same state has', () => {
    const shown = selectChart(model, { series: ['high'], years: [2020, 2021] })
    expect(readAll(panelOf(shown))).toEqual([
      [2020, 230],
      [2021, 260],
    ])
  })

  it('has rows in the order of years, even where a reason comes before the first value', () => {
    const panel = panelOf(model)
    const [gap] = panel.missing
    if (!gap) throw new Error('no gap')
    const early = { ...gap, place: { id: '2001', year: 2001 }, reason: both('not asked') }
    expect(toChartTable({ ...panel, missing: [early, ...panel.missing] })[0]).toMatchObject({
      ...{ place: { year: 2001 }, statuses: [], grades: [], cells: [{ gap: early }, undefined] },
    })
  })

  it('has rows in the order of the drawing where places are no years', () => {
    expect(readAll(panelOf(open(placesChart)))).toEqual([
      ['germany', 45, 48],
      ['japan', 85, 10],
      ['Italia', 'not asked', 60],
    ])
  })

  it('is one of each panel, with the series of that panel', () => {
    expect(readAll(panelOf(open(panelsChart), 'asked'))).toEqual([
      [2023, 84, 'nothing'],
      [2024, 85, 'not asked'],
    ])
  })
})
