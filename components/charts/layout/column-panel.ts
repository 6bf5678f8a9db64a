import { scaleLinear } from 'd3-scale'
import type { ChartModel, ChartPanel, ChartSeries } from '@/lib/domain/chart-model'
import { placeBarTexts } from './bar-texts'
import { selectYearTexts, spread } from './spread'
import { estimateTextWidth, wrapText } from './text-width'
import type { Box, ColumnLayout, EndLabel, Frame, LayoutWords, Mark, PlacedBar, PlacedText } from './types'

const textSize = 13
const nameSize = 14
const sampleSize = 11

/** Values the axis must reach: for stacked bars the sums. */
export function extentOfColumns(panel: ChartPanel, kind: ChartModel['kind']): [number, number] {
  const values =
    kind === 'stacked'
      ? panel.places.map((place) => sum(panel.series.map((series) => valueAt(series, place.id) ?? 0)))
      : panel.series.flatMap((series) => series.points.map((point) => point.value))
  return [Math.min(0, ...values), Math.max(0, ...values)]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const valueAt = (series: ChartSeries, place: string) => series.points.find((point) => point.place === place)?.value

/** Heading lines of a panel and the height they take. */
export function layoutHeading(text: string, frame: Frame): { lines: PlacedText[]; height: number } {
  if (text === '') return { lines: [], height: 0 }
  const lines = wrapText(text, nameSize, frame.width / 1.06, 3)
  return {
    lines: lines.map((line, index) => ({
      text: line,
      x: frame.x,
      y: frame.y + 14 + index * 19,
      size: nameSize,
      anchor: 'start',
    })),
    height: lines.length * 19 + 10,
  }
}

/** Margins, ticks and places of one pair of upright axes. `extent`: values the axis must reach. */
export function layoutColumns(
  panel: ChartPanel,
  kind: ChartModel['kind'],
  frame: Frame,
  words: LayoutWords,
  options: { extent: readonly [number, number]; labelled: boolean; heading: number },
): ColumnLayout {
  const heading = layoutHeading(words.panel(panel), frame)
  const small = frame.width < 320
  const [least, most] = options.extent
  // The first place stands at the top.
  const scale =
    panel.unit === 'rank'
      ? scaleLinear().domain([most, 1])
      : scaleLinear()
          .domain(least === 0 && most === 0 ? [0, 1] : [least, most])
          .nice(small ? 4 : 5)
  const [low = 0, high = 1] = scale.domain()
  const tickValues = scale.ticks(small ? 4 : 5)
  const lines = kind === 'line' || kind === 'slope'
  const drawn = panel.series.filter((series) => series.points.length > 0)
  const labelled = lines && options.labelled ? drawn : []
  const widthOfEnd = (series: ChartSeries) => {
    const name = 1.08 * estimateTextWidth(words.name(series), nameSize)
    const value = estimateTextWidth(words.endValue(series, panel), textSize)
    return kind === 'slope' ? name + value + 6 : Math.max(name, value)
  }
  const endWidth = Math.max(0, ...labelled.map(widthOfEnd))
  const startTexts = kind === 'slope' ? labelled.map((series) => startText(series, panel, words)) : []
  const tickWidth = Math.max(...tickValues.map((value) => estimateTextWidth(words.tick(value, panel), textSize)))
  const left =
    kind === 'slope' ? Math.max(0, ...startTexts.map((text) => estimateTextWidth(text, textSize))) + 8 : tickWidth
  const plot: Box = {
    left: frame.x + Math.ceil(left) + 12,
    right: frame.x + frame.width - (labelled.length > 0 ? Math.ceil(endWidth) + 20 : lines ? 22 : 12),
    top: frame.y + Math.max(heading.height, options.heading) + (panel.breaks.length > 0 ? 34 : 16),
    bottom: frame.y + frame.height - 30,
  }
  const y = scale.range([plot.bottom, plot.top])
  const years = panel.places.map((place) => place.year ?? 0)
  const first = years[0] ?? 0
  const last = years.at(-1) ?? first
  const inner = plot.right - plot.left
  const slot = inner / Math.max(1, panel.places.length)
  const middleOfSlot = (place: string) =>
    plot.left + slot * (panel.places.findIndex((candidate) => candidate.id === place) + 0.5)
  const alongYears = (place: string) =>
    plot.left + (last === first ? inner / 2 : (inner * (Number(place) - first)) / (last - first))
  const x = lines ? alongYears : middleOfSlot
  const marks = toMarks(panel, x, (value) => y(value))
  const texts = selectYearTexts(
    years,
    inner,
    Math.max(...panel.places.map((place) => estimateTextWidth(words.place(place, panel), textSize))) + 10,
  )
  const every = lines ? 1 : Math.max(1, Math.ceil((widestPlace(panel, words) + 8) / slot))
  const bars =
    kind === 'bar'
      ? layoutBars(panel, marks, slot, y, words)
      : kind === 'stacked'
        ? stackBars(panel, marks, slot, y, words)
        : []
  return {
    form: 'columns',
    panel,
    heading: heading.lines,
    plot,
    domain: [low, high],
    ticks: tickValues.map((value) => ({ value, at: y(value), text: words.tick(value, panel) })),
    marks: bars.length > 0 ? bars.map((bar) => bar.mark) : marks,
    bars,
    places: panel.places.map((place, index) => ({
      place,
      x: x(place.id),
      text: (lines ? texts.has(place.year ?? 0) : (panel.places.length - 1 - index) % every === 0)
        ? words.place(place, panel)
        : undefined,
    })),
    x,
    y,
    ends: placeEnds(labelled, panel, plot, x, y, words, kind === 'slope'),
    starts: kind === 'slope' ? placeStarts(labelled, panel, plot, x, y, words) : [],
    breaks: panel.breaks.map(({ before }) => ({ before, x: placeOfBreak(before, panel, x) })),
    gaps: kind === 'bar' ? gapsOf(panel, slot, x, y) : [],
  }
}

const widestPlace = (panel: ChartPanel, words: LayoutWords) =>
  Math.max(0, ...panel.places.map((place) => estimateTextWidth(words.place(place, panel), textSize)))

function toMarks(panel: ChartPanel, x: (place: string) => number, y: (value: number) => number): Mark[] {
  return panel.series.flatMap((series) =>
    series.points.flatMap((point): Mark[] => {
      const place = panel.places.find((candidate) => candidate.id === point.place)
      return place ? [{ panel, series, place, point, x: x(point.place), y: y(point.value) }] : []
    }),
  )
}

/** Half-way between the year before and the year of the new question. */
function placeOfBreak(before: number, panel: ChartPanel, x: (place: string) => number): number {
  const next = panel.places.find((place) => (place.year ?? 0) >= before)
  const previous = panel.places.findLast((place) => (place.year ?? 0) < before)
  return next && previous ? (x(next.id) + x(previous.id)) / 2 : x(next?.id ?? '')
}

const barOf = (panel: ChartPanel, slot: number) => {
  const count = Math.max(1, panel.series.length)
  const width = Math.min(64, (slot * 0.82) / count)
  return { width, offset: (place: number) => (place - count / 2) * width }
}

function layoutBars(
  panel: ChartPanel,
  marks: readonly Mark[],
  slot: number,
  y: (value: number) => number,
  words: LayoutWords,
): PlacedBar[] {
  const bar = barOf(panel, slot)
  const placed = marks.map((mark) => {
    const left = mark.x + bar.offset(panel.series.indexOf(mark.series)) + 1
    const box: Box = {
      left,
      right: left + bar.width - 2,
      top: y(Math.max(0, mark.point.value)),
      bottom: y(Math.min(0, mark.point.value)),
    }
    return { mark: { ...mark, x: (box.left + box.right) / 2, box }, box, text: words.cell(mark.point.value, panel) }
  })
  const sizes = placeBarTexts(placed)
  const room = bar.width - 2
  const full = placed.every(({ mark: { point } }) =>
    point.sample === undefined ? true : estimateTextWidth(words.sample(point.sample), sampleSize) <= room,
  )
  return placed.map(({ mark, box, text }, index): PlacedBar => {
    const size = sizes[index]
    const middle = (box.left + box.right) / 2
    const sample =
      mark.point.sample === undefined
        ? undefined
        : full
          ? words.sample(mark.point.sample)
          : words.count(mark.point.sample)
    const fits =
      sample !== undefined && estimateTextWidth(sample, sampleSize) <= box.right - box.left && box.bottom - box.top > 44
    return {
      mark,
      box,
      inside: false,
      ...(size !== undefined && { value: { text, x: middle, y: box.top - 6, size, anchor: 'middle' } }),
      ...(fits && { sample: { text: sample, x: middle, y: box.bottom - 24, size: sampleSize, anchor: 'middle' } }),
    }
  })
}

function stackBars(
  panel: ChartPanel,
  marks: readonly Mark[],
  slot: number,
  y: (value: number) => number,
  words: LayoutWords,
): PlacedBar[] {
  const width = Math.min(88, slot * 0.72)
  const reached = new Map<string, number>()
  return marks.map((mark): PlacedBar => {
    const from = reached.get(mark.place.id) ?? 0
    const to = from + mark.point.value
    reached.set(mark.place.id, to)
    const box: Box = { left: mark.x - width / 2, right: mark.x + width / 2, top: y(to), bottom: y(from) }
    const text = words.cell(mark.point.value, panel)
    const size = [13, 12, 11, 10].find((candidate) => 1.1 * estimateTextWidth(text, candidate) <= width - 4)
    const middle = (box.top + box.bottom) / 2
    return {
      mark: { ...mark, y: middle, box },
      box,
      inside: true,
      ...(size !== undefined &&
        box.bottom - box.top >= size + 6 && {
          value: { text, x: mark.x, y: middle + size * 0.36, size, anchor: 'middle' },
        }),
    }
  })
}

function gapsOf(panel: ChartPanel, slot: number, x: (place: string) => number, y: (value: number) => number) {
  const bar = barOf(panel, slot)
  const drawn = new Set(panel.places.map((place) => place.id))
  return panel.series.flatMap((series, index) =>
    panel.missing
      .filter((gap) => gap.series === series.id && drawn.has(gap.place.id))
      .map((gap) => ({
        key: `${series.id} ${gap.place.id}`,
        x: x(gap.place.id) + bar.offset(index) + bar.width / 2,
        y: y(0) - 6,
      })),
  )
}

function placeEnds(
  labelled: readonly ChartSeries[],
  panel: ChartPanel,
  plot: Box,
  x: (place: string) => number,
  y: (value: number) => number,
  words: LayoutWords,
  inline: boolean,
): EndLabel[] {
  const places = spread(
    labelled.map((series) => y(series.points.at(-1)?.value ?? 0)),
    inline ? 19 : 36,
    plot.top + (inline ? 0 : 8),
    plot.bottom - (inline ? 0 : 16),
  )
  return labelled.map((series, index) => {
    const point = series.points.at(-1)
    const pointX = x(point?.place ?? '')
    return {
      series,
      name: words.name(series),
      value: words.endValue(series, panel),
      ...(inline && { inline }),
      x: plot.right + 12,
      y: places[index] ?? 0,
      pointX,
      pointY: y(point?.value ?? 0),
    }
  })
}

const startText = (series: ChartSeries, panel: ChartPanel, words: LayoutWords) =>
  words.cell(series.points[0]?.value ?? 0, panel)

function placeStarts(
  labelled: readonly ChartSeries[],
  panel: ChartPanel,
  plot: Box,
  x: (place: string) => number,
  y: (value: number) => number,
  words: LayoutWords,
): EndLabel[] {
  const first = panel.places[0]?.id
  const from = labelled.filter((series) => series.points[0]?.place === first)
  const places = spread(
    from.map((series) => y(series.points[0]?.value ?? 0)),
    18,
    plot.top + 4,
    plot.bottom - 4,
  )
  return from.map((series, index) => ({
    series,
    value: startText(series, panel, words),
    x: plot.left - 10,
    y: places[index] ?? 0,
    pointX: x(first ?? ''),
    pointY: y(series.points[0]?.value ?? 0),
  }))
}
