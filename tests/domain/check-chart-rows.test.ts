import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

describe('the check of chart rows', () => {
  it('refuses an end label that is not dataset/key', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'endLabels.high', 'gap-high-2025')))
      .toBe(lines`
      data/charts/demand.json:48:13  endLabels.high
        expected  a row as dataset/key
        found     "gap-high-2025"
        write     it in the form "dataset/key"
    `)
  })

  it('refuses an end label from a dataset that does not exist', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'endLabels.high', 'job/gap-high-2025')))
      .toBe(lines`
      data/charts/demand.json:48:13  endLabels.high
        expected  a row of a dataset in data/datasets
        found     "job/gap-high-2025"
        write     "jobs/gap-high-2025", or create data/datasets/job.json
    `)
  })

  it('refuses an end label from a row that does not exist', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'endLabels.high', 'jobs/gap-high-2052')))
      .toBe(lines`
      data/charts/demand.json:48:13  endLabels.high
        expected  the key of a row in "jobs"
        found     "jobs/gap-high-2052"
        write     "jobs/gap-high-2025", or add the row to data/datasets/jobs.json
    `)
  })

  it('refuses an end label from a row without a value', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'endLabels.high', 'shares/question')))
      .toBe(lines`
      data/charts/demand.json:48:13  endLabels.high
        expected  a row with a value to print
        found     "shares/question", which has none
        write     a row that has "value"
    `)
  })

  it('refuses a chart over a dataset that must not be drawn', () => {
    expect(
      readProblems((project) =>
        project.set('data/datasets/shares.json', 'limits', { chart: { en: 'Two questions.', ja: '設問が二つ。' } }),
      ),
    ).toBe(lines`
      data/charts/shares.json:29:18  draws[0].dataset
        expected  a dataset that may be drawn
        found     "shares", which must not be: Two questions.
        fix       remove the draw, or draw another dataset
    `)
  })

  it('refuses a series whose only row must not be drawn', () => {
    expect(
      readProblems((project) =>
        project.set('data/datasets/shares.json', 'rows.2.limits', {
          chart: { en: 'One mention.', ja: '言及は一件。' },
        }),
      ),
    ).toBe(lines`
      data/charts/shares.json:42:7  series.order[1]
        expected  a series with at least one row that has a value and a year and may be drawn
        found     "germany", which has none
        fix       remove the series, or correct "measure", "where" or "years" of its draw
    `)
  })

  it('refuses a series without a row to draw', () => {
    expect(
      readProblems((project) =>
        project
          .remove('data/datasets/shares.json', 'rows.2.value')
          .set('data/datasets/shares.json', 'rows.2.missing', { en: 'not published', ja: '非公表' }),
      ),
    ).toBe(lines`
      data/charts/shares.json:42:7  series.order[1]
        expected  a series with at least one row that has a value and a year and may be drawn
        found     "germany", which has none
        fix       remove the series, or correct "measure", "where" or "years" of its draw
    `)
  })

  it('refuses a series whose only row has no year', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'rows.2.year', null))).toBe(lines`
      data/charts/shares.json:42:7  series.order[1]
        expected  a series with at least one row that has a value and a year and may be drawn
        found     "germany", which has none
        fix       remove the series, or correct "measure", "where" or "years" of its draw
    `)
  })

  it('refuses two values for one year of a series', () => {
    expect(
      readProblems((project) =>
        project.copy('data/datasets/shares.json', 'rows.2', { key: 'germany-2024-10', period: '2024-10' }),
      ),
    ).toBe(lines`
      data/charts/shares.json:42:7  series.order[1]
        expected  one value for each year of a series
        found     rows "germany-2024" and "germany-2024-10" for 2024
        fix       choose another measure or "where", or tell the rows apart by a dimension
    `)
  })
})
