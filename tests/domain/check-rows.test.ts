import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

describe('the check of rows', () => {
  it('refuses a row of a measure the dataset has not', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'rows.0.measure', 'shares'))).toBe(lines`
      data/datasets/shares.json:91:18  rows[0].measure
        expected  a measure of the dataset: "share" or "wording"
        found     "shares"
        write     "share", or declare the measure "shares"
    `)
  })

  it('refuses a row in another unit than its measure', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'rows.0.unit', 'index'))).toBe(lines`
      data/datasets/shares.json:97:15  rows[0].unit
        expected  the unit of the measure "share": "percent"
        found     "index"
        write     "percent", or name another measure
    `)
  })

  it('refuses a number where the unit is text', () => {
    expect(
      readProblems((project) =>
        project.remove('data/datasets/shares.json', 'rows.3.text').set('data/datasets/shares.json', 'rows.3.value', 5),
      ),
    ).toBe(lines`
      data/datasets/shares.json:143:16  rows[3].value
        expected  "text" or "missing", because the unit is "text"
        found     "value"
        write     "text", or correct the unit
    `)
  })

  it('refuses a text where the unit is a number', () => {
    expect(
      readProblems((project) =>
        project
          .remove('data/datasets/shares.json', 'rows.0.value')
          .set('data/datasets/shares.json', 'rows.0.text', { en: 'many', ja: '多い' }),
      ),
    ).toBe(lines`
      data/datasets/shares.json:101:15  rows[0].text
        expected  "value", "range" or "missing", because the unit is "percent"
        found     "text"
        write     "value" or "range", or correct the unit
    `)
  })

  it('refuses a rating in a measure of numbers', () => {
    expect(
      readProblems((project) =>
        project
          .remove('data/datasets/shares.json', 'rows.0.value')
          .set('data/datasets/shares.json', 'rows.0.rating', 'good'),
      ),
    ).toBe(lines`
      data/datasets/shares.json:101:17  rows[0].rating
        expected  "value", "range" or "missing", because the unit is "percent"
        found     "rating"
        write     "value" or "range", or correct the unit
    `)
  })

  it('refuses a number in a measure of ratings', () => {
    expect(
      readProblems((project) =>
        project
          .remove('data/datasets/partner-ratings.json', 'rows.0.rating')
          .set('data/datasets/partner-ratings.json', 'rows.0.value', 4),
      ),
    ).toBe(lines`
      data/datasets/partner-ratings.json:93:16  rows[0].value
        expected  "rating" or "missing", because the unit is "rating"
        found     "value"
        write     "rating", or correct the unit
    `)
  })

  it('refuses a date where the unit is text', () => {
    expect(
      readProblems((project) =>
        project
          .remove('data/datasets/shares.json', 'rows.3.text')
          .set('data/datasets/shares.json', 'rows.3.date', '2020-01-01'),
      ),
    ).toBe(lines`
      data/datasets/shares.json:143:15  rows[3].date
        expected  "text" or "missing", because the unit is "text"
        found     "date"
        write     "text", or correct the unit
    `)
  })
})
