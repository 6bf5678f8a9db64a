import type { HoursView, Span } from '@/lib/domain/working-hours/hours-view'

/** Where everything of the picture stands, in units of its own width. */
export type HoursLayout = {
  width: number
  height: number
  /** On phones words stand above the bars, else beside them. */
  narrow: boolean
  axisFrom: number
  ticks: readonly { x: number; minutes: number; named: boolean }[]
  /** Top of each row, Japan's first. */
  tops: readonly number[]
  /** From the top of a row to its bar, and the bar's height. */
  barTop: number
  bar: number
  /** Start and end of Japan's day, drawn through all rows. */
  guides: readonly number[]
  place: (span: Span) => { x: number; width: number; cutLeft: boolean; cutRight: boolean }
}

const dayMinutes = 1440
const axisTop = 50

/** Lays out the picture at a width: 24 hours from left to right, one row a city. */
export function layoutHours(view: HoursView, width: number): HoursLayout {
  const narrow = width < 500
  const [before, after] = narrow ? [18, 18] : [190, 130]
  const [rowHeight, barTop, bar] = narrow ? [82, 41, 22] : [58, 6, 28]
  const from = view.axisStart
  const length = width - before - after
  const xOf = (minutes: number) => Math.round((before + ((minutes - from) / dayMinutes) * length) * 100) / 100
  const inside = (minutes: number) => Math.min(Math.max(minutes, from), from + dayMinutes)
  const tops = [undefined, ...view.places].map((_, index) => axisTop + index * rowHeight)
  return {
    width,
    height: axisTop + tops.length * rowHeight - (narrow ? 10 : 16),
    narrow,
    axisFrom: narrow ? 0 : before,
    ticks: Array.from({ length: 9 }, (_, index) => {
      const minutes = from + index * 180
      return { x: xOf(minutes), minutes, named: !narrow || index % 2 === 0 }
    }),
    tops,
    barTop,
    bar,
    guides: [xOf(inside(view.japan.from)), xOf(inside(view.japan.to))],
    place: (span) => {
      const [x, end] = [xOf(inside(span.from)), xOf(inside(span.to))]
      return {
        x,
        width: Math.round((end - x) * 100) / 100,
        cutLeft: span.from < from,
        cutRight: span.to > from + dayMinutes,
      }
    },
  }
}
