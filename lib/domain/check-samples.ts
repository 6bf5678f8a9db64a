import type { Chart } from '../schema/chart.ts'
import type { Unit } from '../schema/vocabulary.ts'
import type { FoundDraw } from './check-draws.ts'
import type { Fault } from './check-finding.ts'
import { quote, quoteList, suggestOne } from './check-words.ts'

/** What answers are counted in. */
const answerUnits: readonly Unit[] = ['companies', 'persons']

/** The measure of the number of answers is one of every dataset drawn, and counts those who answer. */
export function checkSamples({ samples }: Chart, draws: readonly FoundDraw[]): Fault[] {
  if (samples === undefined) return []
  const datasets = new Map(draws.map(({ dataset }) => [dataset.id, dataset]))
  return [...datasets.values()].flatMap((dataset): Fault[] => {
    const known = dataset.measures.filter(({ unit }) => answerUnits.includes(unit)).map(({ id }) => id)
    if (known.includes(samples)) return []
    const measure = dataset.measures.find(({ id }) => id === samples)
    const expected = `a measure of ${quote(dataset.id)} in ${quoteList(answerUnits)}: the number of answers`
    const found = measure ? `${quote(samples)}, whose unit is ${quote(measure.unit)}` : quote(samples)
    const fix = known.length > 0 ? suggestOne(samples, known) : 'remove "samples": the dataset has no such measure'
    return [{ path: ['samples'], expected, found, fix }]
  })
}
