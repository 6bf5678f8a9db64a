import { describe, expect, it } from 'vitest'
import { readProblems } from '../loaders/project.ts'

const jobs = 'data/datasets/jobs.json'
const shares = 'data/datasets/shares.json'
const demand = 'data/charts/demand.json'

describe('the checks let pass', () => {
  it('a project in which every rule holds', () => {
    expect(readProblems(() => undefined)).toBe('')
  })

  it('a gap within the rounding of its measures', () => {
    expect(readProblems((project) => project.set(jobs, 'rows.6.value', 50.5))).toBe('')
  })

  it('a gap of decimal fractions, whose binary sums are never exact', () => {
    const change = (project: Parameters<Parameters<typeof readProblems>[0]>[0]) =>
      project.set(jobs, 'rows.1.value', 0.1).set(jobs, 'rows.5.value', 0.3).set(jobs, 'rows.6.value', 0.7)
    expect(readProblems(change)).toBe('')
  })

  it('a gap without demand or supply for its year or place', () => {
    expect(readProblems((project) => project.set(jobs, 'rows.6.year', 2024).remove(demand, 'endLabels'))).toBe('')
    expect(readProblems((project) => project.set(jobs, 'rows.6.at.scenario', 'all'))).toBe('')
  })

  it('a gap in a dataset that does not give demand and supply', () => {
    expect(
      readProblems((project) =>
        project
          .set(jobs, 'measures.0.id', 'stock')
          .set(jobs, 'rows.0.measure', 'stock')
          .set(jobs, 'rows.1.measure', 'stock')
          .set(jobs, 'rows.6.value', 7),
      ),
    ).toBe('')
  })

  it('a surplus as a negative gap', () => {
    expect(readProblems((project) => project.set(jobs, 'rows.5.value', 80).set(jobs, 'rows.6.value', -20))).toBe('')
  })

  it('the more exact of two supplies, and of those the one of the same period', () => {
    const one = { key: 'supply-high', at: { scenario: 'high' }, value: 120 }
    const other = { key: 'supply-high-october', at: { scenario: 'high' }, value: 130, period: '2025-10' }
    const both = readProblems((project) =>
      project
        .copy(jobs, 'rows.1', one)
        .copy(jobs, 'rows.1', other)
        .set(jobs, 'rows.6.value', 20)
        .set(jobs, 'rows.6.period', '2025-10'),
    )
    expect(both).toBe('')
  })

  it('a missing gap', () => {
    const missing = { en: 'not published', ja: '非公表' }
    const change = (project: Parameters<Parameters<typeof readProblems>[0]>[0]) =>
      project
        .remove(jobs, 'rows.6.value')
        .set(jobs, 'rows.6.missing', missing)
        .remove(demand, 'endLabels')
        .set(demand, 'views.0.title', missing)
    expect(readProblems(change)).toBe('')
  })

  it('a change in percent outside 0 to 100, and a projected share above 100', () => {
    expect(
      readProblems((project) =>
        project
          .copy(shares, 'measures.0', { id: 'change' })
          .copy(shares, 'rows.0', { key: 'fall', measure: 'change', value: -120 }),
      ),
    ).toBe('')
    expect(
      readProblems((project) => project.set(shares, 'rows.1.status', 'projection').set(shares, 'rows.1.value', 130)),
    ).toBe('')
  })

  it('a projection of the future, and an observation of the running year', () => {
    expect(
      readProblems((project) => project.set(shares, 'rows.1.status', 'projection').set(shares, 'rows.1.year', 2040)),
    ).toBe('')
    expect(
      readProblems((project) =>
        project.set(shares, 'rows.1.year', 2026).set(shares, 'rows.1.period', '2026-04..2026-11'),
      ),
    ).toBe('')
  })

  it('a row without a year among rows with one', () => {
    expect(readProblems((project) => project.copy(jobs, 'rows.1', { key: 'supply-ever', year: null }))).toBe('')
  })

  it('two periods of one year', () => {
    const change = { key: 'jobs-autumn', period: '2025-10' }
    expect(readProblems((project) => project.copy(jobs, 'rows.1', change))).toBe('')
  })

  it('a row without dimensions in a dataset that has none', () => {
    const flat = {
      id: 'jobs-flat',
      dimensions: [],
      rows: [
        {
          key: 'a',
          measure: 'supply',
          year: 2020,
          value: 1,
          unit: 'persons',
          status: 'observed',
          grade: 'primary',
          source: 'census',
        },
      ],
    }
    expect(
      readProblems((project) =>
        project.write('data/datasets/jobs-flat.json', JSON.stringify({ ...(project.read(jobs) as object), ...flat })),
      ),
    ).toBe('')
  })

  it('a chart with all the views and labels it needs over a dataset that has faults of its own', () => {
    const problems = readProblems((project) => project.set(jobs, 'version', 0))
    expect(problems.split('\n')[0]).toBe('data/datasets/jobs.json:3:14  version')
    expect(problems.split('\n')).toHaveLength(4)
  })
})
