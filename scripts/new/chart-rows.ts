import { isDrawable } from '../../lib/domain/chart-rows.ts'
import { isNumeric } from '../../lib/domain/check-rows.ts'
import type { Dataset, Row } from '../../lib/schema/dataset.ts'
import type { Project } from './project.ts'
import type { Answers } from './question.ts'

/** The series drawn when no dimension tells them apart: the measure itself. */
export const oneSeries = 'none'
/** As many series as there are looks. */
const maxSeries = 6

export const findDataset = ({ readable }: Project, answers: Answers): Dataset | undefined =>
  readable.datasets.get(answers['dataset'] ?? '')

export const listMeasures = (dataset: Dataset | undefined): string[] =>
  (dataset?.measures ?? []).filter(({ unit }) => isNumeric(unit)).map(({ id }) => id)

/** "size=any,country=japan" to its parts. */
export const parseWhere = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => [part.split('=')[0]?.trim() ?? '', part.split('=')[1]?.trim() ?? '']),
  )

/** Rows of the measure that may be drawn; along a dimension only those of the newest year, at the values of `where`. */
export function listRows(dataset: Dataset | undefined, answers: Answers): Row[] {
  const where = Object.entries(parseWhere(answers['where'] ?? ''))
  const rows = (dataset?.rows ?? []).filter(
    (row) =>
      row.measure === answers['measure'] &&
      isDrawable(row) &&
      where.every(([dimension, value]) => row.at[dimension] === value),
  )
  const newest = Math.max(...rows.map(({ year }) => year ?? 0))
  return answers['kind'] === 'dot' ? rows.filter(({ year }) => (year ?? 0) === newest) : rows
}

/** Values of a dimension that some row has, in the dataset's order. */
export function listValues(dataset: Dataset | undefined, dimension: string, rows: readonly Row[]): string[] {
  const used = new Set(rows.map(({ at }) => at[dimension]))
  const values = dataset?.dimensions.find(({ id }) => id === dimension)?.values ?? []
  return values.map(({ id }) => id).filter((id) => used.has(id))
}

/** Dimensions that can tell the series apart, and "none". */
export function listSeriesOptions(dataset: Dataset | undefined, answers: Answers): string[] {
  const rows = listRows(dataset, answers)
  const fit = (dataset?.dimensions ?? []).filter(({ id }) => {
    const count = listValues(dataset, id, rows).length
    return count > 1 && count <= maxSeries
  })
  return [...fit.map(({ id }) => id), oneSeries]
}

/** Kinds that can draw the rows: over years where there are several, else along a dimension. */
export function listKinds(dataset: Dataset | undefined, answers: Answers): string[] {
  const years = new Set(listRows(dataset, answers).map(({ year }) => year))
  const overYears = [...(years.size > 1 ? ['line'] : []), ...(years.size > 0 ? ['bar'] : [])]
  const along = listPlaces(dataset, answers).length > 0 ? ['dot'] : []
  return [...(years.has(null) ? [] : overYears), ...along]
}

/** Dimensions along which the rows can be laid: those that neither tell series apart nor have one value. */
export function listPlaces(dataset: Dataset | undefined, answers: Answers): string[] {
  const rows = listRows(dataset, answers)
  return (dataset?.dimensions ?? [])
    .map(({ id }) => id)
    .filter((id) => id !== answers['series'] && listValues(dataset, id, rows).length > 1)
}

/** "size: any, large; country: japan" for the dimensions that are still open. */
export function describeOpen(dataset: Dataset | undefined, answers: Answers): string {
  const rows = listRows(dataset, answers)
  const open = listOpen(dataset, answers)
  return open.map((id) => `${id}: ${listValues(dataset, id, rows).join(', ')}`).join('; ')
}

/** Dimensions that are neither series nor place, and so must be held at one value. */
export function listOpen(dataset: Dataset | undefined, answers: Answers): string[] {
  const given = parseWhere(answers['where'] ?? '')
  const rows = listRows(dataset, answers)
  return (dataset?.dimensions ?? [])
    .map(({ id }) => id)
    .filter((id) => id !== answers['series'] && id !== answers['place'])
    .filter((id) => !(id in given) && listValues(dataset, id, rows).length > 1)
}
