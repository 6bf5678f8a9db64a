import type { Dataset, Row } from '../schema/dataset.ts'
import type { Unit } from '../schema/vocabulary.ts'
import type { CheckInput, Finding } from './check-finding.ts'
import { quote, quoteList, suggest } from './check-words.ts'

const wordUnits: readonly Unit[] = ['text', 'date', 'rating']

/** Units of numbers: what can be drawn and computed with. */
export const isNumeric = (unit: Unit) => !wordUnits.includes(unit)

const contents = ['value', 'range', 'text', 'date', 'rating'] as const

function checkMeasure(dataset: Dataset, row: Row, path: (key: string) => Finding['path'], file: string): Finding[] {
  const known = dataset.measures.map((measure) => measure.id)
  const measure = dataset.measures.find((candidate) => candidate.id === row.measure)
  if (!measure) {
    const expected = `a measure of the dataset: ${quoteList(known)}`
    const fix = suggest(row.measure, known, `declare the measure ${quote(row.measure)}`)
    return [{ file, path: path('measure'), expected, found: quote(row.measure), fix }]
  }
  if (measure.unit === row.unit) return []
  const expected = `the unit of the measure ${quote(measure.id)}: ${quote(measure.unit)}`
  const fix = `write ${quote(measure.unit)}, or name another measure`
  return [{ file, path: path('unit'), expected, found: quote(row.unit), fix }]
}

/** A text, date or rating has the unit of that name, a number any other; "missing" goes with every unit. */
function checkContent(row: Row, path: (key: string) => Finding['path'], file: string): Finding[] {
  const content = contents.find((key) => row[key] !== undefined)
  if (content === undefined) return []
  const allowed = isNumeric(row.unit) ? ['value', 'range'] : [row.unit]
  if (allowed.includes(content)) return []
  const expected = `${quoteList([...allowed, 'missing'])}, because the unit is ${quote(row.unit)}`
  return [
    {
      file,
      path: path(content),
      expected,
      found: quote(content),
      fix: `write ${quoteList(allowed)}, or correct the unit`,
    },
  ]
}

/** Each row gives a known measure in its unit, and holds what that unit measures. */
export function checkRows({ datasets }: CheckInput): Finding[] {
  return datasets.flatMap(({ file, value }) =>
    value.rows.flatMap((row, index) => {
      const path = (key: string) => ['rows', index, key]
      return [...checkMeasure(value, row, path, file), ...checkContent(row, path, file)]
    }),
  )
}
