import { parseRowReference } from './atlas.ts'
import type { Chart } from '../schema/chart.ts'
import type { FoundDraw } from './check-draws.ts'
import type { CheckInput, Fault } from './check-finding.ts'
import { quote } from './check-words.ts'
import { judgeReference } from './judge-reference.ts'

/** The figures printed at the ends of series exist, are figures, and are in the unit of what is drawn. */
export function checkEndLabels(chart: Chart, draws: readonly FoundDraw[], input: CheckInput): Fault[] {
  const units = new Set(
    draws.flatMap(({ draw, dataset }) => dataset.measures.find(({ id }) => id === draw.measure)?.unit ?? []),
  )
  return Object.entries(chart.endLabels ?? {}).flatMap(([series, reference]): Fault[] => {
    const path = ['endLabels', series]
    const words = judgeReference(reference, input)
    if (words) return [{ path, ...words }]
    const parts = parseRowReference(reference)
    const row = input.datasets
      .find(({ value }) => value.id === parts?.dataset)
      ?.value.rows.find(({ key }) => key === parts?.key)
    if (!row) return []
    if (row.value === undefined) {
      const fix = 'write a row that has "value"'
      return [{ path, expected: 'a row with a value to print', found: `${quote(reference)}, which has none`, fix }]
    }
    const [unit] = units
    if (units.size !== 1 || unit === undefined || row.unit === unit) return []
    const found = `${quote(reference)}, whose unit is ${quote(row.unit)}`
    return [{ path, expected: `a row in the unit of the chart: ${quote(unit)}`, found, fix: 'write another row' }]
  })
}
