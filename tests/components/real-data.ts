import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { toComparison, type Comparison } from '../../lib/domain/comparison.ts'
import { realData } from '../support/real-charts.ts'

const ratings = realData.datasets.get('partner-ratings')
if (!ratings) throw new Error('the dataset partner-ratings is missing')

export const comparison: Comparison = toComparison(ratings, realData.partners)

/** Puts an address into the bar, as if the reader had just come by it. */
export function comeTo(address: string): void {
  window.history.pushState(null, '', address)
}

afterEach(() => {
  cleanup()
  comeTo('/')
})
