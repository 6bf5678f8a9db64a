import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

describe('the check of ids', () => {
  it('refuses a source id used twice', () => {
    expect(readProblems((project) => project.copy('data/sources.json', '0', {}))).toBe(lines`
      data/sources.json:45:11  [2].id
        expected  an id that no other source has
        found     "census", already at [0]
        fix       give one of the two another name, or remove it
    `)
  })

  it('refuses a row key used twice', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.1.key', 'supply-2020'))).toBe(lines`
      data/datasets/jobs.json:99:14  rows[1].key
        expected  a key that no other row has
        found     "supply-2020", already at rows[0]
        fix       give one of the two another name, or remove it
    `)
  })

  it('refuses a measure declared twice', () => {
    expect(readProblems((project) => project.copy('data/datasets/jobs.json', 'measures.0', {}))).toBe(lines`
      data/datasets/jobs.json:81:13  measures[3].id
        expected  an id that no other measure has
        found     "supply", already at measures[0]
        fix       give one of the two another name, or remove it
    `)
  })

  it('refuses a dimension declared twice', () => {
    expect(readProblems((project) => project.copy('data/datasets/jobs.json', 'dimensions.0', {}))).toBe(lines`
      data/datasets/jobs.json:54:13  dimensions[1].id
        expected  an id that no other dimension has
        found     "scenario", already at dimensions[0]
        fix       give one of the two another name, or remove it
    `)
  })

  it('refuses a value of a dimension declared twice', () => {
    expect(readProblems((project) => project.copy('data/datasets/jobs.json', 'dimensions.0.values.0', {}))).toBe(lines`
      data/datasets/jobs.json:52:17  dimensions[0].values[3].id
        expected  an id that no other value of this dimension has
        found     "low", already at dimensions[0].values[0]
        fix       give one of the two another name, or remove it
    `)
  })

  it('refuses two datasets with one id', () => {
    expect(
      readProblems((project) =>
        project.write('data/datasets/offers.json', JSON.stringify(project.read('data/datasets/jobs.json'))),
      ),
    ).toBe(lines`
      data/datasets/offers.json:1:7  id
        expected  an id that no other dataset has
        found     "jobs", already in data/datasets/jobs.json
        fix       give one of the two another id and file name, or remove it

      data/datasets/offers.json:1:7  id
        expected  the file’s name without ".json"
        found     "jobs"
        write     "offers", or rename the file
    `)
  })

  it('refuses two charts or two partners with one id', () => {
    const chart = { order: 9, id: 'demand' }
    const partner = { order: 9, id: 'china' }
    const problems = readProblems((project) =>
      project
        .write(
          'data/charts/old.json',
          JSON.stringify({ ...(project.read('data/charts/demand.json') as object), ...chart }),
        )
        .write(
          'data/partners/old.json',
          JSON.stringify({ ...(project.read('data/partners/china.json') as object), ...partner }),
        ),
    )
    expect(problems).toBe(lines`
      data/charts/old.json:1:7  id
        expected  an id that no other chart has
        found     "demand", already in data/charts/demand.json
        fix       give one of the two another id and file name, or remove it

      data/charts/old.json:1:7  id
        expected  the file’s name without ".json"
        found     "demand"
        write     "old", or rename the file

      data/partners/old.json:1:7  id
        expected  an id that no other partner has
        found     "china", already in data/partners/china.json
        fix       give one of the two another id and file name, or remove it

      data/partners/old.json:1:7  id
        expected  the file’s name without ".json"
        found     "china"
        write     "old", or rename the file
    `)
  })

  it('refuses two charts with one place in the gallery', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'order', 1))).toBe(lines`
      data/charts/shares.json:4:12  order
        expected  an order that no other chart has
        found     1, already in data/charts/demand.json
        write     a free number, such as 2
    `)
  })

  it('refuses two partners with one place in the order', () => {
    expect(readProblems((project) => project.set('data/partners/south.json', 'order', 2))).toBe(lines`
      data/partners/south.json:15:12  order
        expected  an order that no other partner has
        found     2, already in data/partners/china.json
        write     a free number, such as 3
    `)
  })
})
