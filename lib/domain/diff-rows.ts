import type { Dataset, Row } from '../schema/dataset.ts'

/** What of a row can change while it stays the same row. */
export type RowField = Exclude<keyof Row, 'key'>

/** One row that differs between two versions of a dataset. */
export type RowChange =
  | { kind: 'added'; key: string; after: Row }
  | { kind: 'removed'; key: string; before: Row }
  | { kind: 'changed'; key: string; before: Row; after: Row; fields: RowField[] }

/** In the order in which changes are told; a new field of a row must find its place here, or this does not compile. */
const told: Record<RowField, true> = {
  value: true,
  range: true,
  text: true,
  date: true,
  rating: true,
  missing: true,
  approximate: true,
  unit: true,
  measure: true,
  at: true,
  year: true,
  period: true,
  status: true,
  grade: true,
  source: true,
  alsoSources: true,
  method: true,
  note: true,
  headline: true,
  claims: true,
  limits: true,
}
const fields = Object.keys(told) as RowField[] // exactly the keys above

/**
 * Rows added, changed and removed from one version of a dataset to another, matched by key; the order of rows does not count.
 * Added and changed rows stand in the order of the later version, removed rows follow. Throws when the datasets are not the same.
 */
export function diffRows(before: Dataset, after: Dataset): RowChange[] {
  if (before.id !== after.id) throw new Error(`diffRows: ${before.id} and ${after.id} are two datasets`)
  const earlier = new Map(before.rows.map((row) => [row.key, row]))
  const later = new Set(after.rows.map((row) => row.key))
  return [
    ...after.rows.flatMap((row) => toChange(earlier.get(row.key), row)),
    ...before.rows
      .filter((row) => !later.has(row.key))
      .map((row): RowChange => ({ kind: 'removed', key: row.key, before: row })),
  ]
}

function toChange(before: Row | undefined, after: Row): RowChange[] {
  const { key } = after
  if (before === undefined) return [{ kind: 'added', key, after }]
  const changed = fields.filter((field) => !isSame(before[field], after[field]))
  return changed.length === 0 ? [] : [{ kind: 'changed', key, before, after, fields: changed }]
}

/** Equality of what JSON can hold: the order of keys does not count, that of lists does; absent is not null. */
function isSame(left: unknown, right: unknown): boolean {
  if (!isComposite(left) || !isComposite(right)) return left === right
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]))
  )
}

function isComposite(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
