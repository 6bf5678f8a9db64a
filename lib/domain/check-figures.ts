import type { Row } from '../schema/dataset.ts'
import type { CheckInput, Finding } from './check-finding.ts'

type Figure = { path: Finding['path']; value: number }

function figuresOf(row: Row, index: number): Figure[] {
  const figures: Figure[] = []
  if (row.value !== undefined) figures.push({ path: ['rows', index, 'value'], value: row.value })
  if (row.range) {
    figures.push({ path: ['rows', index, 'range', 'from'], value: row.range.from })
    figures.push({ path: ['rows', index, 'range', 'to'], value: row.range.to })
  }
  return figures
}

function judge(row: Row, value: number): Pick<Finding, 'expected' | 'fix'> | undefined {
  if (row.unit === 'persons' && value < 0 && !row.measure.includes('gap')) {
    const expected = '0 or more persons: only a measure with "gap" in its id may be negative'
    return { expected, fix: 'write the count without a minus sign, or name a gap measure' }
  }
  const bounded = row.unit === 'percent' && row.status === 'observed' && !row.measure.includes('change')
  if (bounded && (value < 0 || value > 100)) {
    const expected = '0 to 100 percent: only a measure with "change" in its id may be outside'
    return { expected, fix: 'write the share in percent, or name a measure of change' }
  }
  return undefined
}

/** Counts and observed shares are possible ones. */
export function checkFigures({ datasets }: CheckInput): Finding[] {
  return datasets.flatMap(({ file, value: dataset }) =>
    dataset.rows.flatMap((row, index) =>
      figuresOf(row, index).flatMap(({ path, value }) => {
        const words = judge(row, value)
        return words ? [{ file, path, found: String(value), ...words }] : []
      }),
    ),
  )
}
