import type { ChartModel, ChartPanel, ChartPlace } from '@/lib/domain/chart-model'
import { layoutHeading } from './column-panel'
import { edge, hasTexts, pointAt, scaleOf, ticksOf, valueSize } from './row-scale'
import { estimateTextWidth, wrapText } from './text-width'
import type { Box, Frame, LayoutWords, Mark, PlacedBar, PlacedText, RowLabel, RowLayout } from './types'

const textSize = 13
const lineHeight = 16
const axisHeight = 30

/** Height of one row: enough for its bars or its label. */
function rowHeight(panel: ChartPanel, kind: ChartModel['kind'], lines: number): number {
  const least = lines * lineHeight + 8
  if (kind === 'bar') return Math.max(least, panel.series.length * 18 + 12)
  return Math.max(least, kind === 'share' ? 38 : 30)
}

const labelLines = (place: ChartPlace, panel: ChartPanel, words: LayoutWords, room: number) => [
  ...wrapText(words.place(place, panel), textSize, room, 3).map((text) => ({ text, soft: false })),
  ...sampleLine(place, panel, words).map((text) => ({ text, soft: true })),
]

/** The number of answers behind a row, where all its values share one. */
function sampleLine(place: ChartPlace, panel: ChartPanel, words: LayoutWords): string[] {
  const samples = panel.series.flatMap((series) =>
    series.points.flatMap((point) => (point.place === place.id && point.sample !== undefined ? [point.sample] : [])),
  )
  const [only, ...others] = [...new Set(samples)]
  return only === undefined || others.length > 0 ? [] : [words.sample(only)]
}

/** Width that the names of a panel's places may take. */
export function labelRoom(panel: ChartPanel, words: LayoutWords, width: number): number {
  const texts = panel.places.flatMap((place) => [words.place(place, panel), ...sampleLine(place, panel, words)])
  const widest = Math.max(0, ...texts.map((text) => estimateTextWidth(text, textSize)))
  return Math.min(Math.ceil(widest) + 2, Math.max(84, Math.round(width * 0.3)))
}

/** Height a panel of rows takes at a width. */
export function heightOfRows(panel: ChartPanel, kind: ChartModel['kind'], room: number, words: LayoutWords): number {
  const rows = panel.places.map((place) => rowHeight(panel, kind, labelLines(place, panel, words, room).length))
  return rows.reduce((total, height) => total + height, 0) + axisHeight + 8
}

/** Units of which the distance from nought says nothing. */
const floating = new Set(['rank', 'score', 'index'])

/** Values the axis must reach: nought as well, except for ranks and scores. */
export function extentOfRows(panel: ChartPanel, kind: ChartModel['kind']): [number, number] {
  if (kind === 'share') return [0, 100]
  const values = panel.series.flatMap((series) => series.points.map((point) => point.value))
  if (panel.unit === 'rank') return [1, Math.max(2, ...values)]
  const least = Math.min(...values)
  const most = Math.max(...values)
  return kind === 'dot' && floating.has(panel.unit) && least > 0
    ? [least, most]
    : [Math.min(0, least), Math.max(0, most)]
}

export type RowOptions = {
  /** Values the axis must reach. */
  extent: readonly [number, number]
  /** Height of the heading, width of the names and free edges beside the outermost values, shared by all panels. */
  heading: number
  room: number
  inset: readonly [number, number]
}

/** Margins, ticks and places of rows. */
export function layoutRows(
  panel: ChartPanel,
  kind: ChartModel['kind'],
  frame: Frame,
  words: LayoutWords,
  options: RowOptions,
): RowLayout {
  const heading = layoutHeading(words.panel(panel), frame)
  const { room, inset } = options
  const plot: Box = {
    left: frame.x + room + 12,
    right: frame.x + frame.width - edge,
    top: frame.y + Math.max(heading.height, options.heading) + 4,
    bottom: frame.y + frame.height - axisHeight,
  }
  const scale = scaleOf(panel, kind, plot.right - plot.left, options.extent).range([
    plot.left + inset[0],
    plot.right - inset[1],
  ])
  const [low = 0, high = 1] = scale.domain()
  const x = (value: number) => scale(value)
  let top = plot.top
  const rows = panel.places.map((place) => {
    const lines = labelLines(place, panel, words, room)
    const height = rowHeight(panel, kind, lines.length)
    const row = {
      place,
      top,
      middle: top + height / 2,
      bottom: top + height,
      label: placeLabel(lines, plot, top + height / 2),
    }
    top += height
    return row
  })
  const ticks = ticksOf(panel, scale, words, frame.width < 420 ? 3 : 5)
  const base = {
    form: 'rows' as const,
    panel,
    heading: heading.lines,
    plot,
    domain: [low, high] as const,
    ticks,
    rows,
    x,
  }
  const input = { panel, words, rows, x, plot, texted: hasTexts(panel, frame.width) }
  if (kind === 'share') return { ...base, ...layoutAnswers(input), spans: [], texts: [], empty: [] }
  if (kind === 'dot') return { ...base, ...layoutDots(input), bars: [], holes: [] }
  const bars = layoutLyingBars(input)
  return { ...base, bars, marks: bars.map((bar) => bar.mark), spans: [], texts: [], holes: [], empty: emptyRows(input) }
}

function placeLabel(lines: readonly { text: string; soft: boolean }[], plot: Box, middle: number): RowLabel[] {
  return lines.map((line, index) => ({
    ...line,
    x: plot.left - 12,
    y: middle + 4.5 + (index - (lines.length - 1) / 2) * lineHeight,
    size: textSize,
    anchor: 'end',
  }))
}

