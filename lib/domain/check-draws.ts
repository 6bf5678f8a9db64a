import type { Channel, Chart, Draw } from '../schema/chart.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { CheckInput, Fault, Path } from './check-finding.ts'
import { isNumeric } from './check-rows.ts'
import { quote, quoteList, suggest, suggestOne } from './check-words.ts'

/** A draw whose dataset is known, with its place in the chart. */
export type FoundDraw = { draw: Draw; index: number; path: Path; dataset: Dataset }

/** The draws of a chart whose dataset exists and can be read. */
export function findDraws(chart: Chart, { datasets }: CheckInput): FoundDraw[] {
  return chart.draws.flatMap((draw, index) => {
    const dataset = datasets.find(({ value }) => value.id === draw.dataset)?.value
    return dataset ? [{ draw, index, path: ['draws', index], dataset }] : []
  })
}

/** Every draw names a dataset; one that exists but has faults of its own is not judged here. */
export function checkDrawnDatasets(chart: Chart, { datasets, unread }: CheckInput): Fault[] {
  const ids = datasets.map(({ value }) => value.id)
  return chart.draws.flatMap(({ dataset }, index): Fault[] => {
    if (ids.includes(dataset) || unread.datasets.has(dataset)) return []
    const fix = suggest(dataset, ids, `create data/datasets/${dataset}.json`)
    const expected = 'the id of a dataset in data/datasets'
    return [{ path: ['draws', index, 'dataset'], expected, found: quote(dataset), fix }]
  })
}

function checkLimits({ dataset, path }: FoundDraw): Fault[] {
  const whole = dataset.limits?.chart
  if (!whole) return []
  const found = `${quote(dataset.id)}, which must not be: ${whole.en}`
  const fix = 'remove the draw, or draw another dataset'
  return [{ path: [...path, 'dataset'], expected: 'a dataset that may be drawn', found, fix }]
}

function checkMeasure({ draw, dataset, path }: FoundDraw): Fault[] {
  const known = dataset.measures.filter((measure) => isNumeric(measure.unit)).map((measure) => measure.id)
  if (known.includes(draw.measure)) return []
  const measure = dataset.measures.find((candidate) => candidate.id === draw.measure)
  const found = measure ? `${quote(measure.id)}, whose unit is ${quote(measure.unit)}` : quote(draw.measure)
  const expected = `a measure of ${quote(dataset.id)} that is a number`
  return [{ path: [...path, 'measure'], expected, found, fix: suggestOne(draw.measure, known) }]
}

/** Whether a channel reads a dimension that its dataset does not have. */
export const isAstray = (channel: Channel, dataset: Dataset): boolean =>
  'dimension' in channel && !dataset.dimensions.some((dimension) => dimension.id === channel.dimension)

function checkDimension({ draw, dataset, path }: FoundDraw, which: 'series' | 'place'): Fault[] {
  const channel = draw[which]
  if (!('dimension' in channel) || !isAstray(channel, dataset)) return []
  const names = dataset.dimensions.map((dimension) => dimension.id)
  const none = 'write {"fixed": "…"} instead: the dataset has no dimension'
  return [
    {
      path: [...path, which, 'dimension'],
      expected: `a dimension of ${quote(dataset.id)}`,
      found: quote(channel.dimension),
      fix: names.length > 0 ? suggestOne(channel.dimension, names) : none,
    },
  ]
}

/** What tells series apart cannot be what stands along the axis too. */
function checkChannels({ draw: { series, place }, path }: FoundDraw): Fault[] {
  const twice =
    'dimension' in series && 'dimension' in place && series.dimension === place.dimension
      ? `the dimension ${quote(place.dimension)} for both`
      : 'year' in series && 'year' in place
        ? 'the year for both'
        : undefined
  if (twice === undefined) return []
  const fix = 'write another dimension, {"year": true} or {"fixed": "…"} for one of the two'
  return [{ path: [...path, 'place'], expected: 'places by something else than the series', found: twice, fix }]
}

/** Without a fixed value for each other dimension, several rows would claim one point. */
function checkWhere(found: FoundDraw): Fault[] {
  const { draw, dataset, path } = found
  if (isAstray(draw.series, dataset) || isAstray(draw.place, dataset)) return []
  const used = [draw.series, draw.place].flatMap((channel) => ('dimension' in channel ? [channel.dimension] : []))
  const others = dataset.dimensions.filter((dimension) => !used.includes(dimension.id))
  const names = quoteList(
    others.map((other) => other.id),
    'and',
  )
  const where = draw.where ?? {}
  const missing = others
    .filter((dimension) => !Object.hasOwn(where, dimension.id))
    .map((dimension) => ({
      path: [...path, 'where'],
      expected: `a fixed value for each dimension that is neither series nor place: ${names}`,
      found: `no ${quote(dimension.id)}`,
      fix: `add ${quote(dimension.id)}: ${quoteList(dimension.values.map((value) => value.id))}`,
    }))
  const wrong = Object.entries(where).flatMap(([name, value]): Fault[] => {
    const known = others.find((dimension) => dimension.id === name)?.values.map((candidate) => candidate.id)
    const at = [...path, 'where', name]
    if (!known) {
      const expected = `only dimensions that are neither series nor place: ${names}`
      return [{ path: at, expected, found: quote(name), fix: `remove ${quote(name)}` }]
    }
    if (known.includes(value)) return []
    const expected = `a value of the dimension ${quote(name)}`
    return [{ path: at, expected, found: quote(value), fix: suggestOne(value, known) }]
  })
  return [...missing, ...wrong]
}

function checkYears({ draw: { years }, path }: FoundDraw): Fault[] {
  if (!years || years[0] <= years[1]) return []
  return [
    {
      path: [...path, 'years'],
      expected: 'the first year, then the last',
      found: JSON.stringify(years),
      fix: `write [${years[1]}, ${years[0]}]`,
    },
  ]
}

/** What a draw names exists in its dataset and may be drawn: measure, dimensions, fixed values, years. */
export function checkDraw(found: FoundDraw): Fault[] {
  return [
    ...checkLimits(found),
    ...checkMeasure(found),
    ...checkDimension(found, 'series'),
    ...checkDimension(found, 'place'),
    ...checkChannels(found),
    ...checkWhere(found),
    ...checkYears(found),
  ]
}
