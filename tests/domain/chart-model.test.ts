import { describe, expect, it } from 'vitest'
import { findRow } from '../../lib/domain/atlas.ts'
import { selectChart, selectionOf, toChartModel, yearsOf, type ChartModel } from '../../lib/domain/chart-model.ts'
import { isDrawable, selectSeriesRows } from '../../lib/domain/chart-rows.ts'
import { sourcesOf } from '../../lib/domain/chart-sources.ts'
import { both, smallChart, smallDataset } from './small-chart.ts'

const rowOf = (reference: string) => findRow(new Map([['gap', smallDataset]]), reference)?.row
const model = toChartModel(smallChart, smallDataset, rowOf)
const years = (shown: ChartModel) => shown.series.map((series) => series.points.map((point) => point.year))

describe('the rows of a series', () => {
  it('have its value, the measure of the chart and the fixed values of the other dimensions', () => {
    const keys = selectSeriesRows(smallChart, smallDataset, 'high').map((row) => row.key)
    expect(keys).toEqual(['high-2019', 'high-2020', 'high-2021', 'high-2030', 'high-2040', 'high-always'])
  })

  it('are drawn when they have a value and a year and no reason against it', () => {
    const drawn = smallDataset.rows.filter(isDrawable).map((row) => row.key)
    expect(drawn).not.toContain('low-2020')
    expect(drawn).not.toContain('high-2040')
    expect(drawn).not.toContain('high-always')
    expect(drawn).toContain('low-2021')
  })
})

describe('the model of a chart', () => {
  it('has the years that something is drawn in, ascending', () => {
    expect(model.years).toEqual([2019, 2020, 2021, 2030])
    expect(yearsOf(model)).toEqual([2019, 2030])
  })

  it('keeps what leads from a point to its row: key, source, grade, status, note, "about"', () => {
    expect(model.series[0]?.points[1]).toEqual({
      ...{ year: 2021, value: 220, status: 'projection', grade: 'primary', source: 'ipa', key: 'low-2021' },
      ...{ approximate: true, note: both('rounded') },
    })
  })

  it('says why a value is missing or not drawn, where there is a year to say it at', () => {
    expect(model.missing).toEqual([
      { series: 'low', year: 2020, reason: both('not published') },
      { series: 'high', year: 2040, reason: both('one unconfirmed mention') },
    ])
  })

  it('prints the named figure at the end of a line, with its own "about"', () => {
    expect(model.series.map((series) => series.endValue)).toEqual([
      { value: 300, approximate: false },
      { value: 790, approximate: true },
    ])
  })

  it('emphasises one series and names all of them in both languages', () => {
    expect(model.series.map((series) => [series.title.en, series.emphasis])).toEqual([
      ['low', false],
      ['high', true],
    ])
  })

  it('cites each source once, in the order of the series', () => {
    expect(sourcesOf(model)).toEqual(['meti', 'ipa'])
  })

  it('stays whole for a chart without band, labels, breaks or known dimension', () => {
    const { band: _band, endLabels: _labels, breaks: _breaks, ...plain } = smallChart
    const series = { dimension: 'colour', order: ['red'] }
    const bare = toChartModel({ ...plain, measure: 'other', series }, smallDataset, rowOf)
    expect(bare).toMatchObject({ unit: 'index', years: [], breaks: [], series: [{ title: { en: 'red' }, points: [] }] })
    expect(bare).not.toHaveProperty('band')
    expect(yearsOf(bare)).toEqual([0, 0])
  })
})

describe('a state of a chart', () => {
  it('is the whole chart for a view that names neither series nor years', () => {
    const selection = selectionOf({ id: 'default', title: both('All') }, model)
    expect(selection).toEqual({ series: ['low', 'high'], years: [2019, 2030] })
    expect(selectChart(model, selection)).toEqual(model)
  })

  it('keeps the looks of a series, whatever is left out beside it', () => {
    const shown = selectChart(model, { series: ['high'], years: [2019, 2030] })
    expect(shown.series).toEqual([model.series[1]])
    expect(shown.series[0]?.index).toBe(1)
  })

  it('has the band only with both of its edges', () => {
    expect(selectChart(model, { series: ['high', 'low'], years: [2019, 2030] }).band).toEqual({
      from: 'low',
      to: 'high',
    })
    expect(selectChart(model, { series: ['low'], years: [2019, 2030] })).not.toHaveProperty('band')
  })

  it('prints the end figure only where the line ends', () => {
    const shown = selectChart(model, { series: ['high'], years: [2019, 2021] })
    expect(years(shown)).toEqual([[2019, 2020, 2021]])
    expect(shown.series[0]).not.toHaveProperty('endValue')
  })

  it('marks a changed question only between two years that are shown', () => {
    const marks = (first: number, last: number) =>
      selectChart(model, { series: ['low'], years: [first, last] }).breaks.length
    expect([marks(2019, 2021), marks(2021, 2030), marks(2019, 2020)]).toEqual([1, 0, 0])
  })

  it('keeps the reasons of its years, and those beyond an end with that end', () => {
    const missing = (first: number, last: number) =>
      selectChart(model, { series: ['low', 'high'], years: [first, last] }).missing.map((gap) => gap.year)
    expect([missing(2019, 2030), missing(2021, 2030), missing(2019, 2021), missing(2021, 2021)]).toEqual([
      [2020, 2040],
      [2040],
      [2020],
      [],
    ])
  })

  it('does not change the model it was taken from', () => {
    const before = structuredClone(model)
    selectChart(model, { series: ['low'], years: [2020, 2021] })
    expect(model).toEqual(before)
  })
})
