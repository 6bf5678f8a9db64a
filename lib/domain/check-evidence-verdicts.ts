import type { Evidence, RecordedCell } from '../schema/evidence.ts'
import type { Grade } from '../schema/vocabulary.ts'
import { parseRowReference } from './atlas.ts'
import type { CheckInput, Fault, Path } from './check-finding.ts'
import { quote, quoteList } from './check-words.ts'

const strong: readonly Grade[] = ['primary', 'derived']

/** Grade of the row a reference names; undefined where there is no such row, which another check says. */
function findGrade(reference: string, { datasets }: CheckInput): Grade | undefined {
  const parts = parseRowReference(reference)
  const dataset = datasets.find(({ value }) => value.id === parts?.dataset)?.value
  return dataset?.rows.find(({ key }) => key === parts?.key)?.grade
}

type Judged = Pick<RecordedCell, 'verdict' | 'confidence' | 'wouldSettle'>

/** An open question says what would answer it. */
function checkOpen({ verdict, wouldSettle }: Judged, path: Path): Fault[] {
  if ((verdict !== 'none' && verdict !== 'unsettled') || wouldSettle !== undefined) return []
  return [
    {
      path,
      expected: `"wouldSettle" beside the verdict ${quote(verdict)}`,
      found: 'nothing',
      fix: 'say in both languages what figure would settle it, here or for the whole category',
    },
  ]
}

/** High confidence is confidence in the issuing body's own figures, or in what was computed from them. */
function checkHigh({ confidence }: Judged, path: Path, rows: readonly string[], input: CheckInput): Fault[] {
  if (confidence !== 'high') return []
  const found = rows.map((reference) => findGrade(reference, input))
  // A row that is not there, or cannot be read now, is told once, and might have been the one.
  if (found.some((grade) => grade === undefined || strong.includes(grade))) return []
  const grades = found.flatMap((grade) => grade ?? [])
  return [
    {
      path: [...path, 'confidence'],
      expected: '"medium" or "low", or a row of the grade "primary" or "derived"',
      found: `"high" with ${grades.length === 0 ? 'no row' : `rows of the grade ${quoteList(new Set(grades), 'and')}`}`,
      fix: 'lower the confidence, or add such a row',
    },
  ]
}

/** "none" says that nothing was found; every other verdict rests on something. */
function checkFound({ verdict }: Judged, path: Path, rows: readonly string[], frame: readonly string[]): Fault[] {
  if (verdict === 'none' && rows.length > 0) {
    const fix = 'write the verdict that the rows lead to, or remove the rows'
    return [{ path: [...path, 'verdict'], expected: 'a verdict on the rows found', found: '"none" beside rows', fix }]
  }
  if (verdict === 'none' || rows.length + frame.length > 0) return []
  const fix = 'add the rows it rests on, or write "none"'
  return [{ path: [...path, 'verdict'], expected: '"none", because no row is given', found: quote(verdict), fix }]
}

/** Verdicts and confidences fit the rows they rest on. */
export function checkEvidenceVerdicts(evidence: Evidence, input: CheckInput): Fault[] {
  const { cells, context, wouldSettle } = evidence
  const all = Object.values(cells).flatMap(({ rows }) => rows)
  const ofCells = Object.entries(cells).flatMap(([partner, cell]) => {
    const path = ['cells', partner]
    return [
      ...checkOpen(wouldSettle ? { ...cell, wouldSettle } : cell, path),
      ...checkHigh(cell, path, cell.rows, input),
      ...checkFound(cell, path, cell.rows, []),
    ]
  })
  return [
    ...checkOpen(evidence, []),
    ...checkHigh(evidence, [], all, input),
    ...checkFound(evidence, [], all, context),
    ...ofCells,
  ]
}
