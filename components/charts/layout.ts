import { scaleLinear } from 'd3-scale'
import type { ChartModel, ChartSeries } from '@/lib/domain/chart-model'
import { placeBarTexts } from './bar-texts'
import { estimateTextWidth } from './text-width'

/** Widths a chart is laid out for, in its own units; the page shows the one that fits and scales it. */
export const chartWidths = [354, 660, 1130] as const
export type ChartWidth = (typeof chartWidths)[number]

const heights: Record<ChartWidth, number> = { 354: 330, 660: 390, 1130: 500 }

/** Words the layout must place; measured by estimate, since the server has no screen. */
export type LayoutWords = {
  /** Text of a tick of the value axis. */
  tick: (value: number) => string
  year: (year: number) => string
  /** A value with the sign of its unit, for bars, tables and tooltips. */
  cell: (value: number) => string
  /** Name and value at the end of a series. */
  endName: (series: ChartSeries) => string
  endValue: (series: ChartSeries) => string
}

export type EndLabel = { series: ChartSeries; name: string; value: string; x: number; y: number; pointY: number }

export type ChartLayout = {
  width: number
  height: number
  margin: { top: number; right: number; bottom: number; left: number }
  /** Value axis. */
  domain: [number, number]
  ticks: { value: number; y: number; text: string }[]
  /** Year axis: x is the place of the year (line) or the middle of its group (bar). */
  years: { year: number; x: number; text: string | undefined }[]
  ends: EndLabel[]
  x: (year: number) => number
  y: (value: number) => number
  /** Width of one bar and its offset from the middle of the group, by place in the model. */
  bar: { width: number; offset: (place: number) => number }
  /** Size of the value text over a bar, where it fits. */
  barText: (place: number, year: number) => number | undefined
}

/** Label boxes pushed apart downwards, then back up when they leave the frame; order and gaps are kept. */
function spread(places: number[], gap: number, top: number, bottom: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  const out = [...places]
  let previous = -Infinity
  for (const index of order) {
    out[index] = Math.max(out[index] ?? 0, previous + gap, top)
    previous = out[index]
  }
  let next = Infinity
  for (const index of order.reverse()) {
    out[index] = Math.min(out[index] ?? 0, next - gap, bottom)
    next = out[index]
  }
  return out
}

/** Years that get a text: as many as fit, always the first and the last. */
function selectYearTexts(years: readonly number[], room: number, textWidth: number): Set<number> {
  const first = years[0] ?? 0
  const last = years.at(-1) ?? first
  for (const step of [1, 2, 3, 4, 5, 6, 10, 20]) {
    const shown = years.filter((year) => (last - year) % step === 0)
    if (shown.length <= 1 || room / (shown.length - 1) >= textWidth) {
      const firstShown = shown[0] ?? first
      const clear = firstShown === first || ((firstShown - first) / Math.max(1, last - first)) * room >= textWidth
      return new Set(clear ? [first, ...shown] : shown)
    }
  }
  return new Set([first, last])
}

const textSize = 13

/** Margins, domain, ticks and label places of a chart at one width. Pure: the server and the browser get the same. */
export function layoutChart(model: ChartModel, width: ChartWidth, words: LayoutWords): ChartLayout {
  const height = heights[width]
  const values = model.series.flatMap((series) => series.points.map((point) => point.value))
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(1, ...values)])
    .nice(5)
  const [low = 0, high = 1] = scale.domain()
  const tickValues = scale.ticks(5)
  const ends = model.kind === 'line' ? model.series.filter((series) => series.points.length > 0) : []
  const endWidth = Math.max(
    0,
    ...ends.flatMap((one) => [
      estimateTextWidth(words.endName(one), textSize + 2),
      estimateTextWidth(words.endValue(one), textSize),
    ]),
  )
  const margin = {
    top: 16,
    right: ends.length > 0 ? Math.ceil(endWidth) + 20 : 12,
    bottom: 30,
    left: Math.ceil(Math.max(...tickValues.map((value) => estimateTextWidth(words.tick(value), textSize)))) + 12,
  }
  const bottom = height - margin.bottom
  const y = scale.range([bottom, margin.top])
  const first = model.years[0] ?? 0
  const last = model.years.at(-1) ?? first
  const inner = width - margin.left - margin.right
  const slot = inner / Math.max(1, model.years.length)
  const x =
    model.kind === 'bar'
      ? (year: number) => margin.left + slot * (model.years.indexOf(year) + 0.5)
      : (year: number) => margin.left + (last === first ? inner / 2 : (inner * (year - first)) / (last - first))
  const bars = Math.max(1, model.series.length)
  const barWidth = Math.min(64, (slot * 0.82) / bars)
  const bar = { width: barWidth, offset: (place: number) => (place - bars / 2) * barWidth }
  const texts = selectYearTexts(model.years, inner, estimateTextWidth(words.year(last), textSize) + 10)
  const endPlaces = spread(
    ends.map((series) => y(series.points.at(-1)?.value ?? 0)),
    36,
    margin.top + 8,
    bottom - 20,
  )
  return {
    width,
    height,
    margin,
    domain: [low, high],
    ticks: tickValues.map((value) => ({ value, y: y(value), text: words.tick(value) })),
    years: model.years.map((year) => ({
      year,
      x: x(year),
      text: model.kind === 'bar' || texts.has(year) ? words.year(year) : undefined,
    })),
    ends: ends.map((series, index) => {
      const point = series.points.at(-1)
      return {
        series,
        name: words.endName(series),
        value: words.endValue(series),
        x: x(point?.year ?? last) + 12,
        y: endPlaces[index] ?? 0,
        pointY: y(point?.value ?? 0),
      }
    }),
    x,
    y,
    bar,
    barText: placeBarTexts(model, { x, y, bar, text: words.cell }),
  }
}
