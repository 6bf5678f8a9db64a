import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

describe('the check of chart shape', () => {
  it('refuses a chart over a mistyped dataset', () => {
    expect(readProblems((project) => project.set('data/charts/shares.json', 'draws.0.dataset', 'share'))).toBe(lines`
      data/charts/shares.json:29:18  draws[0].dataset
        expected  the id of a dataset in data/datasets
        found     "share"
        write     "shares", or create data/datasets/share.json
    `)
  })

  it('refuses a measure the dataset has not', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'draws.0.measure', 'deman'))).toBe(lines`
      data/charts/demand.json:30:18  draws[0].measure
        expected  a measure of "jobs" that is a number
        found     "deman"
        write     "demand"
    `)
  })

  it('refuses a measure that is not a number', () => {
    expect(readProblems((project) => project.set('data/charts/shares.json', 'draws.0.measure', 'wording'))).toBe(lines`
      data/charts/shares.json:30:18  draws[0].measure
        expected  a measure of "shares" that is a number
        found     "wording", whose unit is "text"
        write     "share"
    `)
  })

  it('refuses series by a dimension the dataset has not', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'draws.0.series.dimension', 'scenarios')))
      .toBe(lines`
      data/charts/demand.json:32:22  draws[0].series.dimension
        expected  a dimension of "jobs"
        found     "scenarios"
        write     "scenario"
    `)
  })

  it('refuses a series that is no value of the dimension', () => {
    expect(
      readProblems((project) =>
        project
          .set('data/charts/demand.json', 'series.order', ['low', 'hgih'])
          .remove('data/charts/demand.json', 'band')
          .remove('data/charts/demand.json', 'emphasis')
          .remove('data/charts/demand.json', 'endLabels')
          .remove('data/charts/demand.json', 'views.1'),
      ),
    ).toBe(lines`
      data/charts/demand.json:39:7  series.order[1]
        expected  a value of the dimension "scenario": "low", "high" or "all"
        found     "hgih"
        write     "high", or remove it
    `)
  })

  it('refuses a series drawn twice', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'series.order', ['low', 'high', 'low'])))
      .toBe(lines`
      data/charts/demand.json:40:7  series.order[2]
        expected  each series once
        found     "low" again
        fix       remove one of the two
    `)
  })

  it('refuses another dimension left open', () => {
    expect(readProblems((project) => project.remove('data/charts/shares.json', 'draws.0.where'))).toBe(lines`
      data/charts/shares.json:28:5  draws[0].where
        expected  a fixed value for each dimension that is neither series nor place: "size"
        found     no "size"
        fix       add "size": "any" or "large"
    `)
  })

  it('refuses a fixed value for the dimension of the series', () => {
    expect(readProblems((project) => project.set('data/charts/shares.json', 'draws.0.where.country', 'japan')))
      .toBe(lines`
      data/charts/shares.json:33:20  draws[0].where.country
        expected  only dimensions that are neither series nor place: "size"
        found     "country"
        fix       remove "country"
    `)
  })

  it('refuses a fixed value the dimension has not', () => {
    expect(readProblems((project) => project.set('data/charts/shares.json', 'draws.0.where.size', 'larg'))).toBe(lines`
      data/charts/shares.json:32:17  draws[0].where.size
        expected  a value of the dimension "size"
        found     "larg"
        write     "large"
    `)
  })

  it('refuses a band to a series the chart has not', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'band.to', 'all'))).toBe(lines`
      data/charts/demand.json:44:11  band.to
        expected  a series of the chart: "low" or "high"
        found     "all"
        fix       remove it
    `)
  })

  it('refuses a band between a series and itself', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'band.to', 'low'))).toBe(lines`
      data/charts/demand.json:44:11  band.to
        expected  two different series
        found     "low" twice
        write     another series as one end
    `)
  })

  it('refuses emphasis on a series the chart has not', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'emphasis', 'hihg'))).toBe(lines`
      data/charts/demand.json:46:15  emphasis
        expected  a series of the chart: "low" or "high"
        found     "hihg"
        write     "high", or remove it
    `)
  })

  it('refuses an end label for a series the chart has not', () => {
    expect(
      readProblems((project) => project.set('data/charts/demand.json', 'endLabels', { all: 'jobs/gap-high-2025' })),
    ).toBe(lines`
      data/charts/demand.json:48:12  endLabels.all
        expected  a series of the chart: "low" or "high"
        found     "all"
        fix       remove it
    `)
  })
})
