import { describe, expect, it } from 'vitest'
import { findRow } from '../../lib/domain/atlas.ts'
import {
  pointsOf,
  selectChart,
  selectionOf,
  toChartModel,
  yearsOf,
  type ChartModel,
} from '../../lib/domain/chart-model.ts'
import { datasetsOf, isTimed, rowsOfChart } from '../../lib/domain/chart-rows.ts'
import { sourcesOf } from '../../lib/domain/chart-sources.ts'
import { findTitle } from '../../lib/domain/chart-titles.ts'
import type { Chart } from '../../lib/schema/chart.ts'
import { allDatasets, both, panelsChart, placesChart } from './small-chart.ts'

const open = (chart: Chart) => toChartModel(chart, allDatasets, (reference) => findRow(allDatasets, reference)?.row)
const placesOf = ({ panels }: ChartModel) => panels.map((panel) => panel.places.map((place) => place.id))
const everything = (model: ChartModel) => selectionOf({ id: 'default', title: both('All') }, model)

describe('a chart of places that are no years', () => {
  const model = open(placesChart)

  it('stands them in the order of one series, those without its value last', () => {
    expect(isTimed(placesChart)).toBe(false)
    expect(placesOf(model)).toEqual([['germany', 'japan', 'italy']])
    expect(model.panels[0]?.series.map(({ points }) => points.map((point) => point.place))).toEqual([
      ['japan', 'germany'],
      ['italy', 'japan', 'germany'],
    ])
  })

  it('turns the order round, or keeps its own', () => {
    const { sort: _sort, ...places } = placesChart.places ?? { order: [] }
    const descending = { ...places, sort: { by: 'short', direction: 'descending' as const } }
    expect(placesOf(open({ ...placesChart, places: descending }))).toEqual([['japan', 'germany', 'italy']])
    expect(placesOf(open({ ...placesChart, places }))).toEqual([['italy', 'japan', 'germany']])
  })

  it('keeps a place that has only the reason why it has no value', () => {
    const draws = placesChart.draws.slice(0, 1)
    expect(placesOf(open({ ...placesChart, draws, series: { order: ['short'] } }))).toEqual([
      ['germany', 'japan', 'italy'],
    ])
  })

  it('names places by the chart, else by their dimension, and what they are', () => {
    expect(model.panels[0]?.places.map(({ title, year }) => [title?.en, year])).toEqual([
      ['germany', undefined],
      ['japan', undefined],
      ['Italia', undefined],
    ])
    expect(model.panels[0]?.placeTitle).toEqual(both('country'))
  })

  it('names what is always one series by the chart, else by its measure', () => {
    expect(model.series.map(({ title }) => title.en)).toEqual(['short', 'The rest'])
  })

  it('takes only the years of its draws', () => {
    expect(rowsOfChart(placesChart, allDatasets).map(({ row }) => row.year)).not.toContain(2023)
    expect(pointsOf(model).map((point) => point.year)).toEqual([2024, 2024, 2024, 2024, 2024])
  })

  it('gives each value the number of answers of its place and year, where it is known', () => {
    expect(pointsOf(model).map(({ key, sample }) => [key, sample])).toEqual([
      ['short-japan-2024', 1000],
      ['short-germany-2024', 500],
      ['enough-italy-2024', undefined],
      ['enough-japan-2024', 1000],
      ['enough-germany-2024', 500],
    ])
  })

  it('says at its place why a value is missing, and where it would be', () => {
    expect(model.panels[0]?.missing).toEqual([
      {
        ...{ series: 'short', place: { id: 'italy', title: both('Italia') }, reason: both('not asked') },
        ...{ dataset: 'survey', key: 'short-italy-2024', source: 'ipa', status: 'observed', grade: 'primary' },
      },
    ])
  })

  it('has no years to choose from, and keeps its order when the series of the order is left out', () => {
    expect([model.years, yearsOf(model), everything(model).years]).toEqual([[], [0, 0], [0, 0]])
    expect(selectChart(model, everything(model))).toEqual(model)
    const shown = selectChart(model, { series: ['rest'], years: [0, 0] })
    expect(placesOf(shown)).toEqual([['germany', 'japan', 'italy']])
    expect(shown.series.map(({ id, index }) => [id, index])).toEqual([['rest', 1]])
    expect(pointsOf(shown).map((point) => point.value)).toEqual([60, 10, 48])
    expect(shown.panels[0]?.missing).toEqual([])
  })

  it('cites the sources of all its draws', () => {
    expect(sourcesOf(model)).toEqual(['ipa', 'meti'])
  })
})

