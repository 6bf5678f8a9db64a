import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('numbers of a file', () => {
  it('refuses a number in quotes', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.value', '90'))).toBe(lines`
      data/datasets/jobs.json:93:16  rows[0].value
        expected  a number
        found     "90"
        write     90, without quotes
    `)
  })

  it('refuses a year in quotes', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.year', '2020'))).toBe(lines`
      data/datasets/jobs.json:91:15  rows[0].year
        expected  a number
        found     "2020"
        write     2020, without quotes
    `)
  })

  it('refuses a word for a number', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.value', 'ninety'))).toBe(lines`
      data/datasets/jobs.json:93:16  rows[0].value
        expected  a number
        found     "ninety"
        write     a number
    `)
  })

  it('refuses a fraction for a whole number', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.year', 2020.5))).toBe(lines`
      data/datasets/jobs.json:91:15  rows[0].year
        expected  a whole number
        found     2020.5
        write     a whole number
    `)
  })

  it('refuses a number too large to be true', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.value', 9e12))).toBe(lines`
      data/datasets/jobs.json:93:16  rows[0].value
        expected  a value that is not larger than 1,000,000,000,000
        found     9000000000000
        fix       check the unit
    `)
  })

  it('refuses a whole number beyond what can be counted', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'version', 9007199254740993))).toBe(lines`
      data/datasets/jobs.json:3:14  version
        expected  a number of at most 9007199254740991
        found     9007199254740992
        write     a number of at most 9007199254740991
    `)
  })

  it('refuses a year out of bounds', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.year', 202))).toBe(lines`
      data/datasets/jobs.json:91:15  rows[0].year
        expected  a number of at least 1900
        found     202
        write     a number of at least 1900
    `)
  })

  it('refuses a number below its least', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'version', 0))).toBe(lines`
      data/datasets/jobs.json:3:14  version
        expected  a number of at least 1
        found     0
        write     a number of at least 1
    `)
  })
})
