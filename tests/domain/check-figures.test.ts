import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

describe('the check of figures', () => {
  it('refuses a negative number of persons', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.value', -90))).toBe(lines`
      data/datasets/jobs.json:93:16  rows[0].value
        expected  0 or more persons: only a measure with "gap" in its id may be negative
        found     -90
        write     the count without a minus sign, or name a gap measure
    `)
  })

  it('refuses a range that begins below no persons', () => {
    expect(
      readProblems((project) =>
        project
          .remove('data/datasets/jobs.json', 'rows.0.value')
          .set('data/datasets/jobs.json', 'rows.0.range', { from: -1, to: 90 }),
      ),
    ).toBe(lines`
      data/datasets/jobs.json:97:17  rows[0].range.from
        expected  0 or more persons: only a measure with "gap" in its id may be negative
        found     -1
        write     the count without a minus sign, or name a gap measure
    `)
  })

  it('refuses an observed share above 100 percent', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'rows.0.value', 851))).toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  0 to 100 percent: only a measure with "change" in its id may be outside
        found     851
        write     the share in percent, or name a measure of change
    `)
  })

  it('refuses an observed share below 0 percent', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'rows.0.value', -0.1))).toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  0 to 100 percent: only a measure with "change" in its id may be outside
        found     -0.1
        write     the share in percent, or name a measure of change
    `)
  })
})
