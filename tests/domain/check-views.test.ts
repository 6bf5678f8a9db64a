import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

describe('the check of views', () => {
  it('refuses two views with one id', () => {
    expect(readProblems((project) => project.copy('data/charts/demand.json', 'views.1', {}))).toBe(lines`
      data/charts/demand.json:73:13  views[2].id
        expected  an id that no other view of the chart has
        found     "late" again
        fix       give one of the two another id, or remove it
    `)
  })

  it('refuses no default view', () => {
    expect(readProblems((project) => project.set('data/charts/shares.json', 'views.0.id', 'whole'))).toBe(lines`
      data/charts/shares.json:45:12  views
        expected  a view "default", the state of the chart’s own page
        found     none
        fix       add {"id": "default", "title": {"en": "…", "ja": "…"}}
    `)
  })

  it('refuses a default view of some series', () => {
    expect(readProblems((project) => project.set('data/charts/shares.json', 'views.0.series', ['japan']))).toBe(lines`
      data/charts/shares.json:52:17  views[0].series
        expected  a default view of the whole chart
        found     "series"
        fix       remove "series", or make it a view of its own
    `)
  })

  it('refuses a default view of some years', () => {
    expect(readProblems((project) => project.set('data/charts/shares.json', 'views.0.years', [2023, 2024]))).toBe(lines`
      data/charts/shares.json:52:16  views[0].years
        expected  a default view of the whole chart
        found     "years"
        fix       remove "years", or make it a view of its own
    `)
  })

  it('refuses a view of a series the chart has not', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'views.1.series', ['hig']))).toBe(lines`
      data/charts/demand.json:65:9  views[1].series[0]
        expected  a series of the chart: "low" or "high"
        found     "hig"
        write     "high", or remove it
    `)
  })

  it('refuses a view of series in another order', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'views.1.series', ['high', 'low'])))
      .toBe(lines`
      data/charts/demand.json:64:17  views[1].series
        expected  series in the order of the chart, each once
        found     ["high","low"]
        write     ["low","high"]
    `)
  })

  it('refuses a view of years outside the data', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'views.1.years', [2020, 2030]))).toBe(lines`
      data/charts/demand.json:67:16  views[1].years
        expected  years within the data: 2020 to 2025
        found     [2020,2030]
        write     [2020, 2025]
    `)
  })

  it('refuses a view of years in the wrong order', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'views.1.years', [2025, 2020]))).toBe(lines`
      data/charts/demand.json:67:16  views[1].years
        expected  the first year, then the last
        found     [2025,2020]
        write     [2020, 2025]
    `)
  })

  it('refuses a title with a figure that no row holds', () => {
    expect(
      readProblems((project) =>
        project.set('data/charts/demand.json', 'views.0.title', {
          en: '{row:jobs/gap-high-2052} short',
          ja: '{row:jobs/gap-high-2025}',
        }),
      ),
    ).toBe(lines`
      data/charts/demand.json:54:15  views[0].title.en
        expected  the key of a row in "jobs"
        found     "jobs/gap-high-2052"
        write     "jobs/gap-high-2025", or add the row to data/datasets/jobs.json
    `)
  })

  it('refuses a title with a figure of a dataset that does not exist', () => {
    expect(
      readProblems((project) =>
        project.set('data/charts/demand.json', 'views.0.title', {
          en: '{row:jobs/gap-high-2025} short',
          ja: '{row:job/gap-high-2025}',
        }),
      ),
    ).toBe(lines`
      data/charts/demand.json:55:15  views[0].title.ja
        expected  a row of a dataset in data/datasets
        found     "job/gap-high-2025"
        write     "jobs/gap-high-2025", or create data/datasets/job.json
    `)
  })

  it('refuses a title with different figures in the two languages', () => {
    expect(
      readProblems((project) =>
        project.set('data/charts/demand.json', 'views.0.title.ja', '不足は{row:jobs/supply-2025}'),
      ),
    ).toBe(lines`
      data/charts/demand.json:55:15  views[0].title.ja
        expected  the same rows in both languages; in English "jobs/gap-high-2025"
        found     "jobs/supply-2025"
        write     the same {row:dataset/key} in both
    `)
  })

  it('refuses a title with a figure in one language only', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'views.0.title.ja', '不足'))).toBe(lines`
      data/charts/demand.json:55:15  views[0].title.ja
        expected  the same rows in both languages; in English "jobs/gap-high-2025"
        found     nothing
        write     the same {row:dataset/key} in both
    `)
  })

  it('refuses a title with braces that bind nothing', () => {
    expect(
      readProblems((project) =>
        project.set('data/charts/demand.json', 'views.1.title.en', '{ row:jobs/supply-2025 } at work'),
      ),
    ).toBe(lines`
      data/charts/demand.json:61:15  views[1].title.en
        expected  figures written as {row:dataset/key}
        found     "{ row:jobs/supply-2025 } at work"
        write     {row:dataset/key}, without spaces, and no other braces
    `)
  })
})
