import type { Dataset } from '../schema/dataset.ts'
import type { Evidence, Indicator } from '../schema/evidence.ts'
import type { CheckInput, Fault, Path } from './check-finding.ts'
import { isNumeric } from './check-rows.ts'
import { quote, quoteList, suggest } from './check-words.ts'
import { findIndicatorRow } from './evidence-reading.ts'

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)

/** One of some options; what is written otherwise. */
function checkOption(found: string, options: readonly string[], of: string, path: Path, otherwise: string): Fault[] {
  if (options.includes(found)) return []
  const expected = `${of}: ${quoteList(options)}`
  return [{ path, expected, found: quote(found), fix: suggest(found, options, otherwise) }]
}

function checkThresholds({ direction, thresholds }: Indicator, path: Path): Fault[] {
  const { excellent, good, fair } = thresholds
  const ordered = direction === 'higher' ? excellent > good && good > fair : excellent < good && good < fair
  if (ordered) return []
  const [sign, run] = direction === 'higher' ? ['>', 'fall'] : ['<', 'rise']
  return [
    {
      path: [...path, 'thresholds'],
      expected: `excellent ${sign} good ${sign} fair, because ${direction} is better`,
      found: `${excellent}, ${good}, ${fair}`,
      fix: `let the numbers ${run} from excellent to fair, or correct the direction`,
    },
  ]
}

function checkPlaces(indicator: Indicator, dataset: Dataset, path: Path, input: CheckInput): Fault[] {
  const { by, at, values = {} } = indicator
  const dimensions = idsOf(dataset.dimensions)
  const valuesOf = (dimension: string) => idsOf(dataset.dimensions.find(({ id }) => id === dimension)?.values ?? [])
  const fixed = [by, ...Object.keys(at)]
  const partners = [...input.partners.map(({ value }) => value.id), ...input.unread.partners]
  const open = dimensions.filter((dimension) => !fixed.includes(dimension))
  return [
    ...checkOption(by, dimensions, `a dimension of ${quote(dataset.id)}`, [...path, 'by'], 'name one of them'),
    ...Object.entries(at).flatMap(([dimension, value]) =>
      dimensions.includes(dimension)
        ? checkOption(value, valuesOf(dimension), 'a value of it', [...path, 'at', dimension], 'name one of them')
        : checkOption(
            dimension,
            dimensions,
            `a dimension of ${quote(dataset.id)}`,
            [...path, 'at', dimension],
            'remove it',
          ),
    ),
    ...Object.entries(values).flatMap(([partner, value]) => {
      const at = [...path, 'values', partner]
      const named = checkOption(partner, partners, 'the id of a partner', at, 'remove it')
      return [...named, ...checkOption(value, valuesOf(by), `a value of ${quote(by)}`, at, 'remove it')]
    }),
    ...open.map((dimension) => ({
      path: [...path, 'at'],
      expected: `a value for the dimension ${quote(dimension)}, so that one country has one figure`,
      found: 'none',
      fix: `add ${quote(dimension)} with one of ${quoteList(valuesOf(dimension))}`,
    })),
  ]
}

/** It reads something for at least one partner: a wrong year would leave all of them unknown without a word. */
function checkReads(indicator: Indicator, dataset: Dataset, path: Path, input: CheckInput): Fault[] {
  const limit = dataset.limits?.evidence
  const countries = input.partners.filter(({ value }) => value.kind === 'country').map(({ value }) => value.id)
  const reads = countries.some((country) => findIndicatorRow(indicator, dataset, country)?.value !== undefined)
  if (reads) return []
  return [
    {
      path,
      expected: 'a figure for at least one partner that may count as evidence',
      found: limit ? `none (${limit.en})` : `none for ${indicator.year}`,
      fix: 'correct the dataset, measure, year or place, or remove the indicator',
    },
  ]
}

function checkIndicator(indicator: Indicator, path: Path, input: CheckInput): Fault[] {
  const ordered = checkThresholds(indicator, path)
  if (input.unread.datasets.has(indicator.dataset)) return ordered
  const all = input.datasets.map(({ value }) => value)
  const dataset = all.find(({ id }) => id === indicator.dataset)
  if (!dataset) {
    const otherwise = `create data/datasets/${indicator.dataset}.json`
    const fix = suggest(indicator.dataset, idsOf(all), otherwise)
    const found = quote(indicator.dataset)
    return [...ordered, { path: [...path, 'dataset'], expected: 'a dataset in data/datasets', found, fix }]
  }
  const numeric = dataset.measures.filter(({ unit }) => isNumeric(unit))
  const of = `a measure of ${quote(dataset.id)} that gives numbers`
  const faults = [
    ...checkOption(indicator.measure, idsOf(numeric), of, [...path, 'measure'], 'name one of them'),
    ...checkPlaces(indicator, dataset, path, input),
  ]
  return [...ordered, ...faults, ...(faults.length > 0 ? [] : checkReads(indicator, dataset, path, input))]
}

/** A rule reads figures that exist, one for each country, and its bounds run one way. */
export function checkEvidenceRule({ rule }: Evidence, input: CheckInput): Fault[] {
  return (rule?.indicators ?? []).flatMap((indicator, index) =>
    checkIndicator(indicator, ['rule', 'indicators', index], input),
  )
}
