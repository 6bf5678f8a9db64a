import type { Dataset, Row } from '../schema/dataset.ts'
import type { Evidence, Indicator, Rule } from '../schema/evidence.ts'
import type { Partner } from '../schema/partner.ts'
import type { UnknownReason } from '../schema/ratings.ts'
import type { Rating, Unit } from '../schema/vocabulary.ts'

/** Ratings, best first; a rating read from a figure is never unknown. */
const order = ['excellent', 'good', 'fair', 'poor'] as const
type Known = (typeof order)[number]
const isKnown = (rating: Rating): rating is Known => rating !== 'unknown'

/** One figure that a rating follows from. */
export type ReadingInput = {
  /** Country the figure describes: the partner itself, or a member of the group. */
  partner: string
  /** "dataset/key" */
  reference: string
  value: number
  unit: Unit
  rating: Rating
}

/** What a category's figures say of one partner, by the category's rule. */
export type Reading = {
  rating: Rating
  /** With an unknown rating, and with no other. */
  reason?: UnknownReason
  inputs: readonly ReadingInput[]
  /** Of a group without one rating: the best and the worst among the members that were measured. */
  range?: { best: Rating; worst: Rating }
}

type Datasets = ReadonlyMap<string, Dataset>

/** The rating of a value; a value on a bound has that bound's rating. */
export function rateValue(
  value: number,
  { direction, thresholds }: Pick<Indicator, 'direction' | 'thresholds'>,
): Known {
  const reaches = (bound: number) => (direction === 'higher' ? value >= bound : value <= bound)
  return (['excellent', 'good', 'fair'] as const).find((rating) => reaches(thresholds[rating])) ?? 'poor'
}

/** The row of an indicator for one country; undefined where it has none that may count as evidence. */
export function findIndicatorRow(indicator: Indicator, dataset: Dataset | undefined, country: string): Row | undefined {
  const { measure, year, by, at, values } = indicator
  const place = Object.entries({ ...at, [by]: values?.[country] ?? country })
  const row = dataset?.rows.find(
    (one) => one.measure === measure && one.year === year && place.every(([id, value]) => one.at[id] === value),
  )
  return dataset?.limits?.evidence || row?.limits?.evidence ? undefined : row
}

/** The median of ratings; between the two in the middle, the worse. */
function combine(ratings: readonly Known[]): Known | undefined {
  const worstFirst = ratings.toSorted((a, b) => order.indexOf(b) - order.indexOf(a))
  return worstFirst[Math.floor((worstFirst.length - 1) / 2)]
}

function readCountry(country: string, rule: Rule, datasets: Datasets): Reading {
  const inputs = rule.indicators.flatMap((indicator) => {
    const row = findIndicatorRow(indicator, datasets.get(indicator.dataset), country)
    if (row?.value === undefined) return []
    const reference = `${indicator.dataset}/${row.key}`
    const rating = rateValue(row.value, indicator)
    return [{ partner: country, reference, value: row.value, unit: row.unit, rating }]
  })
  const rating = combine(inputs.map((input) => input.rating))
  const enough = inputs.length * 2 >= rule.indicators.length
  return rating && enough ? { rating, inputs } : { rating: 'unknown', reason: 'no-evidence', inputs }
}

function readGroup(members: readonly string[], rule: Rule, datasets: Datasets): Reading {
  const readings = members.map((member) => readCountry(member, rule, datasets))
  const inputs = readings.flatMap((reading) => reading.inputs)
  const known = readings.map(({ rating }) => rating).filter(isKnown)
  const [best, ...others] = order.filter((rating) => known.includes(rating))
  if (best === undefined) return { rating: 'unknown', reason: 'group-not-measured', inputs }
  const worst = others.at(-1) ?? best
  if (best !== worst) return { rating: 'unknown', reason: 'members-differ', inputs, range: { best, worst } }
  if (known.length === members.length) return { rating: best, inputs }
  return { rating: 'unknown', reason: 'group-not-measured', inputs, range: { best, worst } }
}

/**
 * The evidence's rating of one partner. An indicator without a figure is left out; with fewer than half of them the rating
 * is unknown. A group is rated only if every member is and all are rated the same.
 */
export function readEvidence(
  { rule, noRule }: Pick<Evidence, 'rule' | 'noRule'>,
  partner: Pick<Partner, 'id' | 'members'>,
  datasets: Datasets,
): Reading {
  if (!rule) return { rating: 'unknown', reason: noRule?.reason ?? 'no-evidence', inputs: [] }
  return partner.members ? readGroup(partner.members, rule, datasets) : readCountry(partner.id, rule, datasets)
}
