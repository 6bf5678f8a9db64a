import { describe, expect, it } from 'vitest'
import { lines, readProblems, type Project } from '../loaders/project.ts'
import { panelChart } from '../loaders/project-files.ts'

const answers = 'data/charts/answers.json'
const demand = 'data/charts/demand.json'
const shares = 'data/charts/shares.json'
const rows = 'data/datasets/shares.json'
const jobs = 'data/datasets/jobs.json'
const title = { en: 'Some', ja: 'ある' }
const withAnswers = (change: (project: Project) => unknown) =>
  readProblems((project) => change(project.add(answers, panelChart)))

describe('the check of kinds', () => {
  it('refuses a band and end labels where there is no line', () => {
    expect(readProblems((project) => project.set(demand, 'kind', 'bar'))).toBe(lines`
      data/charts/demand.json:42:11  band
        expected  "band" only in a chart of the kind "line"
        found     the kind "bar"
        fix       remove "band"

      data/charts/demand.json:47:16  endLabels
        expected  "endLabels" only in a chart of the kind "line" or "slope"
        found     the kind "bar"
        fix       remove "endLabels"
    `)
  })

  it('lets pass end labels in a slope', () => {
    expect(
      readProblems((project) => project.set(demand, 'kind', 'slope').remove(demand, 'band').remove(demand, 'views.1')),
    ).toBe('')
  })

  it.each(['line', 'stacked', 'slope'])('refuses places that are no years in the kind %s', (kind) => {
    expect(withAnswers((project) => project.set(answers, 'kind', kind))).toContain(
      'expected  a kind for places that are not years: "bar", "share" or "dot"',
    )
  })

  it('refuses breaks and years of a view where no years stand', () => {
    expect(
      withAnswers((project) =>
        project
          .set(answers, 'breaks', [{ before: 2024, note: title }])
          .copy(answers, 'views.0', { id: 'late', years: [2024, 2024] }),
      ),
    ).toBe(lines`
      data/charts/answers.json:122:16  views[1].years
        expected  no "years": they do not stand along the axis
        found     [2024,2024]
        fix       remove "years"

      data/charts/answers.json:129:13  breaks
        expected  "breaks" only where years stand along the axis
        found     "breaks"
        fix       remove "breaks"
    `)
  })

  it('refuses years of a view of a slope', () => {
    expect(readProblems((project) => project.set(demand, 'kind', 'slope').remove(demand, 'band'))).toBe(lines`
      data/charts/demand.json:63:16  views[1].years
        expected  no "years": a slope always shows both of its own
        found     [2020,2025]
        fix       remove "years"
    `)
  })

  it('refuses a slope of more years than two', () => {
    expect(
      readProblems((project) =>
        project
          .set(demand, 'kind', 'slope')
          .remove(demand, 'band')
          .remove(demand, 'views.1')
          .copy(jobs, 'rows.3', { key: 'demand-low-2026', year: 2026, status: 'projection' }),
      ),
    ).toBe(lines`
      data/charts/demand.json:3:11  kind
        expected  exactly two years drawn in a slope
        found     3: 2020, 2025, 2026
        fix       correct "years" of the draws, or choose the kind "line"
    `)
  })

  it('refuses shares in another unit', () => {
    expect(
      readProblems((project) =>
        project.set(demand, 'kind', 'share').remove(demand, 'band').remove(demand, 'endLabels'),
      ),
    ).toContain('expected  a measure in percent in a chart of shares')
  })

  it('refuses shares of a place that add up to more than a whole', () => {
    expect(readProblems((project) => project.set(shares, 'kind', 'share'))).toBe(lines`
      data/charts/shares.json:3:11  kind
        expected  shares of one place that add up to 100% at most, or to 100.5% by rounding
        found     123% for 2024
        fix       draw only answers of which each was given once, or choose the kind "bar"
    `)
  })

  it('lets pass what rounding adds to a whole, and no more', () => {
    const share = (value: number) => (project: Project) =>
      project.set(shares, 'kind', 'share').set(rows, 'rows.2.value', value)
    expect(readProblems(share(17.5))).toBe('')
    expect(readProblems(share(17.6))).toContain('found     100.6% for 2024')
  })

  it('refuses parts that are less than nothing', () => {
    const negative = (kind: string) => (project: Project) =>
      project.set(shares, 'kind', kind).set(rows, 'rows.2.value', -5).set(rows, 'rows.2.status', 'projection')
    expect(readProblems(negative('bar'))).toBe('')
    expect(readProblems(negative('stacked'))).toBe(lines`
      data/charts/shares.json:3:11  kind
        expected  only values of 0 or more in a chart of parts
        found     less in "shares/germany-2024"
        fix       choose another kind, or leave the rows out by "where" or "years"
    `)
    expect(readProblems(negative('share'))).toBe(readProblems(negative('stacked')))
  })

  it('refuses an end label in another unit', () => {
    expect(readProblems((project) => project.set(demand, 'endLabels.high', 'shares/japan-2024'))).toBe(lines`
      data/charts/demand.json:48:13  endLabels.high
        expected  a row in the unit of the chart: "persons"
        found     "shares/japan-2024", whose unit is "percent"
        write     another row
    `)
  })

  it('refuses a view of years in which a series has no value', () => {
    expect(readProblems((project) => project.copy(shares, 'views.0', { id: 'first', years: [2023, 2023] }))).toBe(lines`
      data/charts/shares.json:59:16  views[1].years
        expected  years in which each series of the view has a value
        found     none of "germany" in [2023,2023]
        fix       widen "years", or leave the series out
    `)
  })
})

describe('the number of answers', () => {
  const counted = (project: Project) =>
    project
      .set(shares, 'samples', 'asked')
      .copy(rows, 'measures.0', { id: 'asked', unit: 'companies' })
      .copy(rows, 'rows.0', { key: 'asked', measure: 'asked', unit: 'companies', value: 1000 })

  it('is a measure in companies or persons', () => {
    expect(readProblems(counted)).toBe('')
    expect(readProblems((project) => counted(project).set(shares, 'samples', 'share'))).toBe(lines`
      data/charts/shares.json:55:14  samples
        expected  a measure of "shares" in "companies" or "persons": the number of answers
        found     "share", whose unit is "percent"
        write     "asked"
    `)
  })

  it('is refused where a dataset has none', () => {
    expect(withAnswers((project) => project.set(answers, 'samples', 'supply'))).toBe(lines`
      data/charts/answers.json:118:14  samples
        expected  a measure of "shares" in "companies" or "persons": the number of answers
        found     "supply"
        fix       remove "samples": the dataset has no such measure
    `)
  })
})

describe('the texts of a chart', () => {
  it('hold no figure typed by hand, wherever they are', () => {
    const typed = { en: 'All 7', ja: '全7' }
    const found = withAnswers((project) =>
      project
        .set(answers, 'name', typed)
        .set(answers, 'series.titles.latest', typed)
        .set(answers, 'places.titles.low', typed)
        .set(answers, 'panels.1.title', typed)
        .set(answers, 'views.0.name', typed)
        .set(demand, 'breaks', [{ before: 2025, note: typed }]),
    )
    expect(found.match(/(?<=^data\S+ {2}).*\.en/gm)).toEqual([
      'name.en',
      'series.titles.latest.en',
      'places.titles.low.en',
      'panels[1].title.en',
      'views[0].name.en',
      'breaks[0].note.en',
    ])
  })

  it('may name years, levels and a group of them', () => {
    const named = { en: 'FY2024, N1–N2', ja: '2024年度、N1～N2' }
    expect(withAnswers((project) => project.set(answers, 'places.titles.low', named))).toBe('')
  })
})
