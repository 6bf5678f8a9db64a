import type { ChartPoint, ChartSeries, SeriesHead } from '@/lib/domain/chart-model'

export { lookOf } from '@/lib/theme/series-look'

/** How a value is drawn: seen, worked out, said of the future, computed here, confirmed by nobody. Weakest last. */
export const manners = ['observed', 'estimate', 'projection', 'derived', 'unverified'] as const
export type Manner = (typeof manners)[number]

export function mannerOf(point: Pick<ChartPoint, 'status' | 'grade'>): Manner {
  if (point.grade === 'unverified') return 'unverified'
  if (point.grade === 'derived') return 'derived'
  return point.status
}

/** A stretch of a line between two points takes the weaker manner of the two. */
function weakerOf(a: Manner, b: Manner): Manner {
  return manners.indexOf(a) >= manners.indexOf(b) ? a : b
}

/** Dash of a manner; a second derived series of the same chart takes the dash-dot form. */
export function dashOf(manner: Manner, series: Pick<SeriesHead, 'emphasis'>): string | undefined {
  switch (manner) {
    case 'observed':
      return undefined
    case 'estimate':
      return '16 4'
    case 'projection':
      return '8 4'
    case 'derived':
      return series.emphasis ? '2 4' : '12 3 3 3'
    case 'unverified':
      return '3 7'
  }
}

/** Consecutive points drawn in one manner; each run begins with the last point of the run before it. */
export type Run = { manner: Manner; points: readonly ChartPoint[] }

/** Cuts a series over years into runs, and in two where the question changed. */
export function runsOf(series: ChartSeries, breaks: readonly { before: number }[]): Run[] {
  const runs: { manner: Manner; points: ChartPoint[] }[] = []
  series.points.forEach((point, index) => {
    const previous = series.points[index - 1]
    if (!previous) return
    const [from, to] = [Number(previous.place), Number(point.place)]
    if (breaks.some((mark) => mark.before > from && mark.before <= to)) return
    const before = index > 1 ? mannerOf(previous) : 'observed'
    const manner = weakerOf(mannerOf(point), before)
    const run = runs.at(-1)
    if (run && run.manner === manner && run.points.at(-1) === previous) run.points.push(point)
    else runs.push({ manner, points: [previous, point] })
  })
  return runs
}

/** Points that carry a marker: all of a short series, every fourth and the last of a long one. */
export function hasMarker(series: ChartSeries, place: number): boolean {
  const count = series.points.length
  return count <= 6 || place % 4 === 0 || place === count - 1
}
