import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { prepareChart, type PreparedChart } from '../../components/charts/chart-view.ts'
import { toComparison, type Comparison } from '../../lib/domain/comparison.ts'
import { getTranslator } from '../../lib/i18n/translator.ts'
import { loadData } from '../../lib/loaders/load-data.ts'

const { data } = loadData(process.cwd(), '')
const ratings = data?.datasets.get('partner-ratings')
if (!data || !ratings) throw new Error('the real data has problems: see tests/data')

const atlas = data

export const comparison: Comparison = toComparison(ratings, data.partners)

export function openChart(chart: string, view = 'default'): PreparedChart {
  return prepareChart({ ...atlas, articles: [] }, chart, view, 'en', getTranslator('en'))
}

/** Puts an address into the bar, as if the reader had just come by it. */
export function comeTo(address: string): void {
  window.history.pushState(null, '', address)
}

afterEach(() => {
  cleanup()
  comeTo('/')
})
