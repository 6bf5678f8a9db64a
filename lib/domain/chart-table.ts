import type { ChartModel, ChartPoint } from './chart-model.ts'
import type { LocalizedText } from '../schema/text.ts'
import type { Grade, Status } from '../schema/vocabulary.ts'

/** One cell: a point, the reason why there is none, or nothing recorded. */
export type ChartCell = { point: ChartPoint } | { reason: LocalizedText } | undefined

export type ChartTableRow = {
  year: number
  /** In the order of the model's series. */
  cells: readonly ChartCell[]
  /** Statuses of the row's values, each once. */
  statuses: readonly Status[]
  /** Grades with the series they hold for; one entry without series when all agree. */
  grades: readonly { grade: Grade; series: readonly string[] }[]
}

/** The table twin of a chart: one row a year, one column a series. */
export function toChartTable(model: ChartModel): ChartTableRow[] {
  const years = [...new Set([...model.years, ...model.missing.map((gap) => gap.year)])].sort((a, b) => a - b)
  return years.map((year) => {
    const cells = model.series.map((series): ChartCell => {
      const point = series.points.find((candidate) => candidate.year === year)
      if (point) return { point }
      const gap = model.missing.find((candidate) => candidate.series === series.id && candidate.year === year)
      return gap && { reason: gap.reason }
    })
    const bySeries = model.series.flatMap((series, index) => {
      const cell = cells[index]
      return cell && 'point' in cell ? [{ series: series.id, ...cell.point }] : []
    })
    const grades = [...new Set(bySeries.map((point) => point.grade))]
    return {
      year,
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
