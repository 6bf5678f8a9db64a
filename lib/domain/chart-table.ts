import type { ChartGap, ChartPanel, ChartPlace, ChartPoint } from './chart-model.ts'
import type { Grade, Status } from '../schema/vocabulary.ts'

/** One cell: a point, the gap that says why there is none, or nothing recorded. */
export type ChartCell = { point: ChartPoint } | { gap: ChartGap } | undefined

export type ChartTableRow = {
  place: ChartPlace
  /** In the order of the panel's series. */
  cells: readonly ChartCell[]
  /** Statuses of the row's values, each once. */
  statuses: readonly Status[]
  /** Grades with the series they hold for; one entry without series when all agree. */
  grades: readonly { grade: Grade; series: readonly string[] }[]
}

/** Places of a panel's table: those drawn, and those that have only reasons. */
function listPlaces(panel: ChartPanel): ChartPlace[] {
  const drawn = new Set(panel.places.map((place) => place.id))
  const extra = new Map(panel.missing.filter(({ place }) => !drawn.has(place.id)).map(({ place }) => [place.id, place]))
  const places = [...panel.places, ...extra.values()]
  return places.some((place) => place.year === undefined)
    ? places
    : places.sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
}

/** The table twin of a panel: one row a place, one column a series. */
export function toChartTable(panel: ChartPanel): ChartTableRow[] {
  return listPlaces(panel).map((place) => {
    const cells = panel.series.map((series): ChartCell => {
      const point = series.points.find((candidate) => candidate.place === place.id)
      if (point) return { point }
      const gap = panel.missing.find((one) => one.series === series.id && one.place.id === place.id)
      return gap && { gap }
    })
    const bySeries = panel.series.flatMap((series, index) => {
      const cell = cells[index]
      return cell && 'point' in cell ? [{ series: series.id, ...cell.point }] : []
    })
    const grades = [...new Set(bySeries.map((point) => point.grade))]
    return {
      place,
      cells,
      statuses: [...new Set(bySeries.map((point) => point.status))],
      grades: grades.map((grade) => ({
        grade,
        series:
          grades.length === 1 ? [] : bySeries.filter((point) => point.grade === grade).map((point) => point.series),
      })),
    }
  })
}
