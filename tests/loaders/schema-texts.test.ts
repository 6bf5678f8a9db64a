import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('texts, lists and ids of a file', () => {
  it('refuses an empty text', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'title.en', ''))).toBe(lines`
      data/datasets/jobs.json:5:11  title.en
        expected  text that is not empty
        found     ""
        write     the text, or remove the key if it may be absent
    `)
  })

  it('refuses a text with a space at its end', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'title.en', 'Jobs '))).toBe(lines`
      data/datasets/jobs.json:5:11  title.en
        expected  text that does not begin or end with a space
        found     "Jobs "
        write     "Jobs"
    `)
  })

  it('refuses an empty list', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'series.order', []))).toBe(lines`
      data/charts/demand.json:37:14  series.order
        expected  a list of at least 1 entry
        found     an empty list
        fix       add an entry
    `)
  })

  it('refuses a list that is too long', () => {
    expect(readProblems((project) => project.set('data/charts/shares.json', 'views.0.years', [2020, 2021, 2022])))
      .toBe(lines`
      data/charts/shares.json:52:16  views[0].years
        expected  a list of at most 2 entries
        found     a list of 3 entries
        fix       remove what is too many
    `)
  })

  it('refuses an object where a list belongs', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows', {}))).toBe(lines`
      data/datasets/jobs.json:84:11  rows
        expected  a list
        found     an empty object
        write     […]
    `)
  })

  it('refuses an id with capitals and spaces', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.key', 'Supply 2020'))).toBe(lines`
      data/datasets/jobs.json:86:14  rows[0].key
        expected  lower-case letters, digits and single hyphens, such as "it-talent-gap"
        found     "Supply 2020"
        write     "supply-2020"
    `)
  })

  it('refuses an id that climbs out of its folder', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'draws.0.dataset', '../../etc/passwd')))
      .toBe(lines`
      data/charts/demand.json:29:18  draws[0].dataset
        expected  lower-case letters, digits and single hyphens, such as "it-talent-gap"
        found     "../../etc/passwd"
        write     "etc-passwd"
    `)
  })

  it('refuses an id of signs alone', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.key', '../'))).toBe(lines`
      data/datasets/jobs.json:86:14  rows[0].key
        expected  lower-case letters, digits and single hyphens, such as "it-talent-gap"
        found     "../"
        write     it in the form "it-talent-gap"
    `)
  })

  it('refuses a dimension name that is no id', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.at', { 'Scenario!': 'low' })))
      .toBe(lines`
      data/datasets/jobs.json:89:9  rows[0].at["Scenario!"]
        expected  lower-case letters, digits and single hyphens, such as "it-talent-gap"
        found     the key "Scenario!"
        write     "scenario"
    `)
  })
})
