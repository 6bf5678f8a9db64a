import type { Dataset, Row } from '../schema/dataset.ts'
import type { CheckInput, Finding } from './check-finding.ts'
import { formatPlace } from './check-places.ts'
import { findRepeats, quote } from './check-words.ts'

const groupOf = (row: Row) => `${row.measure} ${formatPlace(row)}`

function checkAscending(file: string, rows: readonly Row[]): Finding[] {
  const last = new Map<string, Row & { year: number }>()
  return rows.flatMap((row, index): Finding[] => {
    const { year } = row
    if (year === null) return []
    const before = last.get(groupOf(row))
    last.set(groupOf(row), { ...row, year })
    if (before === undefined || before.year <= year) return []
    const expected = `${before.year} or later: years ascend within one measure and place`
    const found = `${year}, after row ${quote(before.key)} of ${before.year}`
    return [
      {
        file,
        path: ['rows', index, 'year'],
        expected,
        found,
        fix: `move row ${quote(row.key)} above row ${quote(before.key)}`,
      },
    ]
  })
}

function checkTwice(file: string, rows: readonly Row[]): Finding[] {
  return findRepeats(rows, (row) => `${groupOf(row)} ${row.year} ${row.period ?? ''}`).map(
    ({ item, index, first }) => ({
      file,
      path: ['rows', index],
      expected: 'one row for each measure, place, year and period',
      found: `row ${quote(item.key)}, which gives the same as row ${quote(first.key)}`,
      fix: 'remove one of the two, or tell them apart by "period" or a dimension',
    }),
  )
}

/** The first day on which a row's last period can have been seen: 2024-10 is 2024-10-01. */
function startOf(row: Row, calendar: Dataset['calendar']): string | undefined {
  const last = row.period?.split('..').at(-1)
  if (last !== undefined) return `${last}-01-01`.slice(0, 10)
  return row.year === null ? undefined : `${row.year}-${calendar === 'fiscal' ? '04' : '01'}-01`
}

function checkFuture(file: string, dataset: Dataset): Finding[] {
  return dataset.rows.flatMap((row, index): Finding[] => {
    const start = startOf(row, dataset.calendar)
    if (row.status !== 'observed' || start === undefined || start <= dataset.checked) return []
    const at = { file, path: ['rows', index, row.period === undefined ? 'year' : 'period'] }
    const expected = `an observation made by ${dataset.checked}, the day the dataset was checked`
    const found = `${row.period ?? row.year}, with status "observed"`
    return [
      {
        ...at,
        expected,
        found,
        fix: 'write "projection" or "estimate" as the status, or correct the year or "checked"',
      },
    ]
  })
}

/** Years ascend, nothing is given twice, and nothing was observed after the day of checking. */
export function checkYears({ datasets }: CheckInput): Finding[] {
  return datasets.flatMap(({ file, value }) => [
    ...checkAscending(file, value.rows),
    ...checkTwice(file, value.rows),
    ...checkFuture(file, value),
  ])
}
