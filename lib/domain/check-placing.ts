import type { Chart, Draw } from '../schema/chart.ts'
import { formatPath, type Fault } from './check-finding.ts'
import { quote } from './check-words.ts'

const isByYear = (draw: Draw) => 'year' in draw.place

/** Whether any draw is placed by the year: what is said about years is then judged, even beside a fault in "places". */
export const isPlacedByYear = (chart: Chart): boolean => chart.draws.some(isByYear)

/** Years stand along the axis for every draw of a chart, or for none; then "places" say what does. */
export function checkPlacing(chart: Chart): Fault[] {
  const [first] = chart.draws
  if (!first) return []
  const byYear = isByYear(first)
  const mixed = chart.draws.flatMap((draw, index): Fault[] => {
    if (isByYear(draw) === byYear) return []
    const expected = `${byYear ? 'years' : 'no years'} along the axis, as in ${formatPath(['draws', 0])}`
    const fix = 'place every draw by the year, or none'
    return [{ path: ['draws', index, 'place'], expected, found: JSON.stringify(draw.place), fix }]
  })
  if (mixed.length > 0) return mixed
  if (byYear && chart.places) {
    const expected = 'no "places": years stand along the axis'
    const fix = 'remove "places", or give each draw a "place"'
    return [{ path: ['places'], expected, found: quote('places'), fix }]
  }
  if (byYear || chart.places) return []
  const fix = 'add "places": {"order": ["…"]}'
  return [{ path: ['places'], expected: 'what stands along the axis, in order', found: 'nothing', fix }]
}
