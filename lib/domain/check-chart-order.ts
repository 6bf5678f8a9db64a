import type { Channel, Chart } from '../schema/chart.ts'
import { isAstray, type FoundDraw } from './check-draws.ts'
import type { Fault, Path } from './check-finding.ts'
import { findRepeats, quote, quoteList, suggest } from './check-words.ts'
import { listYears, titlesOf } from './chart-titles.ts'

type Which = 'series' | 'place'

const listOf = (chart: Chart, which: Which) => (which === 'series' ? chart.series : chart.places)
const keyOf = { series: 'series', place: 'places' } as const

/** Ids one draw can give its series or places. */
function idsOf({ draw, dataset }: FoundDraw, which: Which): string[] {
  const channel = draw[which]
  if ('fixed' in channel) return [channel.fixed]
  if ('dimension' in channel) {
    const dimension = dataset.dimensions.find((candidate) => candidate.id === channel.dimension)
    return dimension?.values.map((value) => value.id) ?? []
  }
  return listYears(draw, dataset).map(String)
}

function describeIds(draws: readonly FoundDraw[], which: Which, known: readonly string[]): string {
  const dimensions = new Set(draws.map(({ draw }) => ('dimension' in draw[which] ? draw[which].dimension : undefined)))
  const [dimension] = dimensions
  return dimensions.size === 1 && dimension !== undefined
    ? `a value of the dimension ${quote(dimension)}: ${quoteList(known)}`
    : `an id that the draws give as ${quote(which)}: ${quoteList(known)}`
}

const isLeftOut = (channel: Channel, order: readonly string[]) => 'fixed' in channel && !order.includes(channel.fixed)

function checkOrder(order: readonly string[], which: Which, draws: readonly FoundDraw[]): Fault[] {
  const path = [keyOf[which], 'order']
  const known = [...new Set(draws.flatMap((found) => idsOf(found, which)))]
  // What a draw names wrongly is reported there: here it would seem to lack.
  const astray = draws.some(({ draw, dataset }) => isAstray(draw[which], dataset) || isLeftOut(draw[which], order))
  const unknown = order.flatMap((id, index): Fault[] => {
    if (astray || known.includes(id)) return []
    const expected = describeIds(draws, which, known)
    return [{ path: [...path, index], expected, found: quote(id), fix: suggest(id, known, 'remove it') }]
  })
  const twice = findRepeats(order, (id) => id).map(({ item, index }) => ({
    path: [...path, index],
    expected: `each ${which} once`,
    found: `${quote(item)} again`,
    fix: 'remove one of the two',
  }))
  return [...unknown, ...twice]
}

function checkTitles(chart: Chart, which: Which): Fault[] {
  const { order = [], titles = {} } = listOf(chart, which) ?? {}
  return Object.keys(titles)
    .filter((id) => !order.includes(id))
    .map((id) => ({
      path: [keyOf[which], 'titles', id],
      expected: `a ${which} of the chart: ${quoteList(order)}`,
      found: quote(id),
      fix: suggest(id, order, 'remove it'),
    }))
}

/** What always has one id is drawn only when the order has it. */
function checkFixed(order: readonly string[], which: Which, { draw, path }: FoundDraw): Fault[] {
  const channel = draw[which]
  if (!('fixed' in channel) || !isLeftOut(channel, order)) return []
  const otherwise = `add ${quote(channel.fixed)} to "order" of ${quote(keyOf[which])}`
  return [
    {
      path: [...path, which, 'fixed'],
      expected: `a ${which} of the chart: ${quoteList(order)}`,
      found: quote(channel.fixed),
      fix: suggest(channel.fixed, order, otherwise),
    },
  ]
}

/** A fixed id has a title: given by the chart, of a dimension's value, or, for series, of the measure of that id. */
function checkFixedTitle(chart: Chart, which: Which, found: FoundDraw, draws: readonly FoundDraw[]): Fault[] {
  const channel = found.draw[which]
  const { order = [], titles: given = {} } = listOf(chart, which) ?? {}
  if (!('fixed' in channel) || isLeftOut(channel, order) || Object.hasOwn(given, channel.fixed)) return []
  const { fixed } = channel
  if (draws.some((one) => 'dimension' in one.draw[which] && idsOf(one, which).includes(fixed))) return []
  const { measure } = found.draw
  if (which === 'series' && measure === fixed) return []
  const titles = `"titles" of ${quote(keyOf[which])}`
  const expected = `a ${which} with a title in ${titles}`
  const add = `add a title for ${quote(fixed)} to ${titles}`
  return [
    {
      path: [...found.path, which, 'fixed'],
      expected: which === 'series' ? `${expected}, or the id of the measure: ${quote(measure)}` : expected,
      found: quote(fixed),
      fix: which === 'series' ? `${add}, or write ${quote(measure)}` : add,
    },
  ]
}

/** One id that datasets name differently, such as 2024 in calendar and fiscal years, needs a title of its own. */
function checkOneTitle(chart: Chart, which: Which, draws: readonly FoundDraw[]): Fault[] {
  const { order = [], titles = {} } = listOf(chart, which) ?? {}
  const path: Path = [keyOf[which], 'order']
  return order.flatMap((id, index): Fault[] => {
    if (Object.hasOwn(titles, id)) return []
    const named = new Map(titlesOf(id, which, draws).map((title) => [JSON.stringify(title), title.en]))
    if (named.size < 2) return []
    return [
      {
        path: [...path, index],
        expected: `one title for a ${which}: its draws name it differently`,
        found: quoteList(named.values(), 'and'),
        fix: `add a title for ${quote(id)} to "titles" of ${quote(keyOf[which])}`,
      },
    ]
  })
}

/** Series and places are what the draws give, each once and each with one title. */
export function checkChartOrder(chart: Chart, which: Which, draws: readonly FoundDraw[]): Fault[] {
  const order = listOf(chart, which)?.order
  if (!order) return []
  const names = draws.flatMap((found) => [
    ...checkFixed(order, which, found),
    ...checkFixedTitle(chart, which, found, draws),
  ])
  return [
    ...checkOrder(order, which, draws),
    ...checkTitles(chart, which),
    ...names,
    ...checkOneTitle(chart, which, draws),
  ]
}
