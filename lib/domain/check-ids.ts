import type { CheckInput, Finding, Located, Path } from './check-finding.ts'
import { formatPath, sourcesFile } from './check-finding.ts'
import { findRepeats, quote } from './check-words.ts'

type List = { file: string; path: Path; of: string; ids: readonly string[]; key: 'id' | 'key' }

function checkList({ file, path, of, ids, key }: List): Finding[] {
  return findRepeats(ids, (id) => id).map(({ item, index, firstIndex }) => ({
    file,
    path: [...path, index, key],
    expected: `${key === 'id' ? 'an id' : 'a key'} that no other ${of} has`,
    found: `${quote(item)}, already at ${formatPath([...path, firstIndex])}`,
    fix: 'give one of the two another name, or remove it',
  }))
}

const idsOf = (items: readonly { id: string }[]) => items.map((item) => item.id)

function checkAcrossFiles(items: readonly Located<{ id: string }>[], of: string): Finding[] {
  return findRepeats(items, (item) => item.value.id).map(({ item, first }) => ({
    file: item.file,
    path: ['id'],
    expected: `an id that no other ${of} has`,
    found: `${quote(item.value.id)}, already in ${first.file}`,
    fix: 'give one of the two another id and file name, or remove it',
  }))
}

function checkOrders(items: readonly Located<{ order: number }>[], of: string): Finding[] {
  const orders = items.map((item) => item.value.order)
  return findRepeats(items, (item) => item.value.order).map(({ item, first }) => ({
    file: item.file,
    path: ['order'],
    expected: `an order that no other ${of} has`,
    found: `${item.value.order}, already in ${first.file}`,
    fix: `write a free number, such as ${Math.max(...orders) + 1}`,
  }))
}

/** Nothing that others refer to by name may exist twice, and no two things may claim one place in an order. */
export function checkIds({ sources, datasets, charts, partners }: CheckInput): Finding[] {
  const inDatasets = datasets.flatMap(({ file, value }) => [
    ...checkList({ file, path: ['rows'], of: 'row', ids: value.rows.map((row) => row.key), key: 'key' }),
    ...checkList({ file, path: ['measures'], of: 'measure', ids: idsOf(value.measures), key: 'id' }),
    ...checkList({ file, path: ['dimensions'], of: 'dimension', ids: idsOf(value.dimensions), key: 'id' }),
    ...value.dimensions.flatMap((dimension, index) => {
      const path = ['dimensions', index, 'values']
      return checkList({ file, path, of: 'value of this dimension', ids: idsOf(dimension.values), key: 'id' })
    }),
  ])
  return [
    ...checkList({ file: sourcesFile, path: [], of: 'source', ids: idsOf(sources), key: 'id' }),
    ...checkAcrossFiles(datasets, 'dataset'),
    ...checkAcrossFiles(charts, 'chart'),
    ...checkAcrossFiles(partners, 'partner'),
    ...inDatasets,
    ...checkOrders(charts, 'chart'),
    ...checkOrders(partners, 'partner'),
  ]
}
