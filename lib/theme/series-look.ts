import { emphasisLook, seriesLooks, type SeriesLook } from './tokens.ts'

/** What the look of a series hangs on: its place in the chart's own order, and whether it is the shortage itself. */
export type PlacedSeries = { index: number; emphasis: boolean }

/** Colour, marker and width of a series, the same in every state of the chart. */
export function lookOf({ index, emphasis }: PlacedSeries): SeriesLook {
  if (emphasis) return emphasisLook
  return seriesLooks[index % seriesLooks.length] ?? emphasisLook
}
