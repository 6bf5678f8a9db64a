import type { Chart, Draw } from '../schema/chart.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { LocalizedText } from '../schema/text.ts'

/** A year as a heading: "FY2023" and "2023年度" for fiscal years. */
function titleOfYear(year: number, calendar: Dataset['calendar']): LocalizedText {
  return calendar === 'fiscal' ? { en: `FY${year}`, ja: `${year}年度` } : { en: String(year), ja: `${year}年` }
}

/** Years of the rows a draw can take, each once, ascending. */
export function listYears({ measure, years = [-Infinity, Infinity] }: Draw, dataset: Dataset): number[] {
  const all = dataset.rows.filter((row) => row.measure === measure).flatMap((row) => row.year ?? [])
  return [...new Set(all)].filter((year) => year >= years[0] && year <= years[1]).sort((a, b) => a - b)
}

/**
 * Title of a series or place: as the chart gives it, else of the dimension's value, of the year, or, for series, of the
 * measure that always takes this id. The id itself when nothing names it.
 */
export function findTitle(
  id: string,
  which: 'series' | 'place',
  chart: Chart,
  datasets: ReadonlyMap<string, Dataset>,
): LocalizedText {
  const given = (which === 'series' ? chart.series : chart.places)?.titles?.[id]
  if (given) return given
  const draws = chart.draws.flatMap((draw) => {
    const dataset = datasets.get(draw.dataset)
    return dataset ? [{ draw, dataset }] : []
  })
  return titlesOf(id, which, draws)[0] ?? { en: id, ja: id }
}

/** Titles the draws themselves give an id: those of dimensions and years, or else of the measures that always take it. */
export function titlesOf(
  id: string,
  which: 'series' | 'place',
  draws: readonly { draw: Draw; dataset: Dataset }[],
): LocalizedText[] {
  const named = draws.flatMap(({ draw, dataset }) => {
    const channel = draw[which]
    if ('dimension' in channel) {
      const dimension = dataset.dimensions.find((candidate) => candidate.id === channel.dimension)
      return dimension?.values.find((value) => value.id === id)?.title ?? []
    }
    return 'year' in channel && listYears(draw, dataset).includes(Number(id))
      ? [titleOfYear(Number(id), dataset.calendar)]
      : []
  })
  if (named.length > 0 || which === 'place') return named
  return draws.flatMap(({ draw: { series, measure }, dataset }) =>
    'fixed' in series && series.fixed === id ? (dataset.measures.find((one) => one.id === measure)?.title ?? []) : [],
  )
}
