// @ts-check

/** @typedef {import('../../lib/domain/compare-data.ts').CompareData} CompareData */

const verdicts = /** @type {const} */ (['supports', 'contradicts', 'unsettled'])
const confidences = /** @type {const} */ (['high', 'medium', 'low'])
const ratings = /** @type {const} */ (['excellent', 'good', 'fair', 'poor'])
const regions = ['east-asia', 'south-east-asia', 'south-asia', 'mixed']
const words = [
  'quality',
  'cost',
  'hours',
  'staff',
  'language',
  'visas',
  'audits',
  'prices',
  'defects',
  'wages',
  'law',
  'tax',
]

/**
 * A comparison far beyond the real one, the same on every run: each pair has a claim, an argument and three figures.
 * @param {number} partners
 * @param {number} categories
 * @returns {CompareData}
 */
export function makeLargeComparison(partners, categories) {
  /** @template T @param {readonly T[]} list @param {number} index @returns {T} */
  const pick = (list, index) => /** @type {T} */ (list[index % list.length])
  const ids = Array.from({ length: partners }, (_, index) => `partner-${index}`)
  const rows = Array.from({ length: categories }, (_, index) => `category-${index}`)
  /** @param {number} row @param {number} column */
  const sentence = (row, column) =>
    Array.from({ length: 24 }, (_, index) => pick(words, row * 7 + column * 3 + index * 5)).join(' ')
  /** @param {number} row @param {number} column @param {number} index */
  const reference = (row, column, index) => `figures/${row}-${column}-${index}`
  const pairs = rows.flatMap((_, row) => ids.map((_id, column) => /** @type {const} */ ([row, column])))
  return {
    partners: ids.map((id, index) => ({
      ...{ id, title: `Partner ${index}`, short: `P ${index}`, about: '', region: pick(regions, index) },
    })),
    categories: rows.map((id, row) => ({
      ...{
        id,
        title: `Topic ${row} ${pick(words, row)}`,
        verdict: pick(verdicts, row),
        confidence: pick(confidences, row),
      },
      ...{ argument: sentence(row, 0), noRule: 'Nothing was measured in one way.', context: [] },
    })),
    cells: Object.fromEntries(
      rows.map((id, row) => [
        id,
        Object.fromEntries(
          ids.map((partner, column) => [
            partner,
            {
              vendor: {
                rating: pick(ratings, row + column),
                ...{ headline: sentence(row, column), claims: [sentence(row + 1, column), sentence(row, column + 1)] },
              },
              evidence: {
                ...{
                  verdict: pick(verdicts, row + column),
                  confidence: pick(confidences, row * column),
                  claimed: true,
                },
                ...{ argument: sentence(row + 2, column), rating: pick(ratings, row * column), inputs: [] },
                figures: [0, 1, 2].map((index) => reference(row, column, index)),
              },
            },
          ]),
        ),
      ]),
    ),
    figures: Object.fromEntries(
      pairs.flatMap(([row, column]) =>
        [0, 1, 2].map((index) => [
          reference(row, column, index),
          {
            ...{ label: `Share of ${pick(words, row + index)}, Partner ${column}`, value: `${row * 3 + index}%` },
            ...{ when: '2025', status: 'observed', grade: 'primary', source: 'census' },
          },
        ]),
      ),
    ),
    sources: { census: { title: 'Census', publisher: 'Bureau', href: '#', interest: '' } },
    vendor: { source: 'census', asOf: '' },
    datasets: [],
  }
}
