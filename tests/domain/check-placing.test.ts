import { describe, expect, it } from 'vitest'
import { readProblems, lines, type Project } from '../loaders/project.ts'
import { panelChart } from '../loaders/project-files.ts'

const file = 'data/charts/answers.json'
const shares = 'data/datasets/shares.json'
const read = (change: (project: Project) => unknown) => readProblems((project) => change(project.add(file, panelChart)))

describe('the check of places', () => {
  it('refuses categories without their order', () => {
    expect(read((project) => project.remove(file, 'places'))).toBe(lines`
      data/charts/answers.json:1:1  places
        expected  what stands along the axis, in order
        found     nothing
        fix       add "places": {"order": ["…"]}
    `)
  })

  it('refuses an order of places where years stand', () => {
    expect(readProblems((project) => project.set('data/charts/shares.json', 'places', { order: ['japan'] })))
      .toBe(lines`
      data/charts/shares.json:55:13  places
        expected  no "places": years stand along the axis
        found     "places"
        fix       remove "places", or give each draw a "place"
    `)
  })

  it('refuses years and categories along one axis', () => {
    expect(read((project) => project.remove(file, 'draws.1.place'))).toBe(lines`
      data/charts/answers.json:46:5  draws[1].place
        expected  no years along the axis, as in draws[0]
        found     {"year":true}
        fix       place every draw by the year, or none

      data/charts/answers.json:46:5  draws[1].where
        expected  a fixed value for each dimension that is neither series nor place: "scenario"
        found     no "scenario"
        fix       add "scenario": "low", "high" or "all"
    `)
    expect(read((project) => project.set(file, 'draws.0.place', { year: true }))).toBe(lines`
      data/charts/answers.json:31:16  draws[0].where
        expected  a fixed value for each dimension that is neither series nor place: "country" and "size"
        found     no "country"
        fix       add "country": "japan" or "germany"

      data/charts/answers.json:56:16  draws[1].place
        expected  years along the axis, as in draws[0]
        found     {"dimension":"scenario"}
        fix       place every draw by the year, or none
    `)
  })

  it('refuses a place that no draw gives', () => {
    expect(read((project) => project.set(file, 'places.order.1', 'germny').set(file, 'places.order.3', 'low')))
      .toBe(lines`
      data/charts/answers.json:77:7  places.order[1]
        expected  an id that the draws give as "place": "japan", "germany", "low", "high" or "all"
        found     "germny"
        write     "germany", or remove it

      data/charts/answers.json:79:7  places.order[3]
        expected  each place once
        found     "low" again
        fix       remove one of the two
    `)
  })

  it('refuses a place without a row', () => {
    expect(read((project) => project.set(file, 'places.order', ['japan', 'germany', 'low', 'high', 'all']))).toBe(lines`
      data/charts/answers.json:80:7  places.order[4]
        expected  a place with at least one row of the draws
        found     "all", which has none
        fix       remove the place, or correct "measure", "where" or "years" of its draw
    `)
  })

  it('lets pass a place that has only the reason why it has no value', () => {
    const missing = { en: 'not published', ja: '非公表' }
    expect(
      read((project) =>
        project
          .remove('data/charts/shares.json', 'series.order.1')
          .remove(shares, 'rows.2.value')
          .set(shares, 'rows.2.missing', missing),
      ),
    ).toBe('')
  })

  it('refuses an order by a series the chart has not', () => {
    expect(read((project) => project.set(file, 'places.sort.by', 'lates'))).toBe(lines`
      data/charts/answers.json:88:13  places.sort.by
        expected  a series of the chart: "latest" or "demand"
        found     "lates"
        write     "latest", or remove "sort"
    `)
  })

  it('refuses titles of series and places the chart has not', () => {
    const title = { en: 'Some', ja: 'ある' }
    expect(read((project) => project.set(file, 'places.titles.all', title).set(file, 'series.titles.demnd', title)))
      .toBe(lines`
      data/charts/answers.json:72:16  series.titles.demnd
        expected  a series of the chart: "latest" or "demand"
        found     "demnd"
        write     "demand", or remove it

      data/charts/answers.json:90:14  places.titles.all
        expected  a place of the chart: "japan", "germany", "low" or "high"
        found     "all"
        fix       remove it
    `)
  })

  it('refuses what is always one series or place that the chart leaves out', () => {
    expect(
      read((project) =>
        project.set(file, 'draws.1.series.fixed', 'deman').set(file, 'draws.0.place', { fixed: 'any' }),
      ),
    ).toBe(lines`
      data/charts/answers.json:31:16  draws[0].where
        expected  a fixed value for each dimension that is neither series nor place: "country" and "size"
        found     no "country"
        fix       add "country": "japan" or "germany"

      data/charts/answers.json:42:18  draws[0].place.fixed
        expected  a place of the chart: "japan", "germany", "low" or "high"
        found     "any"
        fix       add "any" to "order" of "places"

      data/charts/answers.json:54:18  draws[1].series.fixed
        expected  a series of the chart: "latest" or "demand"
        found     "deman"
        write     "demand", or add "deman" to "order" of "series"
    `)
  })

  it('refuses a fixed series or place that nothing names', () => {
    expect(
      read((project) =>
        project
          .remove(file, 'series.titles')
          .set(file, 'draws.1.place', { fixed: 'total' })
          .set(file, 'draws.1.where', { scenario: 'low' })
          .set(file, 'places', { order: ['japan', 'germany', 'total'] }),
      ),
    ).toBe(lines`
      data/charts/answers.json:39:18  draws[0].series.fixed
        expected  a series with a title in "titles" of "series", or the id of the measure: "share"
        found     "latest"
        fix       add a title for "latest" to "titles" of "series", or write "share"

      data/charts/answers.json:57:18  draws[1].place.fixed
        expected  a place with a title in "titles" of "places"
        found     "total"
        fix       add a title for "total" to "titles" of "places"
    `)
  })

  it('refuses one series under two names, such as a year of two calendars', () => {
    const years = (project: Project) =>
      project
        .set(file, 'draws.0.series', { year: true })
        .set(file, 'draws.1.series', { year: true })
        .set(file, 'draws.1.years', [2024, 2025])
        .remove(file, 'places.sort')
        .set('data/datasets/jobs.json', 'rows.3.year', 2024)
        .set('data/datasets/jobs.json', 'rows.3.key', 'demand-low-2024')
        .set(file, 'series', { order: ['2024', '2025'] })
    expect(read(years)).toBe(lines`
      data/charts/answers.json:64:7  series.order[0]
        expected  one title for a series: its draws name it differently
        found     "FY2024" and "2024"
        fix       add a title for "2024" to "titles" of "series"
    `)
    const titles = { 2024: { en: '2024', ja: '2024年' } }
    expect(read((project) => years(project).set(file, 'series.titles', titles))).toBe('')
  })

  it('refuses a series and a place told by the same thing', () => {
    expect(read((project) => project.set(file, 'draws.0.series', { dimension: 'country' }))).toBe(lines`
      data/charts/answers.json:41:16  draws[0].place
        expected  places by something else than the series
        found     the dimension "country" for both
        write     another dimension, {"year": true} or {"fixed": "…"} for one of the two

      data/charts/answers.json:64:7  series.order[0]
        expected  an id that the draws give as "series": "japan", "germany" or "demand"
        found     "latest"
        fix       remove it
    `)
    expect(readProblems((project) => project.set('data/charts/demand.json', 'draws.0.series', { year: true })))
      .toBe(lines`
      data/charts/demand.json:28:5  draws[0].place
        expected  places by something else than the series
        found     the year for both
        write     another dimension, {"year": true} or {"fixed": "…"} for one of the two

      data/charts/demand.json:28:5  draws[0].where
        expected  a fixed value for each dimension that is neither series nor place: "scenario"
        found     no "scenario"
        fix       add "scenario": "low", "high" or "all"

      data/charts/demand.json:38:7  series.order[0]
        expected  an id that the draws give as "series": "2020" or "2025"
        found     "low"
        fix       remove it

      data/charts/demand.json:39:7  series.order[1]
        expected  an id that the draws give as "series": "2020" or "2025"
        found     "high"
        fix       remove it
    `)
  })

  it('refuses a place by a dimension the dataset has not', () => {
    expect(read((project) => project.set(file, 'draws.0.place.dimension', 'contry'))).toBe(lines`
      data/charts/answers.json:42:22  draws[0].place.dimension
        expected  a dimension of "shares"
        found     "contry"
        write     "country"
    `)
  })

  it('refuses a place that two years claim', () => {
    expect(read((project) => project.set(file, 'draws.0.years', [2023, 2024]))).toBe(lines`
      data/charts/answers.json:64:7  series.order[0]
        expected  one value for each place of a series
        found     rows "japan-2023" and "japan-2024" for "japan" in the panel "countries"
        fix       narrow "where" or "years" of the draw, or tell the rows apart by a dimension
    `)
  })

  it('refuses a row drawn twice', () => {
    expect(read((project) => project.copy(file, 'draws.0', {}))).toBe(lines`
      data/charts/answers.json:82:7  series.order[0]
        expected  one value for each place of a series
        found     row "japan-2024" twice for "japan" in the panel "countries"
        fix       remove one of the two draws, or narrow "where" or "years" of one

      data/charts/answers.json:82:7  series.order[0]
        expected  one value for each place of a series
        found     row "germany-2024" twice for "germany" in the panel "countries"
        fix       remove one of the two draws, or narrow "where" or "years" of one
    `)
  })

  it('refuses a draw that draws nothing', () => {
    expect(read((project) => project.copy(file, 'draws.0', { years: [2000, 2001] }))).toBe(lines`
      data/charts/answers.json:61:5  draws[2]
        expected  a draw with at least one row that has a value and may be drawn
        found     none
        fix       remove the draw, or correct its "measure", "where" or "years"
    `)
  })

  it('refuses the years of a draw in the wrong order', () => {
    expect(read((project) => project.set(file, 'draws.0.years', [2024, 2023]))).toBe(lines`
      data/charts/answers.json:34:16  draws[0].years
        expected  the first year, then the last
        found     [2024,2023]
        write     [2023, 2024]
    `)
  })
})
