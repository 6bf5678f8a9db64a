import { describe, expect, it } from 'vitest'
import { findRow } from '../../lib/domain/atlas.ts'
import {
  selectChart,
  selectionOf,
  toChartModel,
  yearsOf,
  type ChartModel,
  type ChartPanel,
} from '../../lib/domain/chart-model.ts'
import { isDrawable, rowsOfChart } from '../../lib/domain/chart-rows.ts'
import { sourcesOf } from '../../lib/domain/chart-sources.ts'
import { allDatasets, both, smallChart, smallDataset } from './small-chart.ts'

const rowOf = (reference: string) => findRow(allDatasets, reference)?.row
const model = toChartModel(smallChart, allDatasets, rowOf)

/** The one pair of axes of a chart without small multiples. */
function axes(shown: ChartModel): ChartPanel {
  const [panel, ...others] = shown.panels
  if (!panel || others.length > 0) throw new Error(`axes: ${shown.panels.length} panels`)
  return panel
}

describe('the rows of a series', () => {
  it('have its value, the measure of the chart and the fixed values of the other dimensions', () => {
    const high = rowsOfChart(smallChart, allDatasets).filter(({ series }) => series === 'high')
    expect(high.map(({ row }) => row.key)).toEqual(['high-2019', 'high-2020', 'high-2021', 'high-2030', 'high-2040'])
    expect(high.map(({ place }) => place)).toEqual(['2019', '2020', '2021', '2030', '2040'])
  })

  it('are drawn when they have a value and no reason against it', () => {
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
    expect(axes(model).series[0]?.points[1]).toEqual({
      ...{ place: '2021', year: 2021, value: 220, status: 'projection', grade: 'primary', source: 'ipa' },
      ...{ dataset: 'gap', key: 'low-2021', approximate: true, note: both('rounded') },
    })
  })

  it('says why a value is missing or not drawn, where there is a year to say it at', () => {
    const at = { dataset: 'gap', source: 'meti', status: 'projection' }
    const unpublished = { series: 'low', place: { id: '2020', year: 2020 }, key: 'low-2020', grade: 'primary' }
    const unconfirmed = { series: 'high', place: { id: '2040', year: 2040 }, key: 'high-2040', grade: 'unverified' }
    expect(axes(model).missing).toEqual([
      { ...at, ...unpublished, reason: both('not published') },
      { ...at, ...unconfirmed, reason: both('one unconfirmed mention') },
    ])
  })

  it('prints the named figure at the end of a line, with its own "about"', () => {
    expect(axes(model).series.map((series) => series.endValue)).toEqual([
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
    const draws = plain.draws.map((draw) => ({ ...draw, measure: 'other', series: { dimension: 'colour' } }))
    const bare = toChartModel({ ...plain, draws, series: { order: ['red'] } }, allDatasets, rowOf)
    expect(bare).toMatchObject({ timed: true, years: [], series: [{ title: { en: 'red' } }] })
    expect(axes(bare)).toEqual({
      ...{ id: 'all', unit: 'index', calendar: 'calendar', places: [], series: [], breaks: [], missing: [] },
    })
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
    expect(axes(shown).series).toEqual([axes(model).series[1]])
    expect(shown.series[0]?.index).toBe(1)
  })

  it('has the band only with both of its edges', () => {
    expect(axes(selectChart(model, { series: ['high', 'low'], years: [2019, 2030] })).band).toEqual({
      from: 'low',
      to: 'high',
    })
    expect(axes(selectChart(model, { series: ['low'], years: [2019, 2030] }))).not.toHaveProperty('band')
  })

  it('prints the end figure only where the line ends', () => {
    const shown = axes(selectChart(model, { series: ['high'], years: [2019, 2021] }))
    expect(shown.series.map((series) => series.points.map((point) => point.year))).toEqual([[2019, 2020, 2021]])
    expect(shown.series[0]).not.toHaveProperty('endValue')
  })

  it('marks a changed question only between two years that are shown', () => {
    const marks = (first: number, last: number) =>
      axes(selectChart(model, { series: ['low'], years: [first, last] })).breaks.length
    expect([marks(2019, 2021), marks(2021, 2030), marks(2019, 2020)]).toEqual([1, 0, 0])
  })

  it('keeps the reasons of its years, and those beyond an end with that end', () => {
    const missing = (first: number, last: number) =>
      axes(selectChart(model, { series: ['low', 'high'], years: [first, last] })).missing.map((gap) => gap.place.year)
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