describe('years as series', () => {
  const draw = { dataset: 'survey', measure: 'short', series: { year: true }, place: { dimension: 'country' } } as const
  const chart: Chart = { ...placesChart, draws: [draw], series: { order: ['2023', '2024'] } }

  it('are told apart within each place, and named as the calendar has them', () => {
    const model = open(chart)
    expect(model.series.map(({ title }) => title)).toEqual([
      { en: 'FY2023', ja: '2023年度' },
      { en: 'FY2024', ja: '2024年度' },
    ])
    expect(model.panels[0]?.series.map(({ points }) => points.map(({ key }) => key))).toEqual([
      ['short-japan-2023'],
      ['short-japan-2024', 'short-germany-2024'],
    ])
    expect(pointsOf(model).map(({ sample }) => sample)).toEqual([900, 1000, 500])
  })
})

describe('a title', () => {
  const [draw] = placesChart.draws
  if (!draw) throw new Error('no draw')

  it('is that of a dimension, even where another draw always stands there', () => {
    const fixed = { ...draw, measure: 'enough', series: { fixed: 'japan' } }
    const chart = { ...placesChart, draws: [fixed, { ...draw, series: { dimension: 'country' } }] }
    expect(findTitle('japan', 'series', chart, allDatasets)).toEqual(both('japan'))
    expect(findTitle('japan', 'series', { ...chart, draws: [fixed] }, allDatasets)).toEqual(both('enough'))
  })

  it('is never that of a measure where it names a place', () => {
    const chart = { ...placesChart, draws: [{ ...draw, place: { fixed: 'short' } }] }
    expect(findTitle('short', 'place', chart, allDatasets)).toEqual({ en: 'short', ja: 'short' })
  })

  it('is that of a year only in the calendar of a draw that takes this year', () => {
    const chart = { ...placesChart, draws: [{ ...draw, series: { year: true as const } }] }
    expect(findTitle('2024', 'series', chart, allDatasets).en).toBe('FY2024')
    expect(findTitle('2023', 'series', chart, allDatasets).en).toBe('2023')
  })
})

describe('a chart of several panels', () => {
  const model = open(panelsChart)
  const [asked, projected] = model.panels

  it('draws each in its own unit and calendar, in the order of the chart', () => {
    expect(datasetsOf(panelsChart)).toEqual(['gap', 'survey'])
    expect(model.panels.map(({ id, title, unit, calendar }) => [id, title?.en, unit, calendar])).toEqual([
      ['asked', 'Asked', 'percent', 'fiscal'],
      ['projected', 'Projected', 'persons', 'calendar'],
    ])
  })

  it('has in each only its own series and years, and the years of all to choose from', () => {
    expect(model.panels.map(({ series }) => series.map(({ id }) => id))).toEqual([
      ['japan', 'italy'],
      ['high', 'low'],
    ])
    expect(placesOf(model)).toEqual([
      ['2023', '2024'],
      ['2019', '2020', '2021', '2030'],
    ])
    expect(model.years).toEqual([2019, 2020, 2021, 2023, 2024, 2030])
  })

  it('keeps the looks of a series in the order of the chart, not of the panel', () => {
    expect(model.panels.map(({ series }) => series.map(({ index }) => index))).toEqual([
      [2, 3],
      [0, 1],
    ])
  })

  it('hatches a band only where both of its edges are', () => {
    expect(asked).not.toHaveProperty('band')
    expect(projected?.band).toEqual({ from: 'low', to: 'high' })
    const other = open({ ...panelsChart, band: { from: 'low', to: 'japan' } })
    expect(other.panels.filter(({ band }) => band)).toEqual([])
  })

  it('marks a changed question only between two years of the panel', () => {
    expect([asked?.breaks.length, projected?.breaks.length]).toEqual([0, 1])
  })

  it('leads from each gap to its own dataset', () => {
    expect(asked?.missing.map(({ dataset, key }) => [dataset, key])).toEqual([['survey', 'short-italy-2024']])
    expect(projected?.missing.map(({ dataset, key }) => [dataset, key])).toEqual([
      ['gap', 'low-2020'],
      ['gap', 'high-2040'],
    ])
  })

  it('is whole in the view of everything', () => {
    expect(selectChart(model, everything(model))).toEqual(model)
  })

  it('leaves out a panel none of whose series is chosen', () => {
    const shown = selectChart(model, { series: ['japan'], years: [2019, 2030] })
    expect(shown.panels.map(({ id }) => id)).toEqual(['asked'])
    expect(shown.series.map(({ id }) => id)).toEqual(['japan'])
  })
})
