import type { Dataset, Row } from '../schema/dataset.ts'
import type { Evidence } from '../schema/evidence.ts'
import { parseRowReference } from './atlas.ts'
import type { CheckInput, Fault, Path } from './check-finding.ts'
import { findRatings } from './check-ratings.ts'
import { findRepeats, quote } from './check-words.ts'
import { judgeReference } from './judge-reference.ts'

function findRow(reference: string, { datasets }: CheckInput): { dataset: Dataset; row: Row } | undefined {
  const parts = parseRowReference(reference)
  const dataset = datasets.find(({ value }) => value.id === parts?.dataset)?.value
  const row = dataset?.rows.find(({ key }) => key === parts?.key)
  return dataset && row && { dataset, row }
}

/** Sources of the ratings themselves: what a party says of its own trade does not bear out its ratings. */
const listRaters = (input: CheckInput) => new Set(findRatings(input)?.value.rows.map((row) => row.source))

/** Why a row must not count as evidence; undefined when it may. */
function refuseRow({ dataset, row }: { dataset: Dataset; row: Row }, raters: ReadonlySet<string>) {
  const limit = row.limits?.evidence ?? dataset.limits?.evidence
  if (limit) return { expected: 'a row that may count as evidence', because: limit.en }
  if (row.missing) return { expected: 'a row with a figure or a fact', because: `no value: ${row.missing.en}` }
  if (row.grade === 'unverified') return { expected: 'a row that was confirmed', because: 'its grade is "unverified"' }
  if (!raters.has(row.source)) return undefined
  return { expected: 'a row from somebody other than the vendor', because: `its source is ${quote(row.source)}` }
}

function checkList(references: readonly string[], path: Path, input: CheckInput, raters: ReadonlySet<string>): Fault[] {
  const twice = findRepeats(references, (reference) => reference).map(({ item, index }) => ({
    path: [...path, index],
    expected: 'each row once',
    found: `${quote(item)} again`,
    fix: 'remove one of the two',
  }))
  const bad = references.flatMap((reference, index) => {
    const at = [...path, index]
    const words = judgeReference(reference, input)
    if (words) return [{ path: at, ...words }]
    const found = findRow(reference, input)
    const refused = found && refuseRow(found, raters)
    if (!refused) return []
    const { expected, because } = refused
    return [{ path: at, expected, found: `${quote(reference)} (${because})`, fix: 'remove it, or name another row' }]
  })
  return [...twice, ...bad]
}

/** Evidence is a row that exists, holds something, was confirmed, may count, and does not come from the vendor. */
export function checkEvidenceRows({ context, cells }: Evidence, input: CheckInput): Fault[] {
  const raters = listRaters(input)
  return [
    ...checkList(context, ['context'], input, raters),
    ...Object.entries(cells).flatMap(([id, { rows }]) => checkList(rows, ['cells', id, 'rows'], input, raters)),
  ]
}
