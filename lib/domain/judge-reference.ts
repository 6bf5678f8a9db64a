import { parseRowReference } from './atlas.ts'
import type { CheckInput, Finding } from './check-finding.ts'
import { findNearest, quote } from './check-words.ts'

/** What is wrong with a reference "dataset/key"; undefined when it names a row, or one that cannot be known now. */
export function judgeReference(
  reference: string,
  input: CheckInput,
): Pick<Finding, 'expected' | 'found' | 'fix'> | undefined {
  const found = quote(reference)
  const parts = parseRowReference(reference)
  if (!parts) return { expected: 'a row as dataset/key', found, fix: 'write it in the form "dataset/key"' }
  if (input.unread.datasets.has(parts.dataset)) return undefined
  const ids = input.datasets.map(({ value }) => value.id)
  const file = `data/datasets/${parts.dataset}.json`
  const dataset = input.datasets.find(({ value }) => value.id === parts.dataset)?.value
  if (!dataset) {
    const near = findNearest(parts.dataset, ids)
    const fix = near === undefined ? `create ${file}` : `write "${near}/${parts.key}", or create ${file}`
    return { expected: 'a row of a dataset in data/datasets', found, fix }
  }
  const keys = dataset.rows.map((row) => row.key)
  if (keys.includes(parts.key)) return undefined
  const near = findNearest(parts.key, keys)
  const fix = near === undefined ? `add the row to ${file}` : `write "${dataset.id}/${near}", or add the row to ${file}`
  return { expected: `the key of a row in ${quote(dataset.id)}`, found, fix }
}
