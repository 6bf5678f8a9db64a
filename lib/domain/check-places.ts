import type { Dataset, Row } from '../schema/dataset.ts'
import type { CheckInput, Finding, Located } from './check-finding.ts'
import { quote, quoteList, suggest } from './check-words.ts'

/** One text for the same place, whatever the order its dimensions are written in. */
export const formatPlace = (row: Pick<Row, 'at'>) =>
  Object.entries(row.at)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, value]) => `${dimension}=${value}`)
    .join(' ')

function checkRow(file: string, dataset: Dataset, row: Row, index: number): Finding[] {
  const path = ['rows', index, 'at']
  const names = dataset.dimensions.map((dimension) => dimension.id)
  const missing = dataset.dimensions
    .filter((dimension) => !Object.hasOwn(row.at, dimension.id))
    .map((dimension) => ({
      file,
      path,
      expected: `a value for each dimension of the dataset: ${quoteList(names, 'and')}`,
      found: `no ${quote(dimension.id)} in row ${quote(row.key)}`,
      fix: `add ${quote(dimension.id)}: ${quoteList(dimension.values.map((value) => value.id))}`,
    }))
  const wrong = Object.entries(row.at).flatMap(([name, value]): Finding[] => {
    const dimension = dataset.dimensions.find((candidate) => candidate.id === name)
    const at = { file, path: [...path, name] }
    if (!dimension) {
      const expected =
        names.length > 0
          ? `only dimensions of the dataset: ${quoteList(names, 'and')}`
          : 'no dimension: the dataset has none'
      return [
        {
          ...at,
          expected,
          found: quote(name),
          fix: suggest(name, names, `remove ${quote(name)}, or declare the dimension`),
        },
      ]
    }
    const known = dimension.values.map((candidate) => candidate.id)
    if (known.includes(value)) return []
    const fix = suggest(value, known, `add ${quote(value)} to the values of the dimension`)
    return [
      { ...at, expected: `a value of the dimension ${quote(name)}: ${quoteList(known)}`, found: quote(value), fix },
    ]
  })
  return [...missing, ...wrong]
}

function checkUnused({ file, value: dataset }: Located<Dataset>): Finding[] {
  return dataset.dimensions.flatMap((dimension, index) => {
    const used = new Set(dataset.rows.map((row) => row.at[dimension.id]))
    return dimension.values.flatMap((value, place) =>
      used.has(value.id)
        ? []
        : [
            {
              file,
              path: ['dimensions', index, 'values', place, 'id'],
              expected: 'a value that at least one row has',
              found: `${quote(value.id)}, which no row has`,
              fix: 'add its rows, or remove the value',
            },
          ],
    )
  })
}

/** Each row stands at exactly the dataset's dimensions, at known values; no value is left without a row. */
export function checkPlaces({ datasets }: CheckInput): Finding[] {
  return datasets.flatMap((located) => [
    ...located.value.rows.flatMap((row, index) => checkRow(located.file, located.value, row, index)),
    ...checkUnused(located),
  ])
}
