import type { Chart, ChartView } from '../schema/chart.ts'
import type { Dataset, Row } from '../schema/dataset.ts'
import type { LocalizedText } from '../schema/text.ts'
import type { Unit } from '../schema/vocabulary.ts'
import { findSample, isDrawable, isTimed, rowsOfChart, type DrawnRow } from './chart-rows.ts'
import { findTitle } from './chart-titles.ts'

/** One value of a series. Only what a drawing, its table and its files need: the client is sent these, not rows. */
export type ChartPoint = {
  /** Id of its place: the year as text where years stand along the axis. */
  place: string
  year: number | null
  value: number
  status: Row['status']
  grade: Row['grade']
  source: string
  /** Dataset and row key, for links and files. */
  dataset: string
  key: string
  approximate?: true
  note?: LocalizedText
  /** Number of answers behind the value. */
  sample?: number
}

export type SeriesHead = {
  id: string
  title: LocalizedText
  /** Place in the chart's own order: decides colour, dash and marker, so a filtered chart keeps its looks. */
  index: number
  emphasis: boolean
}

export type ChartSeries = SeriesHead & {
  /** In the order of the panel's places. */
  points: readonly ChartPoint[]
  /** Figure printed at the line's end in place of the drawn value, such as METI's rounded label. */
  endValue?: { value: number; approximate: boolean }
}

/** What stands along the axis: a year, or a category with its title. */
export type ChartPlace = { id: string; year?: number; title?: LocalizedText }

/** A place without a value to draw and why; its year may be one that has none at all. */
export type ChartGap = {
  series: string
  place: ChartPlace
  reason: LocalizedText
  dataset: string
  key: string
  source: string
  status: Row['status']
  grade: Row['grade']
}

/** One pair of axes. A chart without small multiples has one, with the id "all". */
export type ChartPanel = {
  id: string
  title?: LocalizedText
  unit: Unit
  calendar: Dataset['calendar']
  /** What the places are, such as "Country"; none where they are years. */
  placeTitle?: LocalizedText
  /** Places with a value of any series: years ascending, or categories in the chart's order. */
  places: readonly ChartPlace[]
  series: readonly ChartSeries[]
  band?: { from: string; to: string }
  breaks: readonly { before: number; note: LocalizedText }[]
  missing: readonly ChartGap[]
}

/** A chart's data without pixels: what its drawing, table, text and files share. */
export type ChartModel = {
  id: string
  kind: Chart['kind']
  /** Whether years stand along the axis. */
  timed: boolean
  /** Every year drawn along the axis, ascending; empty when categories stand there. */
  years: readonly number[]
  /** Every series of any panel, in the chart's order. */
  series: readonly SeriesHead[]
  panels: readonly ChartPanel[]
}

/** State of a chart as the reader chose it: series in the chart's order, first and last year. */
export type ChartSelection = { series: readonly string[]; years: readonly [number, number] }

function toPoint({ row, place, dataset }: DrawnRow, value: number, samples: string | undefined): ChartPoint {
  const sample = samples === undefined ? undefined : findSample(samples, row, dataset)?.value
  return {
    place,
    year: row.year,
    value,
    status: row.status,
    grade: row.grade,
    source: row.source,
    dataset: dataset.id,
    key: row.key,
    ...(row.approximate && { approximate: row.approximate }),
    ...(row.note && { note: row.note }),
    ...(sample !== undefined && { sample }),
  }
}

/** Whether a change before a year has years drawn on either side of it. */
const isBetween = (before: number, years: readonly number[]) =>
  years.some((year) => year < before) && years.some((year) => year >= before)

const hasBoth = ({ from, to }: { from: string; to: string }, series: readonly ChartSeries[]) =>
  [from, to].every((id) => series.some((one) => one.id === id))

