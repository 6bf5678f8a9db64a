import { describe, expect, it } from 'vitest'
import { findRow } from '../../lib/domain/atlas.ts'
import { selectChart, toChartModel } from '../../lib/domain/chart-model.ts'
import { toChartTable, type ChartCell } from '../../lib/domain/chart-table.ts'
import { both, smallChart, smallDataset } from './small-chart.ts'

const model = toChartModel(
  smallChart,
  smallDataset,
  (reference) => findRow(new Map([['gap', smallDataset]]), reference)?.row,
)
const table = toChartTable(model)
const read = (cell: ChartCell) => (cell === undefined ? 'nothing' : 'point' in cell ? cell.point.value : cell.reason.en)

describe('the table of a chart', () => {
  it('has one row a year and one cell a series: the value, why there is none, or nothing', () => {
    expect(table.map((row) => [row.year, ...row.cells.map(read)])).toEqual([
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
    expect(toChartTable(shown).map((row) => [row.year, ...row.cells.map(read)])).toEqual([
      [2020, 230],
      [2021, 260],
    ])
  })

  it('has rows in the order of years, even where a reason comes before the first value', () => {
    const early = { ...model, missing: [{ series: 'low', year: 2001, reason: both('not asked') }, ...model.missing] }
    expect(toChartTable(early)[0]).toMatchObject({ year: 2001, statuses: [], grades: [] })
  })
})
