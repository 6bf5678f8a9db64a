import { describe, expect, it } from 'vitest'
import { lines, readProblems, type Project } from '../loaders/project.ts'
import { panelChart } from '../loaders/project-files.ts'

const file = 'data/charts/answers.json'
const read = (change: (project: Project) => unknown) => readProblems((project) => change(project.add(file, panelChart)))

describe('the check of panels', () => {
  it('lets pass two datasets that have a panel each', () => {
    expect(read(() => undefined)).toBe('')
  })

  it('refuses two surveys on one pair of axes', () => {
    expect(
      read((project) => project.remove(file, 'panels').remove(file, 'draws.0.panel').remove(file, 'draws.1.panel')),
    ).toBe(lines`
      data/charts/answers.json:46:18  draws[1].dataset
        expected  one dataset on one pair of axes: "shares", as in draws[0]
        found     "jobs"
        fix       give each dataset a panel of its own
    `)
  })

  it('refuses two units on one pair of axes', () => {
    expect(
      read((project) =>
        project
          .copy('data/datasets/shares.json', 'measures.0', { id: 'count', unit: 'companies' })
          .copy('data/datasets/shares.json', 'rows.0', {
            key: 'count',
            measure: 'count',
            unit: 'companies',
            year: 2024,
          })
          .copy(file, 'draws.0', { measure: 'count', series: { fixed: 'count' } })
          .set(file, 'series.order', ['latest', 'demand', 'count']),
      ),
    ).toBe(lines`
      data/charts/answers.json:63:18  draws[2].measure
        expected  one unit on one pair of axes: "percent", as in draws[0]
        found     "count", whose unit is "companies"
        fix       give each unit a panel of its own
    `)
  })

  it('refuses a draw in no panel, or in one the chart has not', () => {
    expect(read((project) => project.remove(file, 'draws.0.panel').set(file, 'draws.1.panel', 'scenario'))).toBe(lines`
      data/charts/answers.json:28:5  draws[0].panel
        expected  a panel of the chart: "countries" or "scenarios"
        found     nothing
        fix       add "panel": "countries" or "scenarios"

      data/charts/answers.json:58:16  draws[1].panel
        expected  a panel of the chart: "countries" or "scenarios"
        found     "scenario"
        write     "scenarios"
    `)
  })

  it('refuses a panel in a chart without panels', () => {
    expect(readProblems((project) => project.set('data/charts/shares.json', 'draws.0.panel', 'countries'))).toBe(lines`
      data/charts/shares.json:37:16  draws[0].panel
        expected  no "panel": the chart has no "panels"
        found     "countries"
        fix       remove "panel", or add "panels" to the chart
    `)
  })

  it('refuses a panel without a draw, and two with one id', () => {
    expect(read((project) => project.copy(file, 'panels.0', { id: 'rest' }).copy(file, 'panels.0', {}))).toBe(lines`
      data/charts/answers.json:108:13  panels[2].id
        expected  a panel with at least one draw
        found     "rest", which has none
        fix       add a draw with "panel": "rest", or remove the panel

      data/charts/answers.json:115:13  panels[3].id
        expected  an id that no other panel of the chart has
        found     "countries" again
        fix       give one of the two another id, or remove it
    `)
  })

  it('refuses an end label for lines in two panels', () => {
    expect(
      readProblems((project) =>
        project
          .set('data/charts/demand.json', 'panels', [
            { id: 'one', title: { en: 'One', ja: '一' } },
            { id: 'two', title: { en: 'Two', ja: '二' } },
          ])
          .set('data/charts/demand.json', 'draws.0.panel', 'one')
          .copy('data/charts/demand.json', 'draws.0', { panel: 'two' }),
      ),
    ).toBe(lines`
      data/charts/demand.json:57:13  endLabels.high
        expected  a series drawn in one panel only
        found     "high", drawn in "one" and "two"
        fix       remove it, or give the series of each panel an id of its own
    `)
  })

  it('refuses a band between lines of different panels', () => {
    expect(
      read((project) =>
        project
          .set(file, 'kind', 'line')
          .remove(file, 'places')
          .remove(file, 'draws.0.years')
          .set(file, 'draws.0.where.country', 'japan')
          .remove(file, 'draws.0.place')
          .remove(file, 'draws.1.place')
          .remove(file, 'draws.1.years')
          .set(file, 'draws.1.where', { scenario: 'low' })
          .set(file, 'band', { from: 'latest', to: 'demand' }),
      ),
    ).toBe(lines`
      data/charts/answers.json:90:11  band
        expected  two series of one panel
        found     "latest" in "countries", "demand" in "scenarios"
        write     series of one panel, or remove it
    `)
  })

  it('refuses a break that would cut the lines of two datasets', () => {
    expect(
      read((project) =>
        project
          .set(file, 'kind', 'line')
          .remove(file, 'places')
          .remove(file, 'draws.0.years')
          .set(file, 'draws.0.where.country', 'japan')
          .remove(file, 'draws.0.place')
          .remove(file, 'draws.1.place')
          .remove(file, 'draws.1.years')
          .set(file, 'draws.1.where', { scenario: 'low' })
          .set(file, 'breaks', [{ before: 2024, note: { en: 'Changed', ja: '変更' } }]),
      ),
    ).toBe(lines`
      data/charts/answers.json:90:13  breaks
        expected  "breaks" only in a chart of one dataset: they would break the lines of every panel
        found     "shares" and "jobs"
        fix       remove "breaks", or make a chart of each dataset
    `)
  })

  it('refuses a break before all years, or after', () => {
    const note = { en: 'Changed', ja: '変更' }
    expect(
      readProblems((project) =>
        project.set('data/charts/demand.json', 'breaks', [
          { before: 2020, note },
          { before: 2025, note },
          { before: 2026, note },
        ]),
      ),
    ).toBe(lines`
      data/charts/demand.json:76:17  breaks[0].before
        expected  a year after the first one drawn, 2020, and not after the last, 2025
        found     2020
        write     the first year after the change, or remove the remark

      data/charts/demand.json:90:17  breaks[2].before
        expected  a year after the first one drawn, 2020, and not after the last, 2025
        found     2026
        write     the first year after the change, or remove the remark
    `)
  })
})