type Input = {
  panel: ChartPanel
  words: LayoutWords
  rows: RowLayout['rows']
  x: (value: number) => number
  plot: Box
  texted: boolean
}

function emptyRows({ panel, words, rows, plot }: Input): PlacedText[] {
  return rows
    .filter((row) => pointAt(panel, row.place.id).length === 0)
    .map((row) => ({
      text: words.notPublished,
      x: plot.left + 6,
      y: row.middle + 4.5,
      size: valueSize,
      anchor: 'start',
    }))
}

/** Dots nearer than this are set one above the other. */
const near = 9

function layoutDots(input: Input): Pick<RowLayout, 'marks' | 'spans' | 'texts' | 'empty'> {
  const { panel, words, rows, x, texted } = input
  const spans: { place: string; from: number; to: number; y: number }[] = []
  const texts: (PlacedText & { mark: Mark })[] = []
  const marks = rows.flatMap((row) => {
    const found = pointAt(panel, row.place.id).sort((a, b) => a.point.value - b.point.value)
    const own = found.map(({ series, point }): Mark => ({
      panel,
      series,
      place: row.place,
      point,
      x: x(point.value),
      y: row.middle,
    }))
    const dodged = own.map((mark, index) => ({ ...mark, y: mark.y + dodge(own, index) }))
    const [first, last] = [dodged[0], dodged.at(-1)]
    if (first && last && last !== first) spans.push({ place: row.place.id, from: first.x, to: last.x, y: row.middle })
    if (first && last && texted) {
      texts.push({
        mark: last,
        text: words.cell(last.point.value, panel),
        x: last.x + 9,
        y: row.middle + 4.5,
        size: valueSize,
        anchor: 'start',
      })
      if (last !== first)
        texts.push({
          mark: first,
          text: words.cell(first.point.value, panel),
          x: first.x - 9,
          y: row.middle + 4.5,
          size: valueSize,
          anchor: 'end',
        })
    }
    return dodged
  })
  return { marks, spans, texts, empty: emptyRows(input) }
}

/** How far a dot moves from the middle of its row, so that none hides another. */
function dodge(own: readonly Mark[], index: number): number {
  const x = own[index]?.x ?? 0
  let start = index
  while (start > 0 && (own[start]?.x ?? 0) - (own[start - 1]?.x ?? 0) < near) start -= 1
  let end = index
  while (end + 1 < own.length && (own[end + 1]?.x ?? 0) - (own[end]?.x ?? 0) < near) end += 1
  const size = end - start + 1
  return size === 1 || Number.isNaN(x) ? 0 : (index - start - (size - 1) / 2) * (size > 2 ? 7 : 9)
}

function layoutLyingBars({ panel, words, rows, x }: Input): PlacedBar[] {
  return rows.flatMap((row) => {
    const thickness = Math.min(20, (row.bottom - row.top - 10) / Math.max(1, panel.series.length))
    const start = row.middle - (thickness * panel.series.length) / 2
    return pointAt(panel, row.place.id).map(({ series, point }): PlacedBar => {
      const top = start + panel.series.indexOf(series) * thickness + 1
      const box: Box = {
        left: x(Math.min(0, point.value)),
        right: x(Math.max(0, point.value)),
        top,
        bottom: top + thickness - 2,
      }
      const behind = point.value < 0
      const middle = (box.top + box.bottom) / 2
      const mark: Mark = { panel, series, place: row.place, point, x: behind ? box.left : box.right, y: middle, box }
      const value: PlacedText = {
        text: words.cell(point.value, panel),
        x: behind ? box.left - 6 : box.right + 6,
        y: middle + 4.5,
        size: valueSize,
        anchor: behind ? 'end' : 'start',
      }
      return { mark, box, value, inside: false }
    })
  })
}

function layoutAnswers({ panel, words, rows, x }: Input): Pick<RowLayout, 'bars' | 'marks' | 'holes'> {
  const holes: { box: Box; text: PlacedText | undefined }[] = []
  const bars = rows.flatMap((row) => {
    let reached = 0
    const [top, bottom] = [row.top + 4, row.bottom - 4]
    const segments = pointAt(panel, row.place.id).map(({ series, point }): PlacedBar => {
      const box: Box = { left: x(reached), right: x(Math.min(100, reached + point.value)), top, bottom }
      reached += point.value
      const middle = (box.left + box.right) / 2
      const mark: Mark = { panel, series, place: row.place, point, x: middle, y: row.middle, box }
      const text = words.cell(point.value, panel)
      const size = [13, 12, 11].find((one) => 1.1 * estimateTextWidth(text, one) <= box.right - box.left - 6)
      return {
        mark,
        box,
        inside: true,
        ...(size !== undefined && { value: { text, x: middle, y: row.middle + size * 0.36, size, anchor: 'middle' } }),
      }
    })
    if (reached < 99) {
      const box: Box = { left: x(reached), right: x(100), top, bottom }
      const fits = estimateTextWidth(words.notPublished, valueSize) <= box.right - box.left - 12
      holes.push({
        box,
        text: fits
          ? {
              text: words.notPublished,
              x: (box.left + box.right) / 2,
              y: row.middle + 4.5,
              size: valueSize,
              anchor: 'middle',
            }
          : undefined,
      })
    }
    return segments
  })
  return { bars, marks: bars.map((bar) => bar.mark), holes }
}
