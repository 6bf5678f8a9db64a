import type { Chart, ChartView } from '../schema/chart.ts'
import type { Dataset, Row } from '../schema/dataset.ts'
import type { LocalizedText } from '../schema/text.ts'
import type { Unit } from '../schema/vocabulary.ts'
import { isDrawable, selectSeriesRows } from './chart-rows.ts'

/** One value of a series. Only what a drawing and its table need: the client is sent these, not rows. */
export type ChartPoint = {
  year: number
  value: number
  status: Row['status']
  grade: Row['grade']
  source: string
  /** Row key, for links. */
  key: string
  approximate?: true
  note?: LocalizedText
}

export type ChartSeries = {
  id: string
  title: LocalizedText
  /** Place in the chart's own order: decides colour, dash and marker, so a filtered chart keeps its looks. */
  index: number
  emphasis: boolean
  points: readonly ChartPoint[]
  /** Figure printed at the line's end in place of the drawn value, such as METI's rounded label. */
  endValue?: { value: number; approximate: boolean }
}

/** A chart's data without pixels: what its drawing, table, text and files share. */
export type ChartModel = {
  id: string
  kind: Chart['kind']
  unit: Unit
  calendar: Dataset['calendar']
  /** Every year of which any series has a value to draw, ascending. */
  years: readonly number[]
  series: readonly ChartSeries[]
  band?: { from: string; to: string }
  breaks: readonly { before: number; note: LocalizedText }[]
  /** Cells without a value to draw and why; their year may be one that has none at all. */
  missing: readonly { series: string; year: number; reason: LocalizedText }[]
}

/** State of a chart as the reader chose it: series in the chart's order, first and last year. */
export type ChartSelection = { series: readonly string[]; years: readonly [number, number] }

function toPoint(row: Row & { value: number; year: number }): ChartPoint {
  return {
    year: row.year,
    value: row.value,
    status: row.status,
    grade: row.grade,
    source: row.source,
    key: row.key,
    ...(row.approximate && { approximate: row.approximate }),
    ...(row.note && { note: row.note }),
  }
}

/** The whole chart: every series and year its dataset holds. The build has checked the references. */
export function toChartModel(
  chart: Chart,
  dataset: Dataset,
  rowOf: (reference: string) => Row | undefined,
): ChartModel {
  const dimension = dataset.dimensions.find((candidate) => candidate.id === chart.series.dimension)
  const missing: { series: string; year: number; reason: LocalizedText }[] = []
  const series = chart.series.order.map((id, index): ChartSeries => {
    const rows = selectSeriesRows(chart, dataset, id)
    for (const row of rows) {
      const reason = row.missing ?? row.limits?.chart
      if (reason && row.year !== null) missing.push({ series: id, year: row.year, reason })
    }
    const reference = chart.endLabels?.[id]
    const end = reference === undefined ? undefined : rowOf(reference)
    return {
      id,
      title: dimension?.values.find((value) => value.id === id)?.title ?? { en: id, ja: id },
      index,
      emphasis: chart.emphasis === id,
      points: rows.filter(isDrawable).map(toPoint),
      ...(end?.value !== undefined && { endValue: { value: end.value, approximate: end.approximate === true } }),
    }
  })
  const years = [...new Set(series.flatMap((one) => one.points.map((point) => point.year)))]
  const unit = dataset.measures.find((measure) => measure.id === chart.measure)?.unit ?? 'index'
  return {
    id: chart.id,
    kind: chart.kind,
    unit,
    calendar: dataset.calendar,
    years: years.sort((a, b) => a - b),
    series,
    breaks: chart.breaks ?? [],
    missing,
    ...(chart.band && { band: chart.band }),
  }
}

/** First and last year of a model. */
export function yearsOf(model: ChartModel): [number, number] {
  return [model.years[0] ?? 0, model.years.at(-1) ?? 0]
}

/** The state a named view stands for. */
export function selectionOf(view: ChartView, model: ChartModel): ChartSelection {
  return { series: view.series ?? model.series.map((one) => one.id), years: view.years ?? yearsOf(model) }
}

/** The part of a model that a state shows. An end label goes with the last year only. */
export function selectChart(model: ChartModel, selection: ChartSelection): ChartModel {
  const [first, last] = selection.years
  const within = (year: number) => year >= first && year <= last
  // Years before the first and after the last drawn one go with the end of the chart they stand at.
  const [start, end] = yearsOf(model)
  const listed = (year: number) =>
    year >= (first === start ? -Infinity : first) && year <= (last === end ? Infinity : last)
  const shown = new Set(selection.series)
  const series = model.series
    .filter((one) => shown.has(one.id))
    .map(({ endValue, ...one }): ChartSeries => {
      const points = one.points.filter((point) => within(point.year))
      const whole = points.at(-1) === one.points.at(-1)
      return { ...one, points, ...(endValue && whole && { endValue }) }
    })
  const { band, ...rest } = model
  return {
    ...rest,
    series,
    years: model.years.filter(within),
    breaks: model.breaks.filter((mark) => mark.before > first && mark.before <= last),
    missing: model.missing.filter((gap) => shown.has(gap.series) && listed(gap.year)),
    ...(band && shown.has(band.from) && shown.has(band.to) && { band }),
  }
}
