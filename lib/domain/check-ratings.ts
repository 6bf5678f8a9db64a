import type { Dataset } from '../schema/dataset.ts'
import type { CheckInput, Finding, Located } from './check-finding.ts'
import { quote, quoteList, suggest } from './check-words.ts'

const ratingsId = 'partner-ratings'

const valuesOf = (dataset: Dataset, dimension: string) =>
  dataset.dimensions
    .filter((candidate) => candidate.id === dimension)
    .flatMap(({ values }) => values.map(({ id }) => id))

/** The dataset behind the partner comparison, when it can be read. */
export const findRatings = ({ datasets }: CheckInput) => datasets.find(({ value }) => value.id === ratingsId)

/** Categories of the comparison, in their order. */
export const listCategories = (ratings: Located<Dataset>) => valuesOf(ratings.value, 'category')

/** Ids of the partners that the vendor rated. */
export const listRated = (ratings: Located<Dataset>) => valuesOf(ratings.value, 'partner')

function checkPartnerValues({ file, value: dataset }: Located<Dataset>, input: CheckInput): Finding[] {
  const known = [...input.partners.map(({ value }) => value.id), ...input.unread.partners]
  const dimension = dataset.dimensions.findIndex((candidate) => candidate.id === 'partner')
  return valuesOf(dataset, 'partner').flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          {
            file,
            path: ['dimensions', dimension, 'values', index, 'id'],
            expected: `the id of a partner in data/partners: ${quoteList(known)}`,
            found: quote(id),
            fix: suggest(id, known, `create data/partners/${id}.json`),
          },
        ],
  )
}

function checkCells({ file, value: dataset }: Located<Dataset>): Finding[] {
  const partners = valuesOf(dataset, 'partner')
  const cells = valuesOf(dataset, 'category').flatMap((category) => partners.map((partner) => ({ category, partner })))
  return cells.flatMap(({ category, partner }) => {
    const rows = dataset.rows.filter((row) => row.at.category === category && row.at.partner === partner)
    if (rows.length === 1) return []
    const found = rows.length === 0 ? 'none' : `rows ${rows.map((row) => quote(row.key)).join(', ')}`
    const fix =
      rows.length === 0 ? 'add the row; where nobody rated, write "missing" with the reason' : 'remove all but one'
    return [
      {
        file,
        path: ['rows'],
        expected: `exactly one row for category ${quote(category)} and partner ${quote(partner)}`,
        found,
        fix,
      },
    ]
  })
}

function checkBearsOn(input: CheckInput, categories: readonly string[]): Finding[] {
  return input.datasets.flatMap(({ file, value }) =>
    (value.bearsOn ?? []).flatMap((id, index) =>
      categories.includes(id)
        ? []
        : [
            {
              file,
              path: ['bearsOn', index],
              expected: `a category of ${ratingsId}: ${quoteList(categories)}`,
              found: quote(id),
              fix: suggest(id, categories, 'remove it'),
            },
          ],
    ),
  )
}

/** The comparison's table is whole: known partners, and one rating for each category and partner. */
export function checkRatings(input: CheckInput): Finding[] {
  const ratings = findRatings(input)
  if (!ratings) {
    if (input.unread.datasets.has(ratingsId)) return []
    const file = `data/datasets/${ratingsId}.json`
    return [{ file, path: [], expected: 'the ratings behind the comparison', found: 'nothing', fix: `create ${file}` }]
  }
  const absent = ['category', 'partner'].filter((dimension) => valuesOf(ratings.value, dimension).length === 0)
  if (absent.length > 0) {
    const fix = `declare the dimension ${quoteList(absent, 'and')}`
    const found = `no ${quoteList(absent, 'and')}`
    return [
      { file: ratings.file, path: ['dimensions'], expected: 'the dimensions "category" and "partner"', found, fix },
    ]
  }
  return [
    ...checkPartnerValues(ratings, input),
    ...checkCells(ratings),
    ...checkBearsOn(input, listCategories(ratings)),
  ]
}
