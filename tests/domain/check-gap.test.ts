import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

describe('the check of gap', () => {
  it('refuses a gap that is not demand - supply', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.6.value', 51))).toBe(lines`
      data/datasets/jobs.json:171:16  rows[6].value
        expected  gap = demand - supply = 150 - 100 = 50, give or take 0.5
        found     51
        write     50, or correct row "demand-high-2025", row "supply-2025" or the "rounding" of the measures
    `)
  })

  it('refuses a gap with the sign turned', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.6.value', -50))).toBe(lines`
      data/datasets/jobs.json:171:16  rows[6].value
        expected  gap = demand - supply = 150 - 100 = 50, give or take 0.5
        found     -50
        write     50, or correct row "demand-high-2025", row "supply-2025" or the "rounding" of the measures
    `)
  })

  it('refuses a gap that does not fit a supply given for its own scenario', () => {
    expect(
      readProblems((project) =>
        project.copy('data/datasets/jobs.json', 'rows.1', {
          key: 'supply-high-2025',
          at: { scenario: 'high' },
          value: 120,
        }),
      ),
    ).toBe(lines`
      data/datasets/jobs.json:171:16  rows[6].value
        expected  gap = demand - supply = 150 - 120 = 30, give or take 0.5
        found     50
        write     30, or correct row "demand-high-2025", row "supply-high-2025" or the "rounding" of the measures
    `)
  })
})