/** The whole chart: every series and place its datasets hold. The build has checked the references. */
export function toChartModel(
  chart: Chart,
  datasets: ReadonlyMap<string, Dataset>,
  rowOf: (reference: string) => Row | undefined,
): ChartModel {
  const timed = isTimed(chart)
  const rows = rowsOfChart(chart, datasets)
  const heads = chart.series.order.map((id, index): SeriesHead => ({
    id,
    title: findTitle(id, 'series', chart, datasets),
    index,
    emphasis: chart.emphasis === id,
  }))
  const titleOf = (id: string): ChartPlace =>
    timed ? { id, year: Number(id) } : { id, title: findTitle(id, 'place', chart, datasets) }
  const panels = (chart.panels ?? [undefined]).map((panel): ChartPanel => {
    const own = rows.filter(({ draw }) => draw.panel === panel?.id)
    const drawable = own.filter(({ row }) => isDrawable(row))
    const used = new Set((timed ? drawable : own).map(({ place }) => place))
    const order = timed ? [...used].sort() : (chart.places?.order ?? []).filter((id) => used.has(id))
    const series = heads.flatMap((head): ChartSeries[] => {
      const mine = own.filter((one) => one.series === head.id)
      if (mine.length === 0) return []
      const reference = chart.endLabels?.[head.id]
      const end = reference === undefined ? undefined : rowOf(reference)
      const points = mine
        .flatMap((one) => (isDrawable(one.row) ? [toPoint(one, one.row.value, chart.samples)] : []))
        .sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place))
      return [
        {
          ...head,
          points,
          ...(end?.value !== undefined && { endValue: { value: end.value, approximate: end.approximate === true } }),
        },
      ]
    })
    const missing = own.flatMap(({ row, series: id, place, dataset }): ChartGap[] => {
      const reason = row.missing ?? row.limits?.chart
      if (!reason) return []
      const { key, source, status, grade } = row
      return [{ series: id, place: titleOf(place), reason, dataset: dataset.id, key, source, status, grade }]
    })
    const dataset = datasets.get(own[0]?.draw.dataset ?? '')
    const measure = dataset?.measures.find((one) => one.id === own[0]?.draw.measure)
    const channel = own[0]?.draw.place
    const placeTitle =
      channel && 'dimension' in channel
        ? dataset?.dimensions.find((dimension) => dimension.id === channel.dimension)?.title
        : undefined
    return {
      id: panel?.id ?? 'all',
      ...(panel && { title: panel.title }),
      unit: measure?.unit ?? 'index',
      calendar: dataset?.calendar ?? 'calendar',
      ...(placeTitle && { placeTitle }),
      places: sortPlaces(chart, order, series).map(titleOf),
      series,
      breaks: (chart.breaks ?? []).filter(({ before }) => isBetween(before, order.map(Number))),
      missing,
      ...(chart.band && hasBoth(chart.band, series) && { band: chart.band }),
    }
  })
  const years = timed ? [...new Set(panels.flatMap((panel) => panel.places.map((place) => place.year ?? 0)))] : []
  return { id: chart.id, kind: chart.kind, timed, years: years.sort((a, b) => a - b), series: heads, panels }
}

/** Categories by the values of one series, where the chart says so; those without a value last. */
function sortPlaces(chart: Chart, order: readonly string[], series: readonly ChartSeries[]): string[] {
  const sort = chart.places?.sort
  if (!sort) return [...order]
  const points = series.find((one) => one.id === sort.by)?.points ?? []
  const sign = sort.direction === 'ascending' ? 1 : -1
  const rank = (id: string) => {
    const value = points.find((point) => point.place === id)?.value
    return value === undefined ? Infinity : sign * value
  }
  return order.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
}

/** First and last year of a model; zeros where no years stand along the axis. */
export function yearsOf(model: Pick<ChartModel, 'years'>): [number, number] {
  return [model.years[0] ?? 0, model.years.at(-1) ?? 0]
}

/** The state a named view stands for. */
export function selectionOf(view: ChartView, model: ChartModel): ChartSelection {
  return { series: view.series ?? model.series.map((one) => one.id), years: view.years ?? yearsOf(model) }
}

/** The part of a model that a state shows. An end label goes with the last year only. */
export function selectChart(model: ChartModel, selection: ChartSelection): ChartModel {
  const [first, last] = selection.years
  const within = (year: number | undefined) => !model.timed || year === undefined || (year >= first && year <= last)
  // Years before the first and after the last drawn one go with the end of the chart they stand at.
  const [start, end] = yearsOf(model)
  const from = first === start ? -Infinity : first
  const to = last === end ? Infinity : last
  const listed = (year: number | undefined) => !model.timed || year === undefined || (year >= from && year <= to)
  const shown = new Set(selection.series)
  const panels = model.panels.flatMap(({ band, ...panel }): ChartPanel[] => {
    const series = panel.series
      .filter((one) => shown.has(one.id))
      .map(({ endValue, ...one }): ChartSeries => {
        const points = one.points.filter((point) => !model.timed || within(Number(point.place)))
        const whole = points.at(-1) === one.points.at(-1)
        return { ...one, points, ...(endValue && whole && { endValue }) }
      })
    if (series.length === 0) return []
    const places = panel.places.filter((place) => within(place.year))
    const years = places.flatMap((place) => place.year ?? [])
    return [
      {
        ...panel,
        series,
        places,
        breaks: panel.breaks.filter(({ before }) => isBetween(before, years)),
        missing: panel.missing.filter((gap) => shown.has(gap.series) && listed(gap.place.year)),
        ...(band && hasBoth(band, series) && { band }),
      },
    ]
  })
  return {
    ...model,
    years: model.years.filter(within),
    series: model.series.filter((one) => shown.has(one.id)),
    panels,
  }
}

/** Points of all panels, in reading order. */
export function pointsOf(model: Pick<ChartModel, 'panels'>): ChartPoint[] {
  return model.panels.flatMap((panel) => panel.series.flatMap((series) => series.points))
}

/** Rows of the files of a model: one for each value and one for each stated gap. */
export function countRows(model: Pick<ChartModel, 'panels'>): number {
  return pointsOf(model).length + model.panels.reduce((sum, panel) => sum + panel.missing.length, 0)
}
