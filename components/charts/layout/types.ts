import type { ChartModel, ChartPanel, ChartPlace, ChartPoint, ChartSeries, SeriesHead } from '@/lib/domain/chart-model'

/** Widths a chart is laid out for, in its own units; the page shows the one that fits and scales it. */
export const chartWidths = [354, 660, 1130] as const
export type ChartWidth = (typeof chartWidths)[number]

/** Words the layout must place; measured by estimate, since the server has no screen. */
export type LayoutWords = {
  /** Text of a tick of the value axis. */
  tick: (value: number, panel: ChartPanel) => string
  /** What stands along the axis: a year without its sign, or a category. */
  place: (place: ChartPlace, panel: ChartPanel) => string
  /** A value with the sign of its unit. */
  cell: (value: number, panel: ChartPanel) => string
  /** Name of a series at the end of its line. */
  name: (series: SeriesHead) => string
  endValue: (series: ChartSeries, panel: ChartPanel) => string
  panel: (panel: ChartPanel) => string
  sample: (count: number) => string
  count: (count: number) => string
  /** What is said where the question changed. */
  questionChanged: string
  notPublished: string
}

export type Box = { left: number; right: number; top: number; bottom: number }

/** One value in the drawing: what can be pointed at, reached by key and spoken. */
export type Mark = {
  panel: ChartPanel
  series: ChartSeries
  place: ChartPlace
  point: ChartPoint
  /** Its point, or the middle of its bar's end. */
  x: number
  y: number
  /** What it covers, for bars and segments. */
  box?: Box
}

export type Tick = { value: number; at: number; text: string }
export type PlacedText = { text: string; x: number; y: number; size: number; anchor: 'start' | 'middle' | 'end' }

/** A line of a row's name, or the number of answers below it. */
export type RowLabel = PlacedText & { soft: boolean }

/** A bar or segment with the texts that fit. */
export type PlacedBar = { mark: Mark; box: Box; value?: PlacedText; sample?: PlacedText; inside: boolean }
export type EndLabel = {
  series: ChartSeries
  name?: string
  value: string
  /** Name and value in one line, where lines end close together. */
  inline?: true
  x: number
  y: number
  pointX: number
  pointY: number
}

type PanelBase = {
  panel: ChartPanel
  /** Heading of one of several panels, in lines. */
  heading: readonly PlacedText[]
  /** Where values are drawn. */
  plot: Box
  domain: readonly [number, number]
  ticks: readonly Tick[]
  marks: readonly Mark[]
  bars: readonly PlacedBar[]
}

/** Values upwards, places along the foot: line, slope, upright and stacked bars. */
export type ColumnLayout = PanelBase & {
  form: 'columns'
  places: readonly { place: ChartPlace; x: number; text: string | undefined }[]
  x: (place: string) => number
  y: (value: number) => number
  ends: readonly EndLabel[]
  starts: readonly EndLabel[]
  breaks: readonly { before: number; x: number }[]
  gaps: readonly { x: number; y: number; key: string }[]
}

/** Values along, one row a place: dots, lying bars, answers. */
export type RowLayout = PanelBase & {
  form: 'rows'
  rows: readonly { place: ChartPlace; top: number; middle: number; bottom: number; label: readonly RowLabel[] }[]
  /** From the lowest to the highest dot of a row. */
  spans: readonly { place: string; from: number; to: number; y: number }[]
  /** Values written beside dots. */
  texts: readonly (PlacedText & { mark: Mark })[]
  /** Parts of a row that nobody published. */
  holes: readonly { box: Box; text: PlacedText | undefined }[]
  /** Rows without any value: what is said instead. */
  empty: readonly PlacedText[]
  x: (value: number) => number
}

export type PanelLayout = ColumnLayout | RowLayout

export type ChartLayout = {
  kind: ChartModel['kind']
  width: number
  height: number
  panels: readonly PanelLayout[]
}

/** Room for a whole drawing in a picture, with so many panels beside each other. */
export type Space = { width: number; height: number; columns: number }

/** The area a panel may use. */
export type Frame = { x: number; y: number; width: number; height: number }
