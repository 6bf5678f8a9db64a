import type { Dataset, Row } from '../schema/dataset.ts'
import type { CheckInput, Finding } from './check-finding.ts'
import { quote } from './check-words.ts'

type ValueRow = Row & { value: number }

const hasValue = (row: Row): row is ValueRow => row.value !== undefined

const parts = ['gap', 'demand', 'supply'] as const

/** How far a row's place is from the gap's: the number of dimensions it covers with "all"; undefined when elsewhere. */
function distance(row: Row, gap: Row): number | undefined {
  let distance = 0
  for (const [dimension, value] of Object.entries(gap.at)) {
    if (row.at[dimension] === value) continue
    if (row.at[dimension] !== 'all') return undefined
    distance += 1
  }
  return distance
}

/** The row of a measure for the gap's year and place; the most exact place first, then the same period. */
function findPart(rows: readonly ValueRow[], measure: string, gap: Row): ValueRow | undefined {
  let best: { row: ValueRow; rank: number } | undefined
  for (const row of rows) {
    const far = row.measure === measure && row.year === gap.year ? distance(row, gap) : undefined
    if (far === undefined) continue
    const rank = far * 2 + (row.period === gap.period ? 0 : 1)
    if (rank < (best?.rank ?? Infinity)) best = { row, rank }
  }
  return best?.row
}

/** Sums of decimal fractions without their binary noise. */
const clean = (value: number) => Number(value.toPrecision(12))

function checkDataset(file: string, dataset: Dataset): Finding[] {
  const measures = parts.map((id) => dataset.measures.find((measure) => measure.id === id))
  const tolerance = clean(measures.reduce((sum, measure) => sum + (measure?.rounding ?? 0), 0))
  const rows = dataset.rows.filter(hasValue)
  return dataset.rows.flatMap((gap, index): Finding[] => {
    if (gap.measure !== 'gap' || !hasValue(gap)) return []
    const demand = findPart(rows, 'demand', gap)
    const supply = findPart(rows, 'supply', gap)
    if (!demand || !supply) return []
    const difference = clean(demand.value - supply.value)
    if (clean(Math.abs(gap.value - difference)) <= tolerance) return []
    return [
      {
        file,
        path: ['rows', index, 'value'],
        expected: `gap = demand - supply = ${demand.value} - ${supply.value} = ${difference}, give or take ${tolerance}`,
        found: String(gap.value),
        fix: `write ${difference}, or correct row ${quote(demand.key)}, row ${quote(supply.key)} or the "rounding" of the measures`,
      },
    ]
  })
}

/** In a dataset with the measures gap, demand and supply, every gap is the difference of the two. */
export function checkGap({ datasets }: CheckInput): Finding[] {
  return datasets.flatMap(({ file, value }) => checkDataset(file, value))
}
