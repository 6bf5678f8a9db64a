import type { Finding, Located } from '../domain/check-finding.ts'
import type { Chart } from '../schema/chart.ts'
import { closestOf, leastDifference, type Closest, type RoleColours } from './series-distance.ts'
import { lookOf } from './series-look.ts'
import { colours as ownColours, seriesLooks, type ColourRole } from './tokens.ts'

type Pair = Closest & { ids: [string, string]; roles: [ColourRole, ColourRole]; place: number }

/** Pairs of series that some reader could take for one another. */
function listClosePairs(order: readonly string[], emphasis: string | undefined, colours: RoleColours): Pair[] {
  const drawn = order.map((id, index) => ({ id, role: lookOf({ index, emphasis: id === emphasis }).colour }))
  return drawn.flatMap((other, place) =>
    drawn.slice(0, place).flatMap((one): Pair[] => {
      const closest = closestOf(one.role, other.role, colours)
      if (closest.difference >= leastDifference) return []
      return [{ ...closest, ids: [one.id, other.id], roles: [one.role, other.role], place }]
    }),
  )
}

/** An order without close pairs. Only the place of the emphasised series matters: the look that belongs to it is left out. */
function findOrder({ series: { order }, emphasis }: Chart, colours: RoleColours): string[] | undefined {
  if (emphasis === undefined || !order.includes(emphasis)) return undefined
  const others = order.filter((id) => id !== emphasis)
  return order
    .map((_, place) => others.toSpliced(place, 0, emphasis))
    .find((candidate) => listClosePairs(candidate, emphasis, colours).length === 0)
}

function toFix({ roles: [one, other], theme }: Pair, order: readonly string[] | undefined): string {
  if (order) return `write ${JSON.stringify(order)}, which leaves out the look of one of the two`
  if (one === other) return `draw at most ${seriesLooks.length} series besides the emphasised one`
  return `in lib/theme/tokens.ts, make "${one}" and "${other}" differ more in lightness in the ${theme} theme, or draw one of the two series in a chart of its own`
}

/**
 * Series of one chart have colours that every reader can tell apart, in both themes. One finding per pair, for the
 * theme and vision in which it is closest. A view shows some of the chart's series in the looks they have there, so
 * it cannot hold a pair that the chart does not.
 */
export function checkColours(charts: readonly Located<Chart>[], colours: RoleColours = ownColours): Finding[] {
  return charts.flatMap(({ file, value: chart }) => {
    const pairs = listClosePairs(chart.series.order, chart.emphasis, colours)
    const order = pairs.length > 0 ? findOrder(chart, colours) : undefined
    return pairs.map((pair): Finding => {
      const [one, other] = pair.ids.map((id, at) => `"${id}" (${pair.roles[at]})`)
      const vision = pair.vision === 'normal' ? 'full colour vision' : pair.vision
      return {
        file,
        path: ['series', 'order', pair.place],
        expected: `colours at least ${leastDifference} apart (CIEDE2000) for every reader`,
        found: `${one} and ${other}, ${pair.difference.toFixed(1)} apart in the ${pair.theme} theme with ${vision}`,
        fix: toFix(pair, order),
      }
    })
  })
}
